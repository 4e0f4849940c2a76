/** Whether what a head names was called off, and so was planned and never held. In: a head in a sentence view. Out: yes or no. */
import { eventLemmaOf } from '../words/event-verbs';
import type { SentenceView } from '../sentences/sentence-view';
import type { EventHead } from './event-heads';

const CALLED_OFF = /^(?:cancel|cancell|cancelled|canceled|scrap|scrapped|postpone|postponed|shelve|abandon)$/;
/** "The meeting was cancelled", "the talks have been called off". */
const IS_CALLED_OFF =
  /(?<!\p{L})(?:was|were|is|are|been)(?: later| abruptly)? (?:cancell?ed|scrapped|postponed|shelved|abandoned|called off|put off)(?!\p{L})/iu;

/** "cancelled", "called off", "put off". */
function callsOff({ words }: SentenceView, verb: number): boolean {
  const base = eventLemmaOf(words[verb]!.lower);
  return CALLED_OFF.test(base) || (/^(?:call|put)$/.test(base) && words[verb + 1]?.lower === 'off');
}

/** Tells so: "has cancelled her trip to Lornach", "that meeting was called off"; "did not cancel it" is of a negated verb and read elsewhere. */
export function isCalledOff(view: SentenceView, { at, form }: EventHead): boolean {
  const { role, verb, part } = view.places[at]!;
  if (form !== 'noun') return false;
  if (role === 'object') return verb >= 0 && callsOff(view, verb);
  if (role !== 'subject') return false;
  const own = view.words.filter((_, index) => index > at && view.places[index]!.part === part);
  const last = own.at(-1);
  return last !== undefined && IS_CALLED_OFF.test(view.text.slice(view.words[at]!.end, last.end));
}
