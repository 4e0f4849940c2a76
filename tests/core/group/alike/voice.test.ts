import { expect, test } from 'vitest';
import { extractClaims } from '../../../../src/core/claim/extract-claims';
import { compareVoices, readVoice } from '../../../../src/core/group/alike/voice';
import { linkEvents } from '../../../../src/core/link/link-events';
import { makeSpoken } from '../../../support/make/make-spoken';

/** How those go together who say something in two articles. */
const compare = (...texts: readonly [string, string]): string => {
  const spoken = makeSpoken(texts, '2026-03-04');
  const { documents } = linkEvents(spoken.documents, spoken.entities);
  const [a, b] = documents.map((doc) => {
    const claim = extractClaims(doc).find(({ mode }) => mode === 'reported')!;
    return { claim, voice: readVoice(claim, doc, new Map()) };
  });
  return compareVoices(a!.voice, b!.voice, a!.claim, b!.claim);
};

test.each([
  ['The harbour office', 'A harbour office spokesman', 'same'],
  ['The harbour office', 'The weather office', 'open'],
  ['A diplomat', 'A senior diplomat', 'open'],
])('%s and %s, who have no names, go together as %s', (first, second, accord) => {
  expect(compare(`${first} said the mill was closed.`, `${second} said the mill was closed.`)).toBe(accord);
});
