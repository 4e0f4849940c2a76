import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { groupTellings } from '../../../src/core/group/event-facts';
import { readContainment } from '../../../src/core/link/events/words/place-containment';
import { makeAttributedDocument } from '../../support/make-document';
import { makeClaim, makeEvent } from '../../support/make-index';
import { makeSource } from '../../support/make-source';

const PLACES = ['place/oslo', 'place/bergen', 'place/moss'];
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
  const setting = { documents, entities: new Map(), containment: readContainment([]) };
  const [fact] = groupTellings(claims, [EVENT], setting);
  return [fact!.verdict.status, ...fact!.answers.map(({ label }) => label)].join(' ');
};

describe('the places that sources give for one event', () => {
  test('contradict each other', () => {
    expect(judgePlaces(['s1', 'place/oslo'], ['s2', 'place/bergen'])).toBe(
      'disputed place/oslo place/bergen',
    );
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
