/**
 * Writes assets/country-names.json: what every country is called in the languages of world news, from Unicode CLDR as Node carries it.
 * Run once when a language is added (`npx tsx src/build/tables/make-country-names.ts`); the result is frozen because engines differ in their tables.
 */
import { writeFileSync } from 'node:fs';
import places from '../../../assets/places.json';

const LANGUAGES =
  'de fr es it pt nl pl cs sk sv da nb fi hu ro tr ru uk bg sr el zh-Hans zh-Hant ja ko ar fa he hi'.split(
    ' ',
  );
const OUT = new URL('../../../assets/country-names.json', import.meta.url);

const names = LANGUAGES.map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);
const table = Object.keys(places.countries).map((code): [string, string[]] => [
  code,
  [...new Set(names.flatMap((list) => list.of(code) ?? []))].sort(),
]);
const lines = table.map(([code, list]) => `${JSON.stringify(code)}:${JSON.stringify(list.join('|'))}`);
writeFileSync(OUT, `{\n${lines.join(',\n')}\n}\n`);
