/**
 * Writes assets/given-names-locales.json: given names of some forty languages and countries in Latin letters that the other lists lack.
 * Run by hand, after `npm install --prefix DIR @faker-js/faker`: `npx tsx src/build/tables/make-locale-names.ts DIR`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

type Locale = { readonly person?: { readonly first_name?: Record<string, readonly string[] | null> } };

const folder = process.argv[2];
if (!folder) throw new Error('Say the folder in which @faker-js/faker is installed.');
const require = createRequire(join(resolve(folder), 'package.json'));
const { allLocales } = require('@faker-js/faker') as { allLocales: Record<string, Locale> };

const readAsset = (name: string): unknown => JSON.parse(readFileSync(`assets/${name}.json`, 'utf8'));
const wordsOf = (name: string): readonly string[] => (readAsset(name) as string).split(' ');

/** Locales whose names are made up or jokes. */
const LEFT_OUT = new Set(['eo', 'en_AU_ocker']);
/** A capital and at least two more letters, Latin, no hyphen. */
const NAME = /^\p{Lu}[\p{Ll}’']+\p{Ll}$/u;

/** Every string in a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const ordinary = new Set(wordsOf('ordinary-words'));
const known = new Set([...wordsOf('given-names'), ...wordsOf('given-names-world')]);
const places = new Set([...strings(readAsset('places')), ...strings(readAsset('place-names'))]);

/** Ordinary words, with regular endings too ("Dies", "Golden"), places and adjectives of countries are no given names here. */
function isOther(name: string): boolean {
  const lower = name.toLowerCase();
  const stem = lower.replace(/(?:ing|en|es|s|er|or|e)$/u, '');
  return places.has(name) || ordinary.has(lower) || (stem.length > 2 && ordinary.has(stem));
}

const names = new Set<string>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (LEFT_OUT.has(locale)) continue;
  for (const name of Object.values(person?.first_name ?? {}).flatMap((list) => list ?? [])) {
    if (NAME.test(name) && /^[\p{Script=Latin}’']+$/u.test(name) && !known.has(name) && !isOther(name))
      names.add(name);
  }
}
writeFileSync('assets/given-names-locales.json', `${JSON.stringify([...names].sort().join(' '))}\n`);
