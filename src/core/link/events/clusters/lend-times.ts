/**
 * The day that a mention takes from the rest of its sentence: of the clause that a "when" hangs on, of the summit that something is done at, of what
 * happened hours before. In: the heads and drafts of a sentence. Out: drafts.
 */
import type { DateMention } from '../../../document';
import type { When } from '../../../model';
import type { EventDraft } from '../draft-event';
import type { EventHead } from '../heads/event-heads';
import { SET_UP } from '../heads/head-reach';
import { GATHERINGS, groupOfKind } from '../words/event-words';
import { isDay } from './days';
import { lendByLead, lendByVictims } from './lend-clauses';
import type { SentenceView } from '../sentences/sentence-view';

/** What a rule looks at: the head at place `which` of `heads`, its draft, and the drafts before it as they now are. */
type Setting = {
  readonly view: SentenceView;
  readonly heads: readonly EventHead[];
  readonly drafts: readonly EventDraft[];
  readonly which: number;
};

const partOf = (view: SentenceView, offset: number): number =>
  view.places[view.words.findIndex(({ end }) => end > offset)]?.part ?? -1;

/** "Tuesday's ruling" is the ruling's own day. */
const isPossessed = ({ text }: SentenceView, { end }: DateMention): boolean =>
  /^['’]s?\s/.test(text.slice(end, end + 3));

const lastDay = (view: SentenceView, fits: (date: DateMention) => boolean): When | null =>
  view.dates.findLast((date) => isDay(date.when) && !isPossessed(view, date) && fits(date))?.when ?? null;

/** "He was removed on Friday when the court upheld it", "while thousands marched": the clause is of the day of the one it hangs on. */
function lendByWhen({ view, heads, which }: Setting): When | null {
  const { part } = view.places[heads[which]!.at]!;
  const first = view.words[view.places.findIndex((place) => place.part === part)];
  if (!/^(?:when|while|as)$/.test(first?.lower ?? '')) return null;
  return lastDay(view, ({ start }) => partOf(view, start) === part - 1);
}

/** "resigned on Monday, hours after losing a vote": the same day. */
const HOURS =
  /(?:hours|minutes|moments|shortly) (?:after|before)(?: \p{L}+ing)?(?: (?:an?|the|his|her|its|their))?\s*$/iu;

function lendByHours({ view, heads, which }: Setting): When | null {
  const { start } = view.words[heads[which]!.from]!;
  if (!HOURS.test(view.text.slice(Math.max(view.sentence.start, start - 60), start))) return null;
  return lastDay(view, (date) => date.end <= start);
}

/** "imposed sanctions at a summit in Lornach on Thursday": the day of the gathering. */
function lendByGathering({ view, heads, drafts, which }: Setting): When | null {
  const [head, next, draft] = [heads[which]!, heads[which + 1], drafts[which + 1]];
  if (head.form !== 'verb' || next === undefined || next.form !== 'noun') return null;
  const { part, preposition } = view.places[next.at]!;
  const isAt = preposition === 'at' || preposition === 'during';
  if (!isAt || part !== view.places[head.at]!.part || !GATHERINGS.has(groupOfKind(next.kind))) return null;
  return draft?.when ?? null;
}

/** "took part in Sunday's protest, and rallies were also held elsewhere": the day of the one before. */
function lendByAlso({ view, heads, drafts, which }: Setting): When | null {
  const [head, before] = [heads[which]!, drafts[which - 1]];
  if (before === undefined || groupOfKind(before.kind) !== groupOfKind(head.kind)) return null;
  const { part } = view.places[head.at]!;
  const isAlso = view.words.some(({ lower }, at) => lower === 'also' && view.places[at]!.part === part);
  return isAlso ? before.when : null;
}

/** "dissolved parliament on Monday and appointed a cabinet": one subject, one day. */
function lendByAnd({ view, heads, drafts, which }: Setting): When | null {
  const [head, before] = [heads[which]!, heads[which - 1]];
  if (before === undefined || head.form !== 'verb' || before.form !== 'verb') return null;
  const between = view.text.slice(view.words[before.at]!.end, view.words[head.at]!.start);
  const { when, kind } = drafts[which - 1]!;
  // "arrested in March and convicted": not in one month.
  if (when === null || !isDay(when) || groupOfKind(kind) === 'arrest') return null;
  return /\sand\s(?:\p{L}+ly\s)?$/u.test(between) && !/[;:]/.test(between) ? when : null;
}

/** "The deal, brokered by X and announced in Lornach on Monday": what was done next with it. */
function lendByParticiple({ view, heads, which }: Setting): When | null {
  const head = heads[which]!;
  if (head.form !== 'verb' || view.words[head.at + 1]?.lower !== 'by') return null;
  const next = view.places[head.at]!.part + 1;
  const at = view.places.findIndex(({ part }) => part === next);
  const isDone = at > 0 && view.words[at - 1]!.lower === 'and' && SET_UP.test(view.words[at]!.lower);
  return isDone ? lastDay(view, ({ start }) => partOf(view, start) === next) : null;
}

/** "The summit, which Lornach will host in May", "the conversation which she had on Monday". */
const HOSTING = /^(?:host|hold|stage)(?:s|ed)?$|^(?:held|had)$/;

const isBehindHead = (view: SentenceView, head: EventHead | undefined, date: DateMention): boolean =>
  head !== undefined && view.words[head.at]!.end < date.start;

function lendByHost({ view, heads, which }: Setting): When | null {
  const { form, at, kind } = heads[which]!;
  const first = view.words.findIndex(({ lower }, index) => index > at && lower === 'which');
  if (form !== 'noun' || first < 0 || !GATHERINGS.has(groupOfKind(kind))) return null;
  const { part } = view.places[first]!;
  const next = heads[which + 1];
  if (part !== view.places[at]!.part + 1) return null;
  const isHosted = view.words.some(
    ({ lower }, index) => view.places[index]!.part === part && HOSTING.test(lower),
  );
  const date = view.dates.find(({ start }) => partOf(view, start) === part);
  if (!isHosted || date === undefined) return null;
  // "which will hold talks on Monday": of the talks.
  return isBehindHead(view, next, date) ? null : date.when;
}

/** "A meeting that had been planned for Tuesday was called off": the clause right behind it says for when. */
const MEANT = /^(?:planned|scheduled|set|due|expected|arranged|fixed|called|resume|begin|open|start)$/;

/** Words from an event to the clause behind it: "a trip to Lornach that was planned for Tuesday". */
const TO_CLAUSE = 6;

function lendByPlan({ view, heads, which }: Setting): When | null {
  const { form, at } = heads[which]!;
  const clause = view.words.findIndex(({ lower }, index) => index > at && /^(?:that|which)$/.test(lower));
  if (form !== 'noun' || clause < 0 || clause > at + TO_CLAUSE) return null;
  const { part } = view.places[clause]!;
  const meant = view.words.findIndex(
    ({ lower }, index) => index > at && view.places[index]!.part === part && MEANT.test(lower),
  );
  if (meant < 0) return null;
  const { end } = view.words[meant]!;
  return view.dates.find(({ start }) => start >= end && partOf(view, start) === part)?.when ?? null;
}

/** "Dec. 6 is the most likely date for an election". */
const DATE_FOR =
  /^(?:,| (?:is|was|as|to be|(?:would|will|could|may) be))(?: [“"]?\p{L}+){0,5} (?:date|day)[”"]? (?:for|of) (?:an?|the|his|her|their)\s+(?:\p{L}+ )?$/iu;

function lendByDate({ view, heads, which }: Setting): When | null {
  const { at } = heads[which]!;
  const { start } = view.words[at]!;
  return lastDay(view, (date) => date.end <= start && DATE_FOR.test(view.text.slice(date.end, start)));
}

/** "won a third term in January, in an election": the noun names what its verb tells of. */
function lendByVerb({ view, heads, drafts, which }: Setting): When | null {
  const { at, form, kind } = heads[which]!;
  const carrier = heads.findIndex((head) => head.form === 'verb' && head.at === view.places[at]!.verb);
  if (form !== 'noun' || carrier < 0) return null;
  return groupOfKind(heads[carrier]!.kind) === groupOfKind(kind) ? drafts[carrier]!.when : null;
}

const RULES = [
  lendByVerb,
  lendByPlan,
  lendByDate,
  lendByWhen,
  lendByHours,
  lendByGathering,
  lendByAlso,
  lendByAnd,
  lendByParticiple,
  lendByHost,
  ({ view, heads, which }: Setting) => lendByLead(view, heads[which]!),
  ({ view, heads, which }: Setting) => lendByVictims(view, heads[which]!),
];

function lendTime(setting: Setting): When | null {
  for (const rule of RULES) {
    const when = rule(setting);
    if (when !== null) return when;
  }
  return null;
}

/** Gives the drafts, those without a time of their own with the one that their sentence lends them. `drafts[i]` belongs to `heads[i]`. */
export function lendTimes(
  view: SentenceView,
  heads: readonly EventHead[],
  drafts: readonly EventDraft[],
): readonly EventDraft[] {
  // Each rule gives a time of the sentence or of another draft.
  if (view.dates.length === 0 && drafts.every(({ when }) => when === null)) return drafts;
  const lent = [...drafts];
  lent.forEach((draft, which) => {
    if (draft.when !== null || draft.year !== null) return;
    const when = lendTime({ view, heads, drafts: lent, which });
    if (when?.grain === 'year') lent[which] = { ...draft, year: when };
    else if (when !== null) lent[which] = { ...draft, when, isTimed: true };
  });
  return lent;
}
