/** Who meets whom, and what: a meeting of somebody else in the same town is another one. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/match/find-mentions';
import { knowCast, makeTalks } from '../../support/make/make-cast';
import { makePage } from '../../support/make/make-index';

const matcher = knowCast(['Geneva'], [makeTalks({ kind: 'meeting' })]);
const THREE = 'Bogdan Tereshkov, Ingrid Valmarsson and Otto Hallgren like boats.';
const found = (text: string): { surface: string; isDoubtful: boolean }[] =>
  findMentions(matcher, makePage([THREE, text], { published: '2031-05-08', language: 'en' })).flatMap(
    ({ kind, surface, doubt }) => (kind === 'event' ? [{ surface, isDoubtful: doubt !== null }] : []),
  );

describe('a meeting in the town of a known one', () => {
  test.each([
    'Hallgren meets Tereshkov in Geneva.',
    'HALLGREN MEETS TERESHKOV IN GENEVA',
    'Tereshkov met Hallgren in Geneva.',
    'Hallgren’s meeting with Tereshkov in Geneva was dull.',
  ])('is another where who meets or is met took no part: %s', (text) => expect(found(text)).toEqual([]));

  test('is another where it is led by somebody who took no part', () => {
    const after = (led: string): unknown[] =>
      found(`Valmarsson met Tereshkov in Geneva. The ${led} talks ended.`);
    expect(after('Hallgren-led')).toHaveLength(1);
    expect(after('Tereshkov-led')).toHaveLength(2);
  });

  test('is the known one where both did, or where others joined them', () => {
    expect(found('Valmarsson met Tereshkov in Geneva.')).toEqual([{ surface: 'met', isDoubtful: false }]);
    expect(found('Valmarsson and Hallgren met Tereshkov in Geneva.')).toHaveLength(1);
  });

  test('is doubtful where its noun is written onto one who did and one who did not', () =>
    expect(found('The Hallgren-Tereshkov meeting in Geneva were dull.')).toEqual([
      { surface: 'Hallgren-Tereshkov meeting in Geneva', isDoubtful: true },
    ]));
});
