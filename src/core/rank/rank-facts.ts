/** The facts on a mention's target, the most relevant to its sentence first. */
import type { FactId, FactIndex } from '../model';
import type { Mention, Page } from '../page';

/** Fact ids, best first. */
export const rankFacts = (
  index: FactIndex,
  _page: Page,
  mention: Pick<Mention, 'target'>,
): readonly FactId[] => {
  const target: string = mention.target;
  const claims = new Set(
    index.claims
      .filter(({ entities, events, speaker }) =>
        [...entities, ...events, speaker].some((id) => id === target),
      )
      .map(({ id }) => id),
  );
  return index.facts.filter((fact) => fact.claims.some((id) => claims.has(id))).map(({ id }) => id);
};
