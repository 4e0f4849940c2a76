/**
 * How long an event lasted, as the words around a number tell: "it lasted close to five hours", "they negotiated for 11 hours", "a call of 20 minutes". In: a
 * quantity in its text. Out: what it measures, or null.
 */
import { isFiniteAt } from '../../claim/has-verb';
import type { EventDocument } from '../../document';
import { findEventNoun, GATHERINGS, groupOfKind } from '../../link/events/words/event-words';
import type { Claim, EventId, NewsEvent, Quantity, Span } from '../../model';
import { remember } from '../../text/remember';
import { lemmaOf } from '../../text/verb-forms';
import { findWords, overlaps, type Word } from '../../text/words';
import { classOf } from '../alike/term-of';
import { isTimeUnit, scaleOfTime } from './time-units';

/** What is measured: an event, or a thing by its word; `head` is that word as printed, lower case. */
export type Measured = { readonly event: EventId | null; readonly head: string; readonly key: string };

const LASTING = new Set(['last', 'stretch', 'run', 'go', 'drag', 'take', 'continue', 'extend']);
/** "They negotiated for 11 hours": the verb tells what lasted. */
const MEETING = new Set('meet talk negotiate confer debate argue bargain haggle wrangle'.split(' '));
/** What of a number's sign may stand between: "for the better part of", "for more than". */
const FOR = /(?:^|\s)for (?:[a-z]+ ){0,4}$/i;
/** "a call of hardly twenty minutes", "spent forty minutes on the phone". */
const OF =
  /^ (?:of )?(?:(?:about|hardly|nearly|almost|roughly|around|over|under|some|just|barely|at least|more than|less than|well over) )?$/i;
/** Characters read before a number for a verb of lasting, and from an event to how long it took. */
const REACH = 60;
const MENTION_REACH = 110;

/** Gives the class by which two words for what lasts are one: "haggling" is "talks". */
export const classOfLasting = remember((word: string): string => {
  const isMeeting = [lemmaOf(word), word.replace(/ing$/, 'e')].some((base) => MEETING.has(base));
  return classOf(isMeeting ? 'meeting' : word);
});

/** Gives the measure of a time that an event took; `head` is the word for it. */
export function measureEvent(unit: string, event: EventId, head: string): Measured {
  return { event, head, key: `${scaleOfTime(unit)} of ${event}` };
}

const isFor = ({ quote, start }: Claim, quantity: Quantity): boolean =>
  FOR.test(quote.slice(0, Math.max(0, quantity.start - start)).slice(-REACH));

type Events = ReadonlyMap<EventId, NewsEvent>;

/** Kinds of events that are told with how long they took; "jailed for five years" tells what follows. */
function takesTime(event: NewsEvent | undefined): boolean {
  if (event === undefined) return false;
  return GATHERINGS.has(groupOfKind(event.kind)) || /^(?:walkout|protest)$/.test(event.kind);
}

/** "He spoke by phone with X on Tuesday for about 20 minutes", "a call of 20 minutes": nothing else is told between the event and its length. */
function readMention(doc: EventDocument, claim: Claim, quantity: Quantity, events: Events): Measured | null {
  const mention = doc.eventMentions.findLast(
    (one) => one.start >= claim.start && one.end <= quantity.start && takesTime(events.get(one.event)),
  );
  if (mention === undefined) return null;
  const between = doc.source.text.slice(mention.end, quantity.start);
  if (!OF.test(between) && !(isFor(claim, quantity) && !tellsMore(doc, mention, quantity))) return null;
  return measureEvent(quantity.unit, mention.event, mention.surface.toLowerCase());
}

/** Tells whether another verb stands between words and a number. */
function tellsMore(doc: EventDocument, { end }: Span, { start }: Quantity): boolean {
  const { text } = doc.source;
  const words = findWords(text, { start: end, end: start });
  return start - end > MENTION_REACH || words.some((_, at) => isFiniteAt(text, words, at));
}

/** "Lasted five hours", "negotiated for five hours", not "met her beside a canal that has been dry for three weeks". */
function isLasting(doc: EventDocument, claim: Claim, quantity: Quantity, verb: Word): boolean {
  return LASTING.has(lemmaOf(verb.lower)) || (isFor(claim, quantity) && !tellsMore(doc, verb, quantity));
}

/** "It lasted close to five hours": the event of the clause, or the last one named before it. */
function readLasting(doc: EventDocument, claim: Claim, quantity: Quantity): Measured | null {
  const before = findWords(doc.source.text, {
    start: Math.max(claim.start, quantity.start - REACH),
    end: quantity.start,
  });
  const verb = before.findLast(({ lower }) => LASTING.has(lemmaOf(lower)) || MEETING.has(lemmaOf(lower)));
  if (verb === undefined || !isLasting(doc, claim, quantity, verb)) return null;
  const inside = doc.eventMentions.find((mention) => overlaps(mention, claim));
  const thing = before.findLast((word) =>
    word === verb ? MEETING.has(lemmaOf(word.lower)) : findEventNoun(word.lower) !== null,
  );
  if (inside === undefined && thing !== undefined) return measureThing(quantity.unit, thing.lower);
  const last = inside ?? doc.eventMentions.findLast((mention) => mention.end <= claim.start);
  return last === undefined ? null : measureEvent(quantity.unit, last.event, last.surface.toLowerCase());
}

/** Gives the measure of a time that something took which no event is known for. */
export function measureThing(unit: string, head: string): Measured {
  return { event: null, head, key: `${scaleOfTime(unit)} of ${classOfLasting(head)}` };
}

/** Gives how long an event lasted as the words before a quantity tell, or null. */
export function readLength(
  doc: EventDocument,
  claim: Claim,
  quantity: Quantity,
  events: Events,
): Measured | null {
  if (!isTimeUnit(quantity.unit)) return null;
  return readMention(doc, claim, quantity, events) ?? readLasting(doc, claim, quantity);
}
