import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { makeEntity, makeIndex } from '../../support/make/make-index';
import type { Source } from '../../../src/core/model';
import { marksOn } from '../../support/marks-on';

describe('an office of a country', () => {
  const source: Source = {
    id: 's1',
    file: 'a.txt',
    publisher: null,
    url: null,
    published: null,
    publishedBasis: null,
    language: 'en',
    sha256: '',
    text: 'Norwegian Prime Minister Bogdan Tereshkov met Ingrid Valmarsson in Oslo.',
  };
  const matcher = compileMatcher(
    makeIndex({
      sources: [source],
      entities: [
        makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
        makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
      ],
    }),
  );
  const shownOf = (line: string): string[] => marksOn(matcher, ['Ingrid Valmarsson spoke.', line]).slice(1);

  test.each([
    'Then President Tereshkov of Moldova waved.',
    'Then Moldovan Health Minister Tereshkov waved.',
    "Then Moldova's Health Minister Tereshkov waved.",
    'Then the Moldovan health minister, Tereshkov, waved.',
  ])('of which the sources do not speak is another’s: %s', (line) => expect(shownOf(line)).toEqual([]));

  test.each([
    'Then Prime Minister Tereshkov of Norway waved.',
    'Then Norway’s Prime Minister Tereshkov waved.',
    'In Moldova Prime Minister Tereshkov waved.',
    'Then President Sornach of Moldova met Prime Minister Tereshkov.',
    'Then Prime Minister Tereshkov of the Liberals waved.',
  ])('of the sources, or a place, is no sign of one: %s', (line) =>
    expect(shownOf(line)).toEqual(['Tereshkov']),
  );

  test('says nothing where the page gives the whole name', () =>
    expect(shownOf('Bogdan Tereshkov came. Then Moldovan Minister Tereshkov waved.')).toEqual([
      'Bogdan Tereshkov',
      'Tereshkov',
    ]));
});
