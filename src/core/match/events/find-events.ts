/**
 * Mentions of events on a page. In: the page's view. Out: mentions, in order. An event noun with enough agreeing detail names its event;
 * a bare "the meeting" after it means the same one while the page goes on about it.
 */
import type { NewsEvent } from '../../model';
import type { Mention } from '../../page/page';
import { readCandidate, type EventCandidate } from './event-candidates';
import { eventNouns, type Noun } from './event-nouns';
import { isDeed } from './event-kinds';
import { leadEvent } from './lead-event';
import { chooseEvent, type Choice } from './choose-event';
import { placesOf } from './judge-people';
import { continueWith, follow, passBy, RUNNING_KINDS, type Thread } from './running-event';
import { isToldApart, noteOtherDays, type OtherDays } from './told-apart';
import { pageKind } from './word-classes';
import type { PageView } from './page-view';

const SCORES = { sure: 0.9, likely: 0.75, running: 0.7 } as const;

type Found = {
  readonly mention: Mention;
  readonly sentence: number;
  readonly points: number;
  readonly isLength: boolean;
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

/** What takes hours with somebody: a meeting, talks or a summit, no call. */
const isSession = ({ kind }: NewsEvent): boolean => RUNNING_KINDS.has(pageKind(kind));

/** Points from which a length alone stands for an event: it agrees, and so do two persons, or a person and the place. */
const LENGTH_POINTS = 5;

const chooseFor = (
  events: readonly NewsEvent[],
  view: PageView,
  { length }: Noun,
  candidate: EventCandidate,
): Choice | null => {
  const choice = chooseEvent(candidate, length === undefined ? events : events.filter(isSession), view);
  return length === 'there' && (choice?.points ?? 0) < LENGTH_POINTS ? null : choice;
};

/** What a page told of so far. */
type Told = { readonly thread: Thread; readonly days: OtherDays };

/** What a noun without enough detail goes on meaning. */
const readRunning = (
  events: readonly NewsEvent[],
  view: PageView,
  { length, candidate }: Pick<Noun, 'length'> & { readonly candidate: EventCandidate },
  { thread, days }: Told,
): readonly Found[] => {
  noteOtherDays(days, candidate, events, view);
  const event = length === 'there' ? null : follow(candidate, thread, events, view);
  if (event === null) {
    passBy(candidate, thread, view);
    return [];
  }
  const mention = toMention(view, candidate, event, SCORES.running);
  return [{ mention, sentence: candidate.sentence, points: 0, isLength: false }];
};

const readBlock = (events: readonly NewsEvent[], view: PageView, at: number, told: Told): Found[] => {
  const { thread } = told;
  const found: Found[] = [];
  let sentence = 0;
  for (const noun of eventNouns(view.blocks[at]!, view.language)) {
    const candidate = readCandidate(view, at, noun);
    if (thread.last !== null) thread.last.sentences += Math.max(0, candidate.sentence - sentence);
    sentence = Math.max(sentence, candidate.sentence);
    const choice = chooseFor(events, view, noun, candidate);
    if (choice !== null && isToldApart(candidate, choice.event, told, view)) continue;
    if (choice !== null) {
      if (!isDeed(candidate)) continueWith(thread, choice.event);
      const score = choice.isSure ? SCORES.sure : SCORES.likely;
      found.push({
        mention: toMention(view, candidate, choice.event, score),
        sentence: candidate.sentence,
        points: choice.points,
        isLength: noun.length !== undefined,
      });
      continue;
    }
    if (!isDeed(candidate))
      found.push(...readRunning(events, view, { length: noun.length, candidate }, told));
  }
  thread.others = Math.max(0, thread.others - 1);
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
  const thread: Thread = {
    last: lead && { event: lead, sentences: 0 },
    session: lead,
    main: lead,
    others: 0,
  };
  const before: Told = { thread, days: new Map() };
  const found = view.blocks.flatMap((_, at) => readBlock(told, view, at, before));
  return withoutOverlaps(onePerSentence(found).map(({ mention }) => mention));
};
