import { expect, test } from 'vitest';
import { extractClaims } from '../../../../src/core/claim/extract-claims';
import { FORGET_ALL } from '../../../../src/core/document-memory';
import { readClaimTerms } from '../../../../src/core/group/alike/claim-terms';
import { linkEvents } from '../../../../src/core/link/link-events';
import { makeSpoken } from '../../../support/make/make-spoken';

test('the name of who speaks says who it is, not what is told, also within the claim', () => {
  const spoken = makeSpoken(
    ['Mayor Ines Varga said she was “cautiously relieved”. Varga left.'],
    '2026-03-04',
  );
  const { documents } = linkEvents(spoken.documents, spoken.entities);
  const claims = documents.flatMap(extractClaims);
  const setting = {
    documents: new Map(documents.map((doc) => [doc.source.id, doc])),
    recallOf: FORGET_ALL,
  };
  const terms = readClaimTerms(claims, setting, spoken.entities);
  const told = claims.findIndex(({ mode, quote }) => mode === 'narrated' && quote.includes('relieved'));
  expect(terms[told]?.by).toEqual(['@person/ines-varga']);
});
