/** Whether spellings of one thing are one entity, and of two things two: over all pairs of surfaces in the gold. */
import type { Gold } from './gold-shape';
import type { Run } from './run-pipeline';
import type { Row } from './score-row';

type Surface = { readonly id: string; readonly surface: string; readonly where: string };

/** Surfaces of the gold that are printed in an article, each with the sentence it first stands in. */
const listSurfaces = ({ quote }: Run, { articles }: Gold): readonly Surface[] =>
  Object.entries(articles.entityIds).flatMap(([id, { surfaces }]) =>
    surfaces.flatMap((surface) => {
      const first = articles.mentions.find(({ text }) => text === surface);
      if (first === undefined) return [];
      return [
        { id, surface, where: quote(articles.files[first.doc] ?? '', { start: first.s, end: first.e }) },
      ];
    }),
  );

/** Gives one row over the pairs: right are those that are joined and should be. */
export const scoreMerging = (run: Run, gold: Gold): Row => {
  const surfaces = listSurfaces(run, gold);
  const entityOf = new Map(
    run.index.entities.flatMap(({ id, variants }) =>
      variants.map(({ text }): [string, string] => [text, id]),
    ),
  );
  const errors: string[] = [];
  let [right, found, wanted] = [0, 0, 0];
  surfaces.forEach((a, at) => {
    for (const b of surfaces.slice(at + 1)) {
      const isJoined = entityOf.has(a.surface) && entityOf.get(a.surface) === entityOf.get(b.surface);
      const isSame = a.id === b.id;
      found += isJoined ? 1 : 0;
      wanted += isSame ? 1 : 0;
      right += isJoined && isSame ? 1 : 0;
      if (isJoined !== isSame)
        errors.push(
          `${isJoined ? 'JOINED' : 'apart'}: ${a.surface} (${a.id}) and ${b.surface} (${b.id})\n      ${a.where}\n      ${b.where}`,
        );
    }
  });
  return { stage: 'merging', right, found, wanted, target: { figure: 'F1', least: 1 }, errors };
};
