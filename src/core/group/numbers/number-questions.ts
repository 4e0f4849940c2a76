/**
 * What a number answers. In: a quantity in its text. Out: the thing it measures ("28-point plan": points of a plan; "five-hour meeting": hours
 * of that event), or null where only the sentence around it can tell.
 */
import type { EventDocument } from '../../document';
import type { Claim, EventId, Quantity } from '../../model';
import { findEventNoun } from '../../link/events/words/event-words';
import { DOCUMENT_HEADS } from '../../lexicon/name-words';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { isPastForm, isThirdPerson, lemmaOf } from '../../text/verb-forms';
import { findWords, overlaps } from '../../text/words';
import { classOf, termOf } from '../alike/term-of';
import { scaleOfTime } from './time-units';
import { isOrdinal } from './whole-and-part';

/** What is measured: an event, or a thing by its word; `head` is that word as printed, lower case. */
export type Measured = { readonly event: EventId | null; readonly head: string; readonly key: string };

const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'decade']);
const LASTING = new Set(['last', 'stretch', 'run', 'go', 'drag', 'take', 'continue', 'extend']);
/** "They negotiated for 11 hours": the verb tells what lasted. */
const MEETING = new Set(['meet', 'talk', 'negotiate', 'confer', 'debate', 'argue', 'bargain', 'haggle']);
const FOR = /(?:^|\s)for (?:[a-z]+ ){0,3}$/i;
/** "five hours of talks". */
const PART_OF = /^ of (?:the |an? )?/;
/** Characters read after a number for what it measures, and before it for a verb of lasting. */
const REACH = 60;

/** Tells whether a unit measures time. */
export function isTimeUnit(unit: string): boolean {
  return TIME_UNITS.has(unit);
}

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

function measureEvent(unit: string, event: EventId, head: string): Measured {
  return { event, head, key: `${scaleOfTime(unit)} of ${event}` };
}

function isFor({ quote, start }: Claim, quantity: Quantity): boolean {
  return FOR.test(quote.slice(0, Math.max(0, quantity.start - start)).slice(-REACH));
}

/** "It lasted close to five hours": the event of the clause, or the last one named before it. */
function readLasting(doc: EventDocument, claim: Claim, quantity: Quantity): Measured | null {
  if (!isTimeUnit(quantity.unit)) return null;
  const before = findWords(doc.source.text, {
    start: Math.max(claim.start, quantity.start - REACH),
    end: quantity.start,
  });
  const verb = before.findLast(({ lower }) => LASTING.has(lemmaOf(lower)) || MEETING.has(lemmaOf(lower)));
  if (verb === undefined || (!LASTING.has(lemmaOf(verb.lower)) && !isFor(claim, quantity))) return null;
  const inside = doc.eventMentions.find((mention) => overlaps(mention, claim));
  const thing = before.findLast((word) =>
    word === verb ? MEETING.has(lemmaOf(word.lower)) : findEventNoun(word.lower) !== null,
  );
  if (inside === undefined && thing !== undefined) {
    return {
      event: null,
      head: thing.lower,
      key: `${scaleOfTime(quantity.unit)} of ${classOf(thing.lower)}`,
    };
  }
  const last = inside ?? doc.eventMentions.findLast((mention) => mention.end <= claim.start);
  return last === undefined ? null : measureEvent(quantity.unit, last.event, last.surface.toLowerCase());
}

/** "The plan now has": the thing, and a verb of holding all of what is counted; "includes" may leave some out. */
const HOLDING = plainPattern(
  '(?<!\\p{L})(\\p{L}+) (?:(?:now|still|originally|reportedly|first) )?(?:has|had|contains|contained|comprises|comprised|consists of|consisted of|runs to|ran to) (?:about |around |roughly |some |nearly |at least )?$',
);

/** "The plan has 26 points" answers what "the 28-point plan" answers. Documents alone: two firms may have as many offices as they like. */
function readHolding(claim: Claim, { start, unit }: Quantity): Measured | null {
  if (isTimeUnit(unit)) return null;
  const before = toSmall(claim.quote.slice(0, Math.max(0, start - claim.start)).slice(-REACH));
  const head = HOLDING.exec(before)?.[1];
  if (head === undefined || !DOCUMENT_HEADS.has(head)) return null;
  return { event: null, head, key: `${unit} of ${classOf(head)}` };
}

/** What the verb before a number tells: how long an event lasted, or of what there are so many. */
function readVerb(doc: EventDocument, claim: Claim, quantity: Quantity): Measured | null {
  return readLasting(doc, claim, quantity) ?? readHolding(claim, quantity);
}

/** Gives what the quantity of a claim measures, or null. */
export function readMeasured(doc: EventDocument, claim: Claim, quantity: Quantity): Measured | null {
  const { text } = doc.source;
  const { unit, end } = quantity;
  const isTime = isTimeUnit(unit);
  // The first day of a visit is not how long it lasted.
  if (isOrdinal(claim, quantity)) return null;
  const of = isTime ? (PART_OF.exec(text.slice(end, end + 8))?.[0] ?? '') : '';
  const printed = text.slice(quantity.start, end);
  if (of === '' && !isCompound(printed, quantity)) return readVerb(doc, claim, quantity);
  const head = readHead(doc, end + of.length);
  if (head === null) return null;
  const mention = isTime ? doc.eventMentions.find((one) => overlaps(one, head)) : undefined;
  if (mention !== undefined) return measureEvent(unit, mention.event, head.word);
  return { event: null, head: head.word, key: `${scaleOfTime(unit)} of ${classOf(head.word)}` };
}
