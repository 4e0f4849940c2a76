/** Whether what a head names is told as past or as yet to come: "the meeting was short", "talks are due in May". In: a head in a sentence view. Out: which. */
import { isAuxiliary, isPastForm } from '../../../text/verb-forms';
import { eventLemmaOf } from '../words/event-verbs';
import { takesSubjects } from './head-uses';
import type { SentenceView } from '../sentences/sentence-view';
import type { EventHead } from './event-heads';

/** "The meeting was announced", "was due": told before it is. */
const AHEAD =
  /^(?:announce|schedule|plan|set|expect|agree|propose|arrange|confirm|due|postpone|move|invite|request|call|want|demand|seek|hope|prepare|go|cancel|need|depend|remain|mean)$/;

/** Words behind a verb in which its meaning lies: "was still to come", "had been due". */
const REACH = 4;

/** The past of a verb that tells of what took place: "was tense", "came close to collapse", "had ended". */
function isPastAt({ words, places }: SentenceView, at: number): boolean {
  const { lower } = words[at]!;
  if (!/^(?:was|were|had)$/.test(lower))
    return !isAuxiliary(lower) && isPastForm(lower) && !AHEAD.test(eventLemmaOf(lower));
  const { part } = places[at]!;
  const chain = words.slice(at, at + REACH).filter((_, ahead) => places[at + ahead]!.part === part);
  return !chain.some(({ lower: word }) => word === 'to' || AHEAD.test(eventLemmaOf(word)));
}

/** "It was the fourth round": what something was. */
function isWhatWas({ words, places }: SentenceView, at: number): boolean {
  const { role, verb } = places[at]!;
  return role === 'object' && verb >= 0 && /^(?:was|were)$/.test(words[verb]!.lower);
}

/** "will take place", "is due", "are expected to": what present and future say is to come. */
const COMING =
  /^(?:will(?! have)|(?:is|are) (?:now |also |still |currently )?(?:to|due|set|expected|scheduled|planned|likely|slated|supposed))(?!\p{L})/u;

const isComingAt = ({ words }: SentenceView, at: number): boolean =>
  COMING.test(
    words
      .slice(at, at + REACH)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** The place of the verb that tells of a head: its own first word, the one that it is the subject of, or the one that carries it; or -1. */
function findTeller(view: SentenceView, head: EventHead): number {
  const { part, role, verb } = view.places[head.at]!;
  const isOwn = (index: number): boolean => view.places[index]?.part === part;
  if (head.form === 'noun' && role === 'subject')
    return view.places.findIndex((place, index) => index > head.at && isOwn(index) && place.verb === index);
  const own = head.form === 'verb' ? head.at : takesSubjects(view, head) ? verb : -1;
  let first = own;
  while (first > 0 && isOwn(first - 1) && CHAIN.test(view.words[first - 1]!.lower)) first--;
  return first;
}

/** What stands between "will" and its verb. */
const CHAIN = /^(?:will|is|are|to|due|set|expected|scheduled|planned|likely|be|also|now|still|then|not)$/;

/** "agreed after two days of talks": what something was done after. */
function isBehindIt({ words, places }: SentenceView, { at, form }: EventHead): boolean {
  const { preposition, verb } = places[at]!;
  const own = words.slice(Math.max(0, at - REACH - 1), at).map(({ lower }) => lower);
  const isAfter = preposition === 'after' || own.includes('after') || own.includes('following');
  if (form !== 'noun' || verb < 0 || !isAfter) return false;
  const { lower } = words[verb]!;
  return isPastForm(lower) || /^(?:has|have)$/.test(words[verb - 1]?.lower ?? '');
}

/** Gives whether the words of a head's verb tell of it as past or as to come, or null. */
export function findTense(view: SentenceView, head: EventHead): 'past' | 'ahead' | null {
  if ((head.form === 'noun' && isWhatWas(view, head.at)) || isBehindIt(view, head)) return 'past';
  const at = findTeller(view, head);
  if (at < 0) return null;
  if (isComingAt(view, at)) return 'ahead';
  const isSubject = head.form === 'noun' && view.places[head.at]!.role === 'subject';
  return isSubject && isPastAt(view, at) ? 'past' : null;
}
