/** Whether a head is told by a main verb. In: a head in a sentence view. Out: yes or no. */
import type { SentenceView } from '../sentences/sentence-view';
import { eventLemmaOf } from '../words/event-verbs';
import { HIT_VERBS } from '../words/event-words';
import type { EventHead } from './event-heads';
import { isCarried } from './head-uses';

/** Words from an event to the verb of happening that it is the subject of. */
const HAPPENING_REACH = 6;

/** "is now in force", "is in effect". */
const isInForce = ({ words }: SentenceView, at: number): boolean =>
  /^(?:(?:now|already) )?in (?:force|effect)$/.test(
    words
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/(?<=force|effect) .*/, ''),
  );

/** "has got under way". */
const isUnderWay = ({ words }: SentenceView, at: number): boolean =>
  /^(?:(?:has|had|have) )?(?:got|gotten|get|gets) under(?:way| way)/.test(
    words
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Tells whether a verb of happening has a head for its subject: "a rally began", "a storm killed 31 people". */
export function isSubjectOfHappening(view: SentenceView, { at }: EventHead): boolean {
  const { part, role } = view.places[at]!;
  if (role !== 'subject') return false;
  const verb = view.places.findIndex(
    (place, index) => index > at && place.part === part && place.verb === index,
  );
  return verb >= 0 && verb - at <= HAPPENING_REACH && tellsOfHappening(view, verb);
}

/** "began", "took place", "was held", "killed 31 people". */
function tellsOfHappening(view: SentenceView, verb: number): boolean {
  const [base, next] = [eventLemmaOf(view.words[verb]!.lower), view.words[verb + 1]?.lower ?? ''];
  if (base === 'take') return next === 'place';
  if (base === 'be') return /^(?:held|staged|due)$/.test(next) || isInForce(view, verb + 1);
  if (isUnderWay(view, verb)) return true;
  return HIT_VERBS.has(base) || /^(?:begin|start|open|end)$/.test(base);
}

/** Tells whether a main verb tells of the head, in no present that may be general: "freed", "will exchange", "a storm killed", not "nominates". */
export function isMainVerb(view: SentenceView, head: EventHead): boolean {
  if (head.form === 'noun' && !isCarried(view.text, view, head)) return isSubjectOfHappening(view, head);
  const at = head.form === 'verb' ? head.at : view.places[head.at]!.verb;
  const isInfinitive = view.words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'to');
  return !isInfinitive && !/(?:[^s]s|ing)$/.test(view.words[at]!.lower);
}
