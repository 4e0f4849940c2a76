/** The order of facts in which each tells something that those before it have not. In: facts ranked for a sentence. Out: the same, the news first. */
import type { FactProfile } from './fact-profiles';

/** A fact beside a sentence: `base` is what it is worth whatever its claims say. */
export type Scored = {
  readonly fact: FactProfile;
  readonly base: number;
  readonly claims: readonly number[];
};

const NOTHING: ReadonlySet<string> = new Set();

/** Worth of a fact by its claim nearest to the sentence, among those not told yet. */
export const worthOf = ({ fact, base, claims }: Scored, told = NOTHING): number =>
  base + Math.max(0, ...claims.filter((_, at) => !told.has(fact.fact.claims[at]!)));

const tellsNew =
  (told: ReadonlySet<string>) =>
  ({ fact }: Scored): boolean =>
    fact.fact.claims.some((id) => !told.has(id));

/** The worthiest fact that tells anything new, or null. */
const nextOf = (rest: readonly Scored[], told: ReadonlySet<string>): Scored | null => {
  let best: Scored | null = null;
  let most = -Infinity;
  for (const one of rest.filter(tellsNew(told))) {
    const worth = worthOf(one, told);
    if (worth > most) [best, most] = [one, worth];
  }
  return best;
};

/** Facts chosen one by one; those behind them stay as they are ranked. */
const MAX_CHOSEN = 6;

/** What the facts before have told counts no more, and facts that tell nothing else go last: a reader sees two before he steps on. */
export const newsFirst = (ranked: readonly Scored[]): readonly FactProfile[] => {
  const told = new Set<string>();
  const chosen: Scored[] = [];
  let rest = ranked;
  while (chosen.length < MAX_CHOSEN) {
    const next = nextOf(rest, told);
    if (next === null) break;
    chosen.push(next);
    rest = rest.filter((one) => one !== next);
    for (const id of next.fact.fact.claims) told.add(id);
  }
  const isNew = tellsNew(told);
  return [...chosen, ...rest.filter(isNew), ...rest.filter((one) => !isNew(one))].map(({ fact }) => fact);
};
