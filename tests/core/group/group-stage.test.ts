import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../src/core/claim/extract-claims';
import { groupFacts } from '../../../src/core/group/group-facts';
import { linkEvents } from '../../../src/core/link/link-events';
import type { Fact } from '../../../src/core/model';
import { makeSpoken } from '../../support/make/make-spoken';

const ABOUT =
  'Mayor Ines Varga met engineer Tomas Lind and the builder Petra Holm at the Lornach dam on Monday.';
const FIRST = `${ABOUT}\nVarga said that the old spillway gates had rusted shut. The 28-point repair plan was published on Friday.`;
const SECOND = `${ABOUT}\nThe old spillway gates had rusted shut, Varga said. The 27-point repair plan was published on Friday.`;
const OTHER = `${ABOUT}\nLind said that the old spillway gates had rusted shut.`;

function factsOf(texts: readonly string[]): {
  readonly facts: readonly Fact[];
  readonly idOf: (words: string) => string[];
} {
  const { documents, entities } = makeSpoken(texts, '2026-03-04');
  const linked = linkEvents(documents, entities);
  const claims = linked.documents.flatMap(extractClaims);
  const idOf = (words: string): string[] =>
    claims.filter(({ quote }) => quote.toLowerCase().includes(words)).map(({ id }) => id);
  return { facts: groupFacts(claims, linked.documents, { entities, events: linked.events }), idOf };
}

describe('groupFacts', () => {
  test('joins one statement of one speaker in two articles, with one origin', () => {
    const { facts, idOf } = factsOf([FIRST, SECOND]);
    const [first, second] = idOf('rusted shut');
    const joined = facts.find(({ claims }) => claims.includes(first!) && claims.includes(second!));
    expect(joined).toMatchObject({ status: 'agreed', origins: ['person/ines-varga'] });
  });

  test('puts two numbers for one question side by side', () => {
    const disputed = factsOf([FIRST, SECOND]).facts.filter(({ differs }) => differs === 'number');
    expect(disputed).toHaveLength(1);
    expect(disputed[0]?.answers.map(({ label }) => label).sort()).toEqual(['27', '28']);
  });

  test('keeps the same words of two people apart', () => {
    const { facts, idOf } = factsOf([FIRST, OTHER]);
    const [first, second] = idOf('rusted shut');
    expect(facts.some(({ claims }) => claims.includes(first!) && claims.includes(second!))).toBe(false);
  });
});
