import { describe, expect, test } from 'vitest';
import organizations from '../../../assets/organizations.json';
import places from '../../../assets/places.json';
import placeNames from '../../../assets/place-names.json';
import { keyOf, tokenize } from '../../../src/core/text/name-tokens';
import {
  countryOfDemonym,
  countryOfPlace,
  findKnown,
  inTitleCase,
  isDemonym,
  longestKnownFrom,
  usualCountryOf,
} from '../../../src/core/lexicon/gazetteer';

describe('what is known', () => {
  test.each([
    ['Kiev', { kind: 'place', name: 'Kyiv', country: null }],
    ['UK', { kind: 'place', name: 'United Kingdom', country: 'GB' }],
    ['Republic of Niger', { kind: 'place', name: 'Niger', country: 'NE' }],
    ['Kingdom of Norway', { kind: 'place', name: 'Norway', country: 'NO' }],
    ['Republic of China', { kind: 'place', name: 'Taiwan', country: 'TW' }],
    ['Burma', { kind: 'place', name: 'Myanmar', country: 'MM' }],
    ['NORWAY', { kind: 'place', name: 'Norway', country: 'NO' }],
    ['Turkiye', { kind: 'place', name: 'Turkey', country: 'TR' }],
    ['UNESCO', { kind: 'organization', name: 'UNESCO', country: null }],
    ['World Health Organisation', { kind: 'organization', name: 'World Health Organization', country: null }],
    ['Zorblat', null],
    ['constructor', null],
    ['', null],
  ])('under %j is %j', (key, known) => expect(findKnown(key)).toEqual(known));

  test('has every country under all of its names', () => {
    const aliases: Readonly<Record<string, readonly string[]>> = placeNames.countryAliases;
    const strays = Object.entries(places.countries).flatMap(([code, names]) =>
      [...(aliases[code] ?? []), ...names].filter((name) => {
        const key = keyOf(tokenize(name, { start: 0, end: name.length }));
        return findKnown(key)?.country !== code;
      }),
    );
    expect(strays).toEqual([]);
  });

  test('has every body and city under the key that its words have in a text', () => {
    const bodies = Object.values<readonly string[]>(organizations.bodies).flat();
    const cities = Object.values<readonly string[]>(places.cities).flat();
    const left: ReadonlySet<string> = new Set(placeNames.otherwiseCities);
    const spellings = [
      ...bodies.flatMap((row) => row.split('|')),
      ...cities.filter((city) => !left.has(city)),
    ];
    const strays = spellings.filter((spelling) => {
      const key = keyOf(tokenize(spelling, { start: 0, end: spelling.length }));
      const known = findKnown(/['’]s$/u.test(spelling) ? `${key}'s` : key);
      return known === null || (/^[\w ]+$/.test(spelling) && key !== spelling);
    });
    expect(strays).toEqual([]);
    expect(findKnown('Zurich')?.name).toBe(findKnown('Zürich')?.name);
  });
});

test.each([
  ['United', 2],
  ['Norway', 1],
  ['NORWAY', 1],
  ['Zorblat', 0],
])('names that begin with %s have as many as %i words or more', (first, least) => {
  const words = longestKnownFrom(first);
  expect(least === 0 ? words === 0 : words >= least).toBe(true);
});

test.each([
  ['MARLOW', 'Marlow'],
  ['NEW MARLOW', 'New Marlow'],
  ['NATO', 'Nato'],
  ['USA', 'USA'],
  ['Marlow', 'Marlow'],
  ['ÅLESUND', 'Ålesund'],
])('%s is usually written %s', (capitals, usual) => expect(inTitleCase(capitals)).toBe(usual));

test.each([
  ['Norwegian', 'NO', true],
  ['Ukrainians', 'UA', true],
  ['European', null, true],
  ['Norway', null, false],
  ['toString', null, false],
])('%s is of the country %j; of a people or place: %s', (word, country, adjective) => {
  expect([countryOfDemonym(word), isDemonym(word)]).toEqual([country, adjective]);
});

test.each([
  ['Oslo', 'NO'],
  ['Asunción', 'PY'],
  ['Britain', 'GB'],
  ['Kharkov', null],
  ['Zorblat', null],
  ['valueOf', null],
])('%s stands for the country %j', (key, country) => expect(countryOfPlace(key)).toBe(country));

test.each([
  ['Senate', 'US'],
  ['World Bank', undefined],
  ['constructor', undefined],
])('%s, when nothing else is said, is of %j', (name, country) => expect(usualCountryOf(name)).toBe(country));
