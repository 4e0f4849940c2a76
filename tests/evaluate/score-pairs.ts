/** Claim pairs: passages of two sources, known to say the same or not. Joined means: one fact holds a claim in each passage. */
import type { FactIndex, Span } from '../../src/core/model';

/** gold/seeds.json, the part used here: passages by place in `files`. */
export type GoldPairs = {
  readonly files: readonly string[];
  readonly claimPairs: readonly {
    readonly a: { readonly doc: number; readonly s: number; readonly e: number };
    readonly b: { readonly doc: number; readonly s: number; readonly e: number };
    readonly same: boolean;
  }[];
};

/** How many pairs of each kind are joined; `errors` has one line for each that should be otherwise. */
export type PairScore = {
  readonly same: number;
  readonly sameJoined: number;
  readonly different: number;
  readonly differentJoined: number;
  readonly errors: readonly string[];
};

/** Share of the shorter of claim and passage that must be common: a claim that merely touches a passage does not cover it. */
const MIN_SHARE = 0.5;

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

/** Gives the score of an index on the labelled pairs. */
export const scorePairs = (index: FactIndex, gold: GoldPairs): PairScore => {
  const factsIn = makeFactFinder(index);
  const texts = new Map(index.sources.map(({ file, text }) => [file, text]));
  const errors: string[] = [];
  const count = { same: 0, sameJoined: 0, different: 0, differentJoined: 0 };
  for (const { a, b, same } of gold.claimPairs) {
    const [fileA, fileB] = [gold.files[a.doc]!, gold.files[b.doc]!];
    const factsA = factsIn(fileA, { start: a.s, end: a.e });
    const common = [...factsIn(fileB, { start: b.s, end: b.e })].filter((fact) => factsA.has(fact));
    const joined = common.length > 0;
    count[same ? 'same' : 'different']++;
    if (joined) count[same ? 'sameJoined' : 'differentJoined']++;
    if (joined === same) continue;
    const show = (file: string, s: number, e: number): string =>
      (texts.get(file) ?? '').slice(s, e).replace(/\s+/g, ' ');
    errors.push(
      `${same ? 'missed' : `JOINED by ${common.join(' ')}`}\n      ${show(fileA, a.s, a.e)}\n      ${show(fileB, b.s, b.e)}`,
    );
  }
  return { ...count, errors };
};
