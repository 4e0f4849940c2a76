import { describe, expect, test } from 'vitest';
import { findSpeechVerb, GESTURES, VERB_PHRASES } from '../../../src/core/lexicon/speech-words';

describe('a verb of speech', () => {
  test.each([
    ['said', 'say', 'finite'],
    ['replies', 'reply', 'finite'],
    ['quipped', 'quip', 'finite'],
    ['arguing', 'argue', 'gerund'],
    ['claim', 'claim', 'base'],
  ])('is found by its form: %s', (word, base, form) =>
    expect(findSpeechVerb(word)).toMatchObject({ base, form }),
  );

  test.each(['', 'briefing', 'walked'])('is none: “%s”', (word) => expect(findSpeechVerb(word)).toBeNull());

  test('may have several words, the longer ones first', () =>
    expect(VERB_PHRASES.get('made')?.map(({ words }) => words.join(' '))).toContain('made clear'));
});

test('a gesture is known as it is told, its last letter written twice where English does so', () => {
  for (const form of ['smiles', 'smiled', 'shrugged', 'nodded', 'grinned'])
    expect(GESTURES.has(form)).toBe(true);
});
