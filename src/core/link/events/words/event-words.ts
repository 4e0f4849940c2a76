/** Words that name happenings (assets/event-words.json), by form. English; general: politics, disasters, courts, business, sport. */
import table from '../../../../../assets/event-words.json';
import { remember } from '../../../text/remember';
import { eventLemmaOf } from './event-verbs';
import { baseForm, lemmaOf } from '../../../text/verb-forms';

/** What a word names: a kind of event; `isPlural` where it may be several ("meetings"); `talks` is not. */
export type EventWord = { readonly kind: string; readonly isPlural: boolean };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

const ALWAYS_PLURAL = words(table.alwaysPlural);
/** Groups whose plural is one happening: "elections will be held". */
const ONE_IS_MANY = words(table.oneIsMany);
/** Verbs whose object has not happened: "discussing a merger", "threatened strikes". */
export const OPEN_VERBS = words(table.openVerbs);
/** Nouns that are verbs as well: "call", "strike". */
export const ALSO_VERBS = words(table.alsoVerbs);
/** Verbs that only carry an event noun: "held talks". */
export const LIGHT_VERBS = words(table.lightVerbs);
/** Verbs whose objects take part: "the meeting brought together …". */
export const LINKING_VERBS = words(table.linkingVerbs);
/** Verbs of when and how long: "talks that began late". */
export const BOUND_VERBS = words(table.boundVerbs);
/** People by country: "the Ukrainian delegation". */
export const GROUP_NOUNS = words(table.groupNouns);
/** Groups of kinds where people come together: whoever speaks at one is there. */
export const GATHERINGS = words(table.gatherings);

/** "in the state of Alaska": nouns whose "of" names a place. */
export const PLACE_NOUNS = words(table.placeNouns);
/** Groups of which a place rarely has two at a time: the place is enough to know one again. */
export const ONE_OFF = words(table.oneOff);
/** Words for several people named before: "the pair", "they". */
export const PAIR_NOUNS = words(table.pairNouns);
/** Groups that a main verb tells of with whoever did it or where: "Lornach freed two hostages". */
export const OUTRIGHT = words(table.outright);
/** Groups that a main verb tells of with a body that has no name, and whom or where: "a court convicted X". */
export const BY_BODIES = words(table.byBodies);
/** Groups of which articles about the same thing rarely tell two. */
export const SINGULAR = words(table.singular);
/** Verbs that a vote of confidence does to a government: "was ousted in a no-confidence vote" tells of one thing. */
export const UNSEATING = words(table.unseating);
/** Groups that are agreed on before they come: "to implement the swap" is of none that was. */
export const AGREED = words(table.agreed);
/** Verbs by which somebody is made or unmade: their subject does it. */
export const AGENTS = words(table.agents);
/** Groups that last: a day on which they hold or end is not theirs. */
export const DURABLE = words(table.durable);
/** Verbs that what follows "to" has come true with: "voted to impeach". */
export const REALISED = words(table.realised);
/** Groups that a main verb tells of surely, whoever did it: "declared a state of emergency". */
export const SURE = words(table.sure);
/** Groups whose happenings are known by a time alone: "voted on Tuesday", "the court ruled on Monday". */
export const STRONG = words(table.strong);
/** Groups that happen seldom: two articles that differ by days on one mean the same. */
export const RARE = words(table.rare);
/** Groups that happen to one person once: "resigned", "was arrested". */
export const PERSONAL = words(table.personal);
/** Those who act without a name: "parliament", "the court", "gunmen". */
export const BODIES = words(table.bodies);
/** What disasters and attacks do: "a landslide blocked the road on Monday". */
export const HIT_VERBS = words(table.hitVerbs);
/** Groups that have a topic, whose places are not theirs: "talks on the war in X". */
export const TOPICAL = words(table.topical);
/** Verbs that a gathering is the purpose of: "flew to X for talks". */
export const PURPOSE_VERBS = words(table.purposeVerbs);
/** Kinds that a plural tells of as well: "attacks near the port". */
export const PLURAL_KINDS = words(table.pluralKinds);

const NOUNS = new Map<string, EventWord>();
const VERBS = new Map<string, string>();
const GROUPS = new Map<string, string>();
/** "attacks", "bodies", "clashes": whichever of them the noun has, the others are no words. */
const pluralsOf = (noun: string): readonly string[] =>
  [`${noun}s`, noun.replace(/y$/, 'ies'), `${noun}es`].filter((plural) => plural !== noun);

for (const [kind, { group, nouns, verbs }] of Object.entries(table.kinds)) {
  GROUPS.set(kind, group);
  for (const verb of words(verbs)) VERBS.set(verb, kind);
  for (const noun of words(nouns)) {
    NOUNS.set(noun, { kind, isPlural: false });
    const plurals = ALWAYS_PLURAL.has(noun) ? [] : pluralsOf(noun).filter((plural) => !NOUNS.has(plural));
    for (const plural of plurals) NOUNS.set(plural, { kind, isPlural: !ONE_IS_MANY.has(group) });
  }
}

/** Gives what a noun names, or null. */
export function findEventNoun(lower: string): EventWord | null {
  return NOUNS.get(lower) ?? null;
}

/** Gives the kind of event that a verb form tells of ("met", "visiting"), or null. */
export const findEventVerb = remember((lower: string): string | null => {
  const bases = [
    baseForm(lower),
    lemmaOf(lower),
    lower.replace(/(?:ed|ing|s)$/, ''),
    lower.replace(/(?:ed|ing|es)$/, 'e'),
    eventLemmaOf(lower),
  ];
  for (const base of bases) {
    const kind = VERBS.get(base);
    if (kind !== undefined) return kind;
  }
  return null;
});

/** Gives the group of a kind: kinds of one group can be one event ("talks", "meeting", "summit"). */
export function groupOfKind(kind: string): string {
  return GROUPS.get(kind) ?? kind;
}

const whole = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${alternatives})(?![\\p{L}])`, 'iu');
/** Words around an event that tell whether it took place, and when relative to another. */
export const SIGNS = {
  sameDay: whole(table.sameDay),
  possible: whole(table.possible),
  planned: whole(table.planned),
  denied: whole(table.denied),
  claimed: whole(table.claimed),
} as const;
