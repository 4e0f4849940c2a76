/**
 * Mentions of events on a page. In: the page's view. Out: mentions, in order. An event noun with enough agreeing detail names its event;
 * a bare "the meeting" after it means the same one while the page goes on about it.
 */
import type { NewsEvent } from '../../model';
import type { Mention } from '../../page';
import { eventNouns, readCandidate, type EventCandidate } from './event-candidates';
import { judgeEvent } from './judge-event';
import type { PageView } from './page-view';

/** Points from which a noun with its details names an event. Two agreeing details; see `judgeEvent`. */
const MIN_POINTS = 3;
const SURE_POINTS = 4.5;
/** Sorts of detail that must agree. */
const MIN_DETAILS = 1;
/** Sentences after which "the meeting" no longer means the last one named. */
const MAX_DISTANCE = 12;
const SCORES = { sure: 0.9, likely: 0.75, running: 0.7 } as const;

type Choice = { readonly event: NewsEvent; readonly points: number };
type Running = { event: NewsEvent; sentences: number };

const choose = (candidate: EventCandidate, events: readonly NewsEvent[], view: PageView): Choice | null => {
  let best: Choice | null = null;
  for (const event of events) {
    const evidence = judgeEvent(candidate, event, view);
    if (evidence === null || evidence.points < MIN_POINTS || evidence.kinds < MIN_DETAILS) continue;
    if (best === null || evidence.points > best.points) best = { event, points: evidence.points };
  }
  return best;
};

/** A noun without details of its own that the running event does not contradict. */
const meansRunning = (candidate: EventCandidate, running: Running | null, view: PageView): boolean => {
  if (running === null || running.sentences > MAX_DISTANCE || candidate.isIndefinite || candidate.isOther)
    return false;
  if (
    candidate.attached.some(({ kind }) => kind === 'place') &&
    judgeEvent(candidate, running.event, view) === null
  )
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

/** The events a page speaks of, without overlaps. */
export const findEvents = (events: readonly NewsEvent[], view: PageView): Mention[] => {
  const mentions: Mention[] = [];
  let running: Running | null = null;
  view.blocks.forEach((block, at) => {
    let last = 0;
    for (const noun of eventNouns(block)) {
      const candidate = readCandidate(view, at, noun);
      if (running !== null) running.sentences += Math.max(0, candidate.sentence - last);
      last = candidate.sentence;
      const choice = choose(candidate, events, view);
      if (choice !== null) {
        running = { event: choice.event, sentences: 0 };
        mentions.push(
          toMention(
            view,
            candidate,
            choice.event,
            choice.points >= SURE_POINTS ? SCORES.sure : SCORES.likely,
          ),
        );
      } else if (running !== null && meansRunning(candidate, running, view)) {
        mentions.push(toMention(view, candidate, running.event, SCORES.running));
      }
    }
    if (running !== null) running.sentences++;
  });
  return withoutOverlaps(mentions);
};
