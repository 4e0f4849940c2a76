import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { groupTellings } from '../../../src/core/group/event-facts';
import { readContainment } from '../../../src/core/link/events/words/place-containment';
import { makeAttributedDocument } from '../../support/make/make-document';
import { makeClaim, makeEntity, makeEvent } from '../../support/make/make-index';
import { makeSource } from '../../support/make/make-source';

const NAMES = ['Oslo', 'Bergen', 'Moss', 'Tarsk Square', 'Tarsk', 'Norway', 'Niger'];
const PLACES = NAMES.map((name) => `place/${name.toLowerCase().replace(' ', '-')}`);
const EVENT = makeEvent({ id: 'event/march', kind: 'protest', places: PLACES });

/** What is made of the places that claims name: for each claim its source and its places. */
const judgePlaces = (...named: readonly (readonly [source: string, ...places: string[]])[]): string => {
  const claims = named.map(([source, ...places], at) => {
    const quote = `They marched there ${at}.`;
    return makeClaim({
      id: `${source}.c${at}`,
      source,
      quote,
      start: at * 30,
      end: at * 30 + quote.length,
      entities: places,
    });
  });
  const sources = [...new Set(named.map(([source]) => source))];
  const documents = new Map(
    sources.map((id) => {
      const own = claims.filter(({ source }) => source === id);
      const eventMentions = own.map(({ start }) => {
        return { start: start + 5, end: start + 12, surface: 'marched', event: EVENT.id, tells: true };
      });
      return [id, { ...makeAttributedDocument('They marched.'), eventMentions }];
    }),
  );
  const entities = new Map(NAMES.map((name) => makeEntity('place', name)).map((place) => [place.id, place]));
  const setting = { documents, entities, containment: readContainment([]) };
  const [fact] = groupTellings(claims, [EVENT], setting);
  return [fact!.verdict.status, ...fact!.answers.map(({ label }) => label)].join(' ');
};

describe('the places that sources give for one event', () => {
  test('contradict each other', () => {
    expect(judgePlaces(['s1', 'place/oslo'], ['s2', 'place/bergen'])).toBe('disputed Oslo Bergen');
  });

  test('do not where one is a country and no table knows the other', () => {
    expect(judgePlaces(['s1', 'place/niger'], ['s2', 'place/tarsk'])).toBe('agreed');
    expect(judgePlaces(['s1', 'place/niger'], ['s2', 'place/bergen'])).toBe('disputed Niger Bergen');
  });

  test('do not where one is a square, which may be in the other', () => {
    expect(judgePlaces(['s1', 'place/oslo'], ['s2', 'place/tarsk-square'])).toBe('agreed');
  });

  test('do not where a claim names several', () => {
    expect(judgePlaces(['s1', 'place/oslo'], ['s2', 'place/bergen', 'place/moss'])).toBe('agreed');
  });

  test('do not where a source tells of it in several', () => {
    expect(judgePlaces(['s1', 'place/oslo'], ['s2', 'place/oslo'], ['s2', 'place/bergen'])).toBe('agreed');
  });
});

test('what several sources tell of does not hide the number that they differ in', () => {
  const lead = 'Mayor Anna Brisk of Norland and Governor Carl Dunmore of Valdoria sent envoys. ';
  const texts = [
    'Some 20 tractors joined a protest in Oslo on December 2.',
    'Around 35 tractors joined a protest in Oslo on December 2.',
  ];
  const { facts } = compileIndex(texts.map((text, at) => makeSource(`${lead}${text}`, at + 1)));
  expect(facts.filter(({ id }) => id.startsWith('fact/told/'))).toHaveLength(1);
  expect(facts.filter(({ differs }) => differs === 'number')).toHaveLength(1);
});

test('what another source says in its own words of what several tell of stays beside it', () => {
  const lead = 'Mayor Anna Brisk of Norland and Governor Carl Dunmore of Valdoria sent envoys. ';
  const texts = [
    'Rusty red tractors joined a protest in Oslo on December 2.',
    'A small protest was held in Oslo on December 2.',
    'Rusty red tractors had joined in.',
  ];
  const { facts, claims } = compileIndex(texts.map((text, at) => makeSource(`${lead}${text}`, at + 1)));
  const hasTwo = (word: string): boolean => {
    const own = claims.filter(({ quote }) => quote.includes(word)).map(({ id }) => id);
    return own.length === 2 && facts.some((fact) => own.every((id) => fact.claims.includes(id)));
  };
  expect([hasTwo('protest'), hasTwo('Rusty')]).toEqual([true, true]);
});
