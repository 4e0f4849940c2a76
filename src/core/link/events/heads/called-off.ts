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

/** "was scrapped, and so was a joint news conference": words between "so was" and the noun. */
const SO_WAS = /, and so (?:was|were) (?:[\p{L}-]+ ){1,4}$/iu;

function isAlsoOff({ text, sentence, words }: SentenceView, at: number): boolean {
  const before = text.slice(sentence.start, words[at]!.start);
  return SO_WAS.test(before) && IS_CALLED_OFF.test(before);
}

/** The clause that a noun leads: "a meeting that had been planned for Monday was called off", "the dinner, which was cancelled"; or -1. */
function clauseBehind({ words, places }: SentenceView, at: number): number {
  return /^(?:that|which)$/.test(words[at + 1]?.lower ?? '') ? places[at + 1]!.part : -1;
}

/** Tells so: "has cancelled her trip to Lornach", "that meeting was called off"; "did not cancel it" is of a negated verb and read elsewhere. */
export function isCalledOff(view: SentenceView, { at, form }: EventHead): boolean {
  const { role, verb, part } = view.places[at]!;
  if (form !== 'noun') return false;
  if (isAlsoOff(view, at)) return true;
  if (role === 'object') return verb >= 0 && callsOff(view, verb);
  if (role !== 'subject') return false;
  const behind = clauseBehind(view, at);
  const own = view.words.filter((_, index) => {
    const place = view.places[index]!;
    return index > at && (place.part === part || place.part === behind);
  });
  const last = own.at(-1);
  return last !== undefined && IS_CALLED_OFF.test(view.text.slice(view.words[at]!.end, last.end));
}
