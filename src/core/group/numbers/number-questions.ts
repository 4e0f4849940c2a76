/**
 * What a number answers. In: a quantity in its text. Out: the thing it measures ("28-point plan": points of a plan; "five-hour meeting": hours
 * of that event), or null where only the sentence around it can tell.
 */
import type { EventDocument } from '../../document';
import type { Claim, EventId, NewsEvent, Quantity } from '../../model';
import { DOCUMENT_HEADS } from '../../lexicon/name-words';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { isPastForm, isThirdPerson } from '../../text/verb-forms';
import { findWords, overlaps } from '../../text/words';
import { classOf, termOf } from '../alike/term-of';
import { measureEvent, measureThing, readLength, type Measured } from './event-lengths';
import { isTimeUnit } from './time-units';
import { isOrdinal } from './whole-and-part';

type Events = ReadonlyMap<EventId, NewsEvent>;

/** "five hours of talks". */
const PART_OF = /^ of (?:the |an? )?/;
/** Characters read after a number for what it measures. */
const REACH = 60;

/** Tells whether a number, as it is printed, stands in front of what it measures as an adjective: "28-point", "three-and-a-half year". */
export function isCompound(printed: string, { unit, value }: Quantity): boolean {
  const lower = printed.toLowerCase();
  return lower.endsWith(`-${unit}`) || (value !== 1 && lower.includes('-') && lower.endsWith(` ${unit}`));
}

/** The last noun of the phrase right after `from`: "28-point “peace plan” was" gives "plan". */
function readHead(
  doc: EventDocument,
  from: number,
): { readonly word: string; readonly start: number; readonly end: number } | null {
  const { text } = doc.source;
  let head: { word: string; start: number; end: number } | null = null;
  let border = from;
  for (const word of findWords(text, { start: from, end: Math.min(text.length, from + REACH) })) {
    if (!/^[\s"“”‘’'-]*$/.test(text.slice(border, word.start)) || termOf(word.lower) === null) break;
    // Its verb ends the phrase: "the five-hour meeting ended".
    if (head !== null && (isPastForm(word.lower) || isThirdPerson(word.lower))) break;
    // Closing marks end the phrase as well: “peace plan” was.
    if (head !== null && /["”]/.test(text.slice(border, word.start))) break;
    head = { word: word.lower, start: word.start, end: word.end };
    border = word.end;
  }
  return head;
}

/** "The plan now has": the thing, and a verb of holding all of what is counted; "includes" may leave some out. */
const HOLDING = plainPattern(
  '(?<!\\p{L})(\\p{L}+) (?:(?:now|still|originally|reportedly|first) )?(?:has|had|contains|contained|comprises|comprised|consists of|consisted of|runs to|ran to) (?:about |around |roughly |some |nearly |at least )?$',
);

/** What all of these verbs begin with: asked first, for they stand before hardly a number. */
const MAY_HOLD = / (?:ha[sd]|contain|compris|consist|runs to|ran to)/;

/** "The plan has 26 points" answers what "the 28-point plan" answers. Documents alone: two firms may have as many offices as they like. */
function readHolding(claim: Claim, { start, unit }: Quantity): Measured | null {
  if (isTimeUnit(unit)) return null;
  const before = toSmall(claim.quote.slice(0, Math.max(0, start - claim.start)).slice(-REACH));
  const head = MAY_HOLD.test(before) ? HOLDING.exec(before)?.[1] : undefined;
  if (head === undefined || !DOCUMENT_HEADS.has(head)) return null;
  return { event: null, head, key: `${unit} of ${classOf(head)}` };
}

/** What the verb before a number tells: how long an event lasted, or of what there are so many. */
function readVerb(doc: EventDocument, claim: Claim, quantity: Quantity, events: Events): Measured | null {
  return readLength(doc, claim, quantity, events) ?? readHolding(claim, quantity);
}

/** Gives what the quantity of a claim measures, or null. */
export function readMeasured(
  doc: EventDocument,
  claim: Claim,
  quantity: Quantity,
  events: Events,
): Measured | null {
  const { text } = doc.source;
  const { unit, end } = quantity;
  // The first day of a visit is not how long it lasted.
  if (isOrdinal(claim, quantity)) return null;
  const of = isTimeUnit(unit) ? (PART_OF.exec(text.slice(end, end + 8))?.[0] ?? '') : '';
  const printed = text.slice(quantity.start, end);
  if (of === '' && !isCompound(printed, quantity)) return readVerb(doc, claim, quantity, events);
  return readPhrase(doc, quantity, end + of.length);
}

/** "28-point plan", "five hours of talks": what the phrase from `from` on names. */
function readPhrase(doc: EventDocument, { unit }: Quantity, from: number): Measured | null {
  const head = readHead(doc, from);
  if (head === null) return null;
  if (!isTimeUnit(unit)) return { event: null, head: head.word, key: `${unit} of ${classOf(head.word)}` };
  const mention = doc.eventMentions.find((one) => overlaps(one, head));
  return mention === undefined ? measureThing(unit, head.word) : measureEvent(unit, mention.event, head.word);
}
