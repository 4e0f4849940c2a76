/** Claim pairs: passages of two sources, known to say the same or not. Joined means: one fact holds a claim in each passage. */
import type { FactIndex, Span } from '../../src/core/model';
import type { Gold } from './gold-shape';
import type { Run } from './run-pipeline';
import type { Row } from './score-row';

/** Share of the shorter of claim and passage that must be common: a claim that merely touches a passage does not cover it. */
const MIN_SHARE = 0.5;
/** 44 of the 58 pairs of the seeds that say the same. */
const LEAST_JOINED = 44 / 58;

/** Tells whether a claim covers a passage. */
export const covers = (claim: Span, passage: Span): boolean => {
  const shared = Math.min(claim.end, passage.end) - Math.max(claim.start, passage.start);
  return shared > 0 && shared >= MIN_SHARE * Math.min(claim.end - claim.start, passage.end - passage.start);
};

/** Gives for a passage the ids of the facts with a claim in it. */
export const makeFactFinder = (index: FactIndex): ((file: string, passage: Span) => ReadonlySet<string>) => {
  const files = new Map(index.sources.map(({ id, file }) => [id, file]));
  const factsOf = new Map<string, string[]>();
  for (const fact of index.facts) {
    for (const claim of fact.claims) factsOf.set(claim, [...(factsOf.get(claim) ?? []), fact.id]);
  }
  return (file, passage) => {
    const inside = index.claims.filter((claim) => files.get(claim.source) === file && covers(claim, passage));
    return new Set(inside.flatMap(({ id }) => factsOf.get(id) ?? []));
  };
};

/** Gives two rows: pairs that say the same, among all that are joined; and pairs that do not, among all that are apart. */
export const scorePairs = ({ index, quote }: Run, { articles }: Gold): readonly Row[] => {
  const factsIn = makeFactFinder(index);
  const missed: string[] = [];
  const joinedWrongly: string[] = [];
  for (const { a, b, same } of articles.claimPairs) {
    const passages = [a, b].map(({ doc, s, e }) => ({
      file: articles.files[doc] ?? '',
      span: { start: s, end: e },
    }));
    const [inA, inB] = passages.map(({ file, span }) => factsIn(file, span));
    const common = [...inB!].filter((fact) => inA!.has(fact));
    const where = passages.map(({ file, span }) => `\n      ${quote(file, span)}`).join('');
    if (same && common.length === 0) missed.push(`missed:${where}`);
    if (!same && common.length > 0) joinedWrongly.push(`JOINED by ${common.join(' ')}:${where}`);
  }
  const same = articles.claimPairs.filter((pair) => pair.same).length;
  const different = articles.claimPairs.length - same;
  const right = same - missed.length;
  const apart = different - joinedWrongly.length;
  return [
    {
      stage: 'pairs, same',
      right,
      found: right + joinedWrongly.length,
      wanted: same,
      target: { figure: 'recall', least: LEAST_JOINED },
      errors: missed,
    },
    {
      stage: 'pairs, different',
      right: apart,
      found: apart + missed.length,
      wanted: different,
      target: { figure: 'recall', least: 1 },
      errors: joinedWrongly,
    },
  ];
};
