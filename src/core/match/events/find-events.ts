/**
 * Mentions of events on a page. In: the page's view. Out: mentions, in order. An event noun with enough agreeing detail names its event;
 * a bare "the meeting" after it means the same one while the page goes on about it.
 */
import type { NewsEvent } from '../../model';
import type { Mention } from '../../page/page';
import { readCandidate, type EventCandidate } from './event-candidates';
import { eventNouns } from './event-nouns';
import { leadEvent } from './lead-event';
import { chooseEvent, SURE_POINTS } from './choose-event';
import { kindsOfEvent, RARE_KINDS } from './event-kinds';
import { judgeEvent, placesOf } from './judge-event';
import { pageKind } from './word-classes';
import type { PageView } from './page-view';

/** Sentences after which "the meeting" no longer means the last one named. */
const MAX_DISTANCE = 12;
const SCORES = { sure: 0.9, likely: 0.75, running: 0.7 } as const;

/** Kinds whose bare noun may go on meaning the event named before. */
const RUNNING_KINDS = new Set(['meeting', 'talks', 'summit']);

type Found = {
  readonly mention: Mention;
  readonly sentence: number;
  readonly points: number;
  readonly isLength: boolean;
};
type Running = { event: NewsEvent; sentences: number };

/** The noun names somebody who did not take part, or its sentence several persons of whom none did. */
const isOfOthers = (candidate: EventCandidate, event: NewsEvent): boolean => {
  const persons = [...candidate.attached, ...candidate.near].filter(({ kind }) => kind === 'person');
  const known = event.participants.filter((id) => id.startsWith('person/'));
  return (
    candidate.hours.length === 0 &&
    persons.length > 0 &&
    known.length > 0 &&
    (persons.length > 1 || candidate.attached.some(({ kind }) => kind === 'person')) &&
    !persons.some(({ target }) => event.participants.includes(target))
  );
};

/** Said to be the one spoken of, or with something of its own to tell. */
const isOneSpokenOf = ({ mayBeDefinite, isIndefinite, hours, dates, attached }: EventCandidate): boolean =>
  !isIndefinite && (mayBeDefinite || [hours, dates, attached].some(({ length }) => length > 0));

/** "The meeting", said of nothing else and nowhere else. */
const mayRunOn = (candidate: EventCandidate): boolean =>
  isOneSpokenOf(candidate) &&
  !candidate.isOther &&
  !candidate.isVerb &&
  !candidate.isOffTopic &&
  !candidate.isOfStrangers &&
  (!candidate.isUnlocated || candidate.hours.length > 0);

/** "The meeting" may go on meaning talks or a summit; of a visit only "the visit" does. */
const isRunningKind = ({ kinds }: EventCandidate, event: NewsEvent): boolean => {
  const kind = pageKind(event.kind);
  // Talks are no summit until somebody calls them one.
  if (kinds.every((one) => one === 'summit') && !kindsOfEvent(event).has('summit')) return false;
  return kinds.some((one) => (RUNNING_KINDS.has(kind) && RUNNING_KINDS.has(one)) || one === kind);
};

/** A day or a length is said, and the sources give the event none: another is meant. */
const isToldApart = ({ dates, hours }: EventCandidate, { when }: NewsEvent): boolean =>
  when === null &&
  (hours.length > 0 || dates.some(({ day, month, weekday }) => (day ?? month ?? weekday) !== null));

/** A noun without details of its own that the running event does not contradict. */
const meansRunning = (candidate: EventCandidate, running: Running | null, view: PageView): boolean => {
  if (running === null || running.sentences > MAX_DISTANCE) return false;
  if (!mayRunOn(candidate) || !isRunningKind(candidate, running.event)) return false;
  if (isToldApart(candidate, running.event)) return false;
  if (candidate.kinds.every((kind) => RARE_KINDS.has(kind)) || isOfOthers(candidate, running.event))
    return false;
  return judgeEvent(candidate, running.event, view) !== null;
};

const toMention = (view: PageView, candidate: EventCandidate, event: NewsEvent, score: number): Mention => {
  const surface = view.blocks[candidate.block]!.text.slice(candidate.start, candidate.end);
  return {
    block: candidate.block,
    start: candidate.start,
    end: candidate.end,
    surface,
    target: event.id,
    kind: 'event',
    how: 'event',
    score,
    shown: true,
    doubt: score < SCORES.sure ? `taken to be ${event.name}` : null,
    facts: [],
  };
};

/** A noun tells more than a length, and the later of two equal ones. */
const isBetter = (other: Found, one: Found): boolean => {
  if (other.isLength !== one.isLength) return one.isLength;
  if (other.points !== one.points) return other.points > one.points;
  return other.mention.start > one.mention.start;
};

/** Of several words for one event in one sentence only the best told is kept. */
const onePerSentence = (found: readonly Found[]): Found[] =>
  found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.mention.block === one.mention.block &&
          other.sentence === one.sentence &&
          other.mention.target === one.mention.target &&
          isBetter(other, one),
      ),
  );

const withoutOverlaps = (mentions: readonly Mention[]): Mention[] => {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => b.score - a.score || a.start - b.start)) {
    if (
      !kept.some((one) => one.block === mention.block && one.start < mention.end && mention.start < one.end)
    )
      kept.push(mention);
  }
  return kept;
};

/** What the page goes on about: the event named last, and the first one named at all. */
type Thread = { last: Running | null; main: NewsEvent | null };

const follow = (candidate: EventCandidate, thread: Thread, view: PageView): NewsEvent | null => {
  const { last, main } = thread;
  if (last === null) return null;
  const isClose = last.sentences <= 1;
  const order = isClose || main === null ? [last.event, main] : [main, last.event];
  return (
    order.find(
      (event) => event !== null && meansRunning(candidate, { event, sentences: last.sentences }, view),
    ) ?? null
  );
};

/** What takes hours with somebody: a meeting, talks or a summit, no call. */
const isSession = ({ kind }: NewsEvent): boolean => RUNNING_KINDS.has(pageKind(kind));

const readBlock = (events: readonly NewsEvent[], view: PageView, at: number, thread: Thread): Found[] => {
  const found: Found[] = [];
  let sentence = 0;
  for (const noun of eventNouns(view.blocks[at]!, view.language)) {
    const candidate = readCandidate(view, at, noun);
    if (thread.last !== null) thread.last.sentences += Math.max(0, candidate.sentence - sentence);
    sentence = Math.max(sentence, candidate.sentence);
    const choice = chooseEvent(candidate, noun.isLength === true ? events.filter(isSession) : events, view);
    if (choice !== null) {
      thread.last = { event: choice.event, sentences: 0 };
      thread.main ??= choice.event;
      const score = choice.points >= SURE_POINTS ? SCORES.sure : SCORES.likely;
      found.push({
        mention: toMention(view, candidate, choice.event, score),
        sentence: candidate.sentence,
        points: choice.points,
        isLength: noun.isLength === true,
      });
      continue;
    }
    const event = follow(candidate, thread, view);
    if (event !== null)
      found.push({
        mention: toMention(view, candidate, event, SCORES.running),
        sentence: candidate.sentence,
        points: 0,
        isLength: false,
      });
  }
  if (thread.last !== null) thread.last.sentences++;
  return found;
};

/** The page names neither who took part nor where it was; of an event of persons its countries tell nothing. */
const isOfOtherStory = (event: NewsEvent, { named, countryIds }: PageView): boolean => {
  const parties = [...event.participants, ...placesOf(event)];
  const ofPersons = event.participants.some((id) => id.startsWith('person/'));
  const telling = ofPersons ? parties.filter((id) => !countryIds.has(id)) : parties;
  return telling.length > 0 && !telling.some((id) => named.has(id));
};

/** The events a page speaks of, without overlaps. */
export const findEvents = (events: readonly NewsEvent[], view: PageView): Mention[] => {
  const told = events.filter((event) => !isOfOtherStory(event, view));
  const lead = leadEvent(told, view);
  const thread: Thread = { last: lead && { event: lead, sentences: 0 }, main: lead };
  const found = view.blocks.flatMap((_, at) => readBlock(told, view, at, thread));
  return withoutOverlaps(onePerSentence(found).map(({ mention }) => mention));
};
