/**
 * Nouns that name one kind of event or another by the words beside them: "a teachers' strike" and "a drone strike" (assets/event-words.json). In: words of
 * a sentence. Out: a kind.
 */
import table from '../../../../../assets/event-words.json';
import type { Word } from '../../../text/words';
import type { EventWord } from '../words/event-words';

type Words = ReadonlySet<string>;
type Sense = {
  readonly kind: string;
  readonly beside: Words;
  readonly unless: Words;
  readonly reach: number;
};

/** Words to either side that tell, and words in front that do where only these can: "phone conversation", "news conference". */
const SIDE_REACH = 9;
const FRONT_REACH = 2;

const words = (list: string): Words => new Set(list.split(' ').filter(Boolean));

const SENSES = new Map<string, Sense[]>();
for (const [kind, entry] of Object.entries(
  table.nounSenses as Readonly<
    Record<
      string,
      { readonly nouns: string; readonly beside: string; readonly unless?: string; readonly near?: boolean }
    >
  >,
)) {
  const sense = {
    kind,
    beside: words(entry.beside),
    unless: words(entry.unless ?? ''),
    reach: entry.near === true ? 0 : SIDE_REACH,
  };
  for (const noun of entry.nouns.split(' ')) SENSES.set(noun, [...(SENSES.get(noun) ?? []), sense]);
}

const stripOwner = (lower: string): string => lower.replace(/['’]s?$/, '');

function isSense({ beside, unless, reach }: Sense, list: readonly Word[], at: number): boolean {
  const from = Math.max(0, at - (reach === 0 ? FRONT_REACH : reach));
  const around = [...list.slice(from, at), ...list.slice(at + 1, at + 1 + reach)].map(({ lower }) =>
    stripOwner(lower),
  );
  return around.some((lower) => beside.has(lower)) && !around.some((lower) => unless.has(lower));
}

/** Gives the kind that the noun `list[at]` names here: the one its neighbours speak for, or `kind`. */
export function findSense(list: readonly Word[], at: number, kind: string): string {
  const senses = SENSES.get(list[at]!.lower);
  return senses?.find((sense) => isSense(sense, list, at))?.kind ?? kind;
}

/** Gives what a noun names that is an event only beside others: "a televised statement"; or null. */
export function findSenseAlone(list: readonly Word[], at: number): EventWord | null {
  const found = SENSES.get(list[at]!.lower)?.find((sense) => isSense(sense, list, at));
  return found === undefined ? null : { kind: found.kind, isPlural: false };
}
