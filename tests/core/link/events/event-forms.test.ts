/** Verbs of events by form, and nouns whose kind the words beside them tell. */
import { describe, expect, test } from 'vitest';
import { eventLemmaOf, isEventFiniteAt } from '../../../../src/core/link/events/words/event-verbs';
import { findSense } from '../../../../src/core/link/events/heads/noun-senses';
import { findWords } from '../../../../src/core/text/words';

const wordsOf = (text: string): ReturnType<typeof findWords> =>
  findWords(text, { start: 0, end: text.length });

describe('verbs of events', () => {
  test.each([
    ['freed', 'free'],
    ['collided', 'collide'],
    ['swapped', 'swap'],
    ['met', 'meet'],
    ['zebra', 'zebra'],
  ])('%s is a form of %s', (form, base) => {
    expect(eventLemmaOf(form)).toBe(base);
  });

  test.each([
    ['Peru freed them', 1, true],
    ['the freed men', 1, false],
    ['Two trains collided', 2, true],
  ])('in %j word %i is a finite verb: %s', (text, at, isFinite) => {
    expect(isEventFiniteAt(text, wordsOf(text), at)).toBe(isFinite);
  });
});

describe('nouns by the words beside them', () => {
  test.each([
    ['a strike by teachers over pay', 1, 'walkout'],
    ['a drone strike killed two workers', 2, 'attack'],
    ['the strike went on', 1, 'attack'],
    ['a phone conversation', 2, 'call'],
    ['a conversation about a phone', 1, 'attack'],
    ['a raid by police investigators', 1, 'search'],
  ])('in %j word %i is a %s', (text, at, kind) => {
    expect(findSense(wordsOf(text), at, 'attack')).toBe(kind);
  });
});
