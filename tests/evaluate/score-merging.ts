/** Whether spellings of one thing are one entity, and of two things two: over all pairs of surfaces in the gold. */
import type { Entity } from '../../src/core/model';
import type { GoldNames } from './gold-names';
import { makeRow, type Row } from './score-row';

/** Two rows: precision and recall over pairs of the surfaces that occur in the seeds. */
export function scoreMerging(entities: readonly Entity[], gold: GoldNames): readonly Row[] {
  const printed = new Set(gold.mentions.map(({ text }) => text));
  const surfaces = Object.entries(gold.entityIds).flatMap(([id, item]) =>
    item.surfaces.filter((surface) => printed.has(surface)).map((surface) => ({ id, surface })),
  );
  const entityOf = new Map(
    entities.flatMap(({ id, variants }) => variants.map(({ text }): [string, string] => [text, id])),
  );
  const [precisionErrors, recallErrors]: [string[], string[]] = [[], []];
  let [right, joined, wanted] = [0, 0, 0];
  surfaces.forEach((a, i) => {
    for (const b of surfaces.slice(i + 1)) {
      const isJoined = entityOf.has(a.surface) && entityOf.get(a.surface) === entityOf.get(b.surface);
      const isSame = a.id === b.id;
      joined += isJoined ? 1 : 0;
      wanted += isSame ? 1 : 0;
      right += isJoined && isSame ? 1 : 0;
      if (isJoined && !isSame)
        precisionErrors.push(`${a.surface} (${a.id}) joined with ${b.surface} (${b.id})`);
      if (isSame && !isJoined) recallErrors.push(`${a.surface} not joined with ${b.surface}`);
    }
  });
  return [
    makeRow('merging of spellings, precision', { right, all: joined, target: 1 }, precisionErrors),
    makeRow('merging of spellings, recall', { right, all: wanted, target: 1 }, recallErrors),
  ];
}
