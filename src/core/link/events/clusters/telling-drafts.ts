/** Which mentions say enough to stand for an event by themselves, and which clusters say enough to be one. In: drafts and clusters. Out: yes or no. */
import type { When } from '../../../model';
import type { EventDraft } from '../draft-event';
import { isDay } from './days';
import { type EventCluster } from './event-cluster';
import {
  BY_BODIES,
  GATHERINGS,
  groupOfKind,
  ONE_OFF,
  OUTRIGHT,
  PERSONAL,
  PLURAL_KINDS,
  STRONG,
  SURE,
} from '../words/event-words';

/** Agreement from which two mentions are one event, and what an event needs: two of time, place, company. */
export const MIN_POINTS = 2;

/** Groups that a year helps to tell: "met in Lornach in 2014". */
const isKnowable = (group: string): boolean => STRONG.has(group) || GATHERINGS.has(group);

/** Gives how much a mention says: one for time, place, company, two for two parties. */
export function weighDraft({ isTimed, year, places, people, sides, kind }: EventDraft): number {
  const group = groupOfKind(kind);
  const isOfYear = year !== null && isKnowable(group);
  return (
    (isTimed || isOfYear ? 1 : 0) + (places.length > 0 ? 1 : 0) + Math.min(2, people.length + sides.length)
  );
}

/** "Coalition talks are to begin on Thursday", "the two met on Monday": a gathering that a main verb gives its day. */
function isAnnounced({ kind, when, isMain, tense, isDefinite, pronoun }: EventDraft): boolean {
  if (when === null || !isDay(when) || !GATHERINGS.has(groupOfKind(kind))) return false;
  return pronoun === 'many' ? isMain : !isDefinite && tense !== null;
}

/** A vote, a ruling, an attack on a day: the day is enough to tell it by; so it is for a body that meets ("the cabinet meets on Monday"), and for what was called off. */
function isDatedStrong(draft: EventDraft): boolean {
  const { kind, when, holding, hasBody, isOff, isPlural } = draft;
  if (holding === 'possible' || (isPlural && !PLURAL_KINDS.has(kind))) return false;
  if (when === null) return isOfYear(draft);
  const isDated = [isAnnounced, isDatedCall, isDatedBriefing].some((isKnown) => isKnown(draft));
  return isDated || ((hasBody || isOff) && isDay(when)) || isKnownByTime(groupOfKind(kind), when);
}

/** "the 2013 collapse"; elections and mergers of a year are many. */
function isKnownByYear(kind: string): boolean {
  return ONE_OFF.has(groupOfKind(kind)) && kind !== 'election' && kind !== 'merger';
}

/** "The court ruled on the strait in 1992", "an explosion killed nine people in 2017". */
const isOfYear = ({ kind, year, isMain, hasBody }: EventDraft): boolean =>
  year !== null &&
  (isKnownByYear(kind) || (isMain && (kind === 'explosion' || (kind === 'ruling' && hasBody))));

/** "I spoke with the president by telephone on Thursday", "in a call with analysts, he said on Tuesday": who was called has no name. */
function isDatedCall({ kind, when, isMain, pronoun, people, holding }: EventDraft): boolean {
  if (kind !== 'call' || when === null || !isDay(when) || holding === 'denied') return false;
  return isMain || pronoun !== null || people.length > 0;
}

/** "The spokeswoman said at a briefing on Wednesday": who gives it may have no name. */
const isDatedBriefing = ({ kind, text, when, isPlural }: EventDraft): boolean =>
  groupOfKind(kind) === 'briefing' && isConference(text) && when !== null && isDay(when) && !isPlural;

function isKnownByTime(group: string, when: When): boolean {
  if (!STRONG.has(group)) return false;
  const isOneMonth = when.from.slice(0, 7) === when.to.slice(0, 7);
  return isDay(when) || (isOneMonth && !PERSONAL.has(group));
}

/** "A court convicted X", "gunmen attacked a station near Lornach": who did it is told, if not by name. */
const isByBody = ({ kind, people, places, hasBody }: EventDraft): boolean =>
  hasBody && BY_BODIES.has(groupOfKind(kind)) && people.length + places.length > 0;

/** "Hamas freed two hostages", "the government declared three days of mourning": told in a main verb, by whom or where. */
export function isToldOutright(draft: EventDraft): boolean {
  const { isMain, holding, kind } = draft;
  const group = groupOfKind(kind);
  if (!isMain || holding === 'possible' || holding === 'denied') return false;
  if (SURE.has(group) || isByBody(draft)) return true;
  return OUTRIGHT.has(group) && hasWhoOrWhere(draft);
}

function hasWhoOrWhere(draft: EventDraft): boolean {
  const { kind, people, sides, places, hasBody, hasCrowd } = draft;
  const group = groupOfKind(kind);
  // "until a cabinet is sworn in": who is made or unmade must be named.
  if (PERSONAL.has(group)) return people.length > 0 || isOfCrowd(draft);
  // "Behind him marched the minister": a crowd is known by where it was.
  if (group === 'protest') return places.length > 0 || hasCrowd;
  // "Prosecutors opened an inquiry": who does so is told.
  return people.length + sides.length + places.length > 0 || (group === 'inquiry' && hasBody);
}

/** "Twelve people were arrested in Lornach"; "she was arrested" is of somebody whom the text names. */
const isOfCrowd = ({ kind, places, pronoun }: EventDraft): boolean =>
  groupOfKind(kind) === 'arrest' && places.length > 0 && (pronoun === null || pronoun === 'many');

/** "attacks near the port", "elections in both provinces with the opposition", "Sunday's discussions at the palace": plurals that tell of what happened in one place. */
const isTellingPlural = ({ kind, places, people, sides, when }: EventDraft): boolean =>
  places.length > 0 &&
  (PLURAL_KINDS.has(kind) || people.length + sides.length > 0 || (when !== null && isDay(when)));

/** "told reporters in Lornach on Monday"; a conference is known by who gives it. */
function isPlacedBriefing({ when, places, people, text }: EventDraft): boolean {
  if (when !== null && places.length > 0) return true;
  // "the closing news conference" is of what it closes.
  if (/^(?:closing|final)\b/i.test(text)) return when !== null;
  return isConference(text) && people.length > 0;
}

/** "31 people died in Lornach" is of what killed them. */
const isNobodysDeath = (group: string, { people }: EventDraft): boolean =>
  group === 'death' && people.length === 0;

const isConference = (text: string): boolean => /(?:conference|briefing)$/.test(text);

/** "In a televised address, X", "X told a news conference": rare enough to be known by who speaks. */
function isOfSpeaker({ text, kind, holding, people }: EventDraft): boolean {
  if (people.length === 0 || holding !== 'held') return false;
  return kind === 'speech'
    ? /^televised/i.test(text)
    : groupOfKind(kind) === 'briefing' && isConference(text) && !/^(?:closing|final)\b/i.test(text);
}

/** What is said is an event where and when few things are said; null for other groups. */
function isTellingSpeech(draft: EventDraft, group: string): boolean | null {
  const { people, places, when } = draft;
  if (group === 'statement') return people.length > 1 && when !== null;
  if (group === 'briefing') return isPlacedBriefing(draft);
  if (group !== 'speech') return null;
  return when !== null && (people.length > 0 || (places.length > 0 && isDay(when)));
}

/** "The conference at the Carlow Hall in Lornach": a hall and its town say which. */
const isHallForum = ({ kind, isDefinite, venues, places }: EventDraft): boolean =>
  kind === 'forum' && isDefinite && venues.length > 0 && places.length > venues.length;

/** Says enough to stand for an event by itself; a plural only with a place, or for kinds that come in plurals. */
export function isTelling(draft: EventDraft): boolean {
  const group = groupOfKind(draft.kind);
  if (isDatedStrong(draft) || isOfSpeaker(draft) || isHallForum(draft)) return true;
  // "might resign", "ready to impose sanctions": only a meeting is news before anybody has agreed to it.
  if (draft.holding === 'possible' && STRONG.has(group)) return false;
  if (weighDraft(draft) < MIN_POINTS || isNobodysDeath(group, draft)) return false;
  return isTellingSpeech(draft, group) ?? (!draft.isPlural || isTellingPlural(draft));
}

/** One each for a time, a place, a participant that its mentions name. */
function countKnown({ drafts, places, people, sides }: EventCluster): number {
  const isTimed = drafts.some((draft) => draft.isTimed);
  return (isTimed ? 1 : 0) + (places.size > 0 ? 1 : 0) + (people.size + sides.size > 0 ? 1 : 0);
}

/** What an event needs at least: two of date, place, participants; two who meet are enough. */
export function isEvent(cluster: EventCluster): boolean {
  const known = countKnown(cluster);
  if (cluster.group === 'statement') return cluster.people.size > 1 && known >= 2;
  const isKnown = (draft: EventDraft): boolean =>
    isDatedStrong(draft) || isToldOutright(draft) || isOfSpeaker(draft) || isHallForum(draft);
  if (cluster.drafts.some(isKnown)) return true;
  const isOfYear = cluster.years.size > 0 && isKnowable(cluster.group);
  const parties = cluster.drafts.some((draft) => draft.people.length + draft.sides.length > 1);
  return known + (isOfYear ? 1 : 0) >= 2 || parties;
}
