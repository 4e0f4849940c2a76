/** Words of a sentence that tell of one happening together: "agreed to a ceasefire", "ousted in a no-confidence vote". In: heads. Out: those that stand for one each. */
import type { EventHead } from './event-heads';
import { eventLemmaOf } from '../words/event-verbs';
import { groupOfKind, UNSEATING } from '../words/event-words';
import { isCarried } from './head-uses';
import type { SentenceView } from '../sentences/sentence-view';

/** "agreed to a ceasefire", "a fire swept through": the noun names the event, the verb only carries it. */
function isCarrier(
  text: string,
  view: SentenceView,
  heads: readonly EventHead[],
  { at, form, kind }: EventHead,
): boolean {
  if (form !== 'verb') return false;
  const { part } = view.places[at]!;
  return heads.some((other) => {
    const place = view.places[other.at]!;
    if (other.form !== 'noun' || place.part !== part || groupOfKind(other.kind) !== groupOfKind(kind))
      return false;
    if (other.at > at) return place.verb === at && isCarried(text, view, other);
    return place.role === 'subject' && view.places[at - 1]!.verb < 0;
  });
}

/** "Voters vote on Sunday in an election": the election is what they do. */
function isBallot(view: SentenceView, heads: readonly EventHead[], { kind, form, at }: EventHead): boolean {
  if (kind !== 'vote' || form !== 'verb') return false;
  const { part } = view.places[at]!;
  return heads.some(
    (other) => other.kind === 'election' && other.at > at && view.places[other.at]!.part === part,
  );
}

/** Words from "confidence" to its "vote": "a vote of no confidence", "the no-confidence vote". */
const CONFIDENCE_REACH = 4;

function isOfConfidence(view: SentenceView, { kind, at }: EventHead): boolean {
  if (groupOfKind(kind) !== 'vote') return false;
  return view.words
    .slice(Math.max(0, at - CONFIDENCE_REACH), at + CONFIDENCE_REACH)
    .some(({ lower }) => lower.endsWith('confidence'));
}

/** "was ousted after losing a vote of confidence": the vote ousted him. */
function readUnseating(view: SentenceView, heads: readonly EventHead[], head: EventHead): EventHead {
  if (head.form !== 'verb' || !UNSEATING.has(eventLemmaOf(view.words[head.at]!.lower))) return head;
  return heads.some((other) => isOfConfidence(view, other)) ? { ...head, kind: 'vote' } : head;
}

/** "walked out of the session on Monday": the session is what was left. */
function isLeft(view: SentenceView, heads: readonly EventHead[], { at, form }: EventHead): boolean {
  const { verb, preposition } = view.places[at]!;
  if (form !== 'noun' || (preposition !== 'of' && view.words[verb + 2]?.lower !== 'of')) return false;
  return heads.some((other) => other.kind === 'walkout' && other.form === 'verb' && other.at === verb);
}

/** Gives the heads that stand for a happening each, in order. `text` is the source's. */
export function joinHeads(
  text: string,
  view: SentenceView,
  heads: readonly EventHead[],
): readonly EventHead[] {
  return heads
    .filter(
      (head) =>
        !isCarrier(text, view, heads, head) && !isBallot(view, heads, head) && !isLeft(view, heads, head),
    )
    .map((head) => readUnseating(view, heads, head));
}
