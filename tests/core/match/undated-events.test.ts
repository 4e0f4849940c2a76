import { expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import type { Source } from '../../../src/core/model';
import { CAST, PAIR, makeTalks } from '../../support/make/make-cast';
import { makeEntity, makeIndex } from '../../support/make/make-index';
import { wordsFor } from '../../support/marks-on';

const source: Source = {
  id: 's1',
  file: 'a.txt',
  publisher: null,
  url: null,
  published: '2031-05-03',
  publishedBasis: null,
  language: 'en',
  sha256: '',
  text: 'They held talks in Oslo.',
};
const matcher = compileMatcher(
  makeIndex({
    sources: [source],
    entities: [...CAST, makeEntity('place', 'Oslo')],
    events: [
      makeTalks({
        when: null,
        where: 'place/oslo',
        places: ['place/oslo'],
        participants: PAIR,
        mentions: [{ source: 's1', start: 10, end: 15, surface: 'talks' }],
      }),
    ],
  }),
);
const found = (text: string, published: string) => wordsFor('event', matcher, [text], { published });

test.each([
  ['The talks between Tereshkov and Valmarsson in Oslo were short.', '2031-05-18'],
  ['The Friday talks between Tereshkov and Valmarsson in Oslo were short.', '2031-05-04'],
  ['The talks between Tereshkov and Valmarsson in Oslo on 2 May were short.', '2031-05-18'],
])('talks of no day are the ones a source told of before: %s', (text, day) =>
  expect(found(text, day)).toHaveLength(1),
);

test.each([
  'The Friday talks between Tereshkov and Valmarsson in Oslo were short.',
  'The talks between Tereshkov and Valmarsson in Oslo on 16 May were short.',
])('what was held after the last source told of it is another: %s', (text) =>
  expect(found(text, '2031-05-18')).toEqual([]),
);
