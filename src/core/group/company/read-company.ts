/**
 * Who is named together, as all there were: "the ambassadors of China, France and Spain", "Lind, Brisk and Holm met". In: a claim in its text. Out: the
 * longest such list, or null. A list that may go on ("among them", "and others") is none.
 */
import { isFiniteAt } from '../../claim/has-verb';
import type { EventDocument, Name } from '../../document';
import type { Claim, EntityId, Quantity, Span } from '../../model';
import { listWithin } from '../../text/span-walk';
import { findWords, type Word } from '../../text/words';
import { classOf } from '../alike/term-of';

/** A list of people, or of states and bodies. */
export type Company = {
  readonly members: readonly Name[];
  /** The word that the list hangs on: of what the members are, or with whom they met; null for a list that begins its clause. */
  readonly slot: string | null;
  /** How many there were, where the words before the list say so. */
  readonly count: number | null;
};

/** Two names are a pair, of which an article may have left out the rest. */
const MIN_MEMBERS = 3;
/** Of a name with its role ("and the finance minister, Ada Holm") that much may stand before the next. */
const MAX_BETWEEN = 70;
const JOINT = /^(?:,|,? (?:and|as well as|plus)(?! (?:then|later)(?!\p{L})))(?!\p{L})/u;
const LAST_JOINT = /(?:^| )(?:and|as well as|plus) /;
/** What follows a role: ", the mayor, and". */
const ASIDE = /^,[^,.;:()]{1,50}(?=,)/u;
/** Words with which another party begins. */
const PARTING = new Set(
  'with to by in at on after before against between about that who which while but or from near for not without'.split(
    ' ',
  ),
);
const OPENS =
  /(?:including|such as|among them|among|like|notably|especially|particularly|led by|alongside)(?: the)?[: ]*$/iu;
const GOES_ON = /^,? (?:and|or|plus|as well as|along with|together with|among) /u;
/** Before a list: the word it hangs on, and how many there were. */
const REACH = 60;
const MOST = 12;

const isParty = ({ kind }: Name): boolean => kind === 'place' || kind === 'organization';

/** Whether the text between two names joins them as members of one list. */
function joins(text: string, { end }: Span, { start }: Span, isPerson: boolean): boolean {
  if (start - end > MAX_BETWEEN) return false;
  const between = text.slice(end, start);
  const rest = between.replace(ASIDE, '');
  if (!JOINT.test(rest)) return false;
  const words = findWords(text, { start: start - rest.length, end: start }).filter(
    ({ lower }) => lower !== 'and',
  );
  if (!isPerson) return words.every(({ lower }) => lower === 'the');
  return words.every(({ lower }, at) => !PARTING.has(lower) && !isFiniteAt(text, words, at));
}

/** "Trump’s son-in-law": who is named says who another is. */
const isOwner = (text: string, { end }: Span): boolean => /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3));

/** The runs of names of one kind, people or parties, that are joined. */
function listRuns(text: string, names: readonly Name[]): readonly (readonly Name[])[] {
  const runs: Name[][] = [];
  for (const isPerson of [true, false]) {
    const own = names.filter(
      (name) => !isOwner(text, name) && (isPerson ? name.kind === 'person' : isParty(name)),
    );
    let run: Name[] = [];
    for (const name of own) {
      const last = run.at(-1);
      if (last !== undefined && !joins(text, last, name, isPerson)) run = [];
      if (run.length === 0) runs.push(run);
      run.push(name);
    }
  }
  return runs.filter(({ length }) => length >= MIN_MEMBERS);
}

/** Tells whether a run names all there were: its last two are joined by a word, and nothing says that there were more. */
function isClosed(text: string, run: readonly Name[], from: number): boolean {
  const [first, last, second] = [run[0]!, run.at(-1)!, run.at(-2)!];
  return (
    LAST_JOINT.test(text.slice(second.end, last.start)) &&
    !GOES_ON.test(text.slice(last.end, last.end + 20)) &&
    !OPENS.test(text.slice(Math.max(from, first.start - REACH), first.start))
  );
}

/** How many the words before a list say there were, with what they count. */
function readCount(text: string, claim: Claim, start: number, words: readonly Word[]): Quantity | null {
  const number = claim.quantities.findLast(
    ({ end, value }) => end <= start && start - end <= REACH && value <= MOST && Number.isInteger(value),
  );
  const isApart = words.some((word, at) => word.start > (number?.end ?? 0) && isFiniteAt(text, words, at));
  return number === undefined || isApart ? null : number;
}

/** "Four ambassadors, those of", "the ambassadors of", "met": the slot of a list and its count. */
function readSlot(text: string, claim: Claim, start: number): Pick<Company, 'slot' | 'count'> {
  const words = findWords(text, { start: Math.max(claim.start, start - REACH), end: start });
  const number = readCount(text, claim, start, words);
  const count = number?.value ?? null;
  const before = words.map(({ lower }) => lower).filter((lower) => lower !== 'the');
  const last = before.at(-1);
  if (last !== 'of') return { slot: last === undefined ? null : classOf(last), count };
  const owner = before.at(-2) ?? '';
  return { slot: `of ${classOf(owner === 'those' ? (number?.unit ?? owner) : owner)}`, count };
}

/** Gives the longest closed list of three and more in a claim, or null. Linear in the names of the claim. */
export function readCompany({ source: { text }, names }: EventDocument, claim: Claim): Company | null {
  const own = listWithin(names, claim);
  if (own.length < MIN_MEMBERS) return null;
  const [run] = listRuns(text, own)
    .filter((one) => isClosed(text, one, claim.start))
    .sort((a, b) => b.length - a.length);
  return run === undefined ? null : { members: run, ...readSlot(text, claim, run[0]!.start) };
}

/** The members of a list, each once. */
export function membersOf({ members }: Company): ReadonlySet<EntityId> {
  return new Set(members.map(({ entity }) => entity));
}
