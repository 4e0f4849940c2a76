/**
 * In: a document with sentences and names. Out: its times, resolved against the day of publication.
 * Relative dates are left out when nobody knows that day. It reads English; times of day are not read.
 */
import type { DateMention, NamedDocument, Sentence } from '../../document';
import type { Span } from '../../model';
import { findAnchor, type Anchor } from './anchor';
import { keepPlainNames } from '../plain-names';
import { FUTURE_WORDS, PAST_WORDS } from './calendar-words';
import { toIsoDate } from './civil';
import { DATE_RULES, type Days, type Surroundings } from './date-rules';

type Candidate = Span & { readonly days: Days; readonly order: number };

/** How far back in its sentence the words around a date are read for their tense, in characters. */
const TENSE_REACH = 120;

/** The document's times, sorted, not overlapping each other or a name. Linear in the text; never throws. */
export function findDates(doc: NamedDocument): readonly DateMention[] {
  const anchor = findAnchor(doc);
  const candidates = DATE_RULES.flatMap((_, order) => matchRule(doc, order, anchor));
  const chosen = chooseLongest(candidates, keepPlainNames(doc.names));
  return chosen.map(({ start, end, days }) => ({ start, end, when: writeWhen(days, anchor) }));
}

function writeWhen(days: Days, anchor: Anchor): DateMention['when'] {
  const basis = days.stated ? 'stated' : anchor.inferred ? 'inferred' : 'resolved';
  return { from: toIsoDate(days.from), to: toIsoDate(days.to), grain: days.grain, basis };
}

function matchRule(doc: NamedDocument, order: number, anchor: Anchor): Candidate[] {
  const rule = DATE_RULES[order];
  const { text } = doc.source;
  if (rule === undefined || !rule.needs.test(text)) return [];
  const found: Candidate[] = [];
  let sentence = 0;
  for (const match of text.matchAll(rule.pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while (sentence + 1 < doc.sentences.length && (doc.sentences[sentence + 1]?.start ?? 0) <= start)
      sentence += 1;
    const groups = Array.from(match, (group: string | undefined) => group ?? '');
    const days = rule.read(
      groups,
      readSurroundings(text, { start, end }, doc.sentences[sentence], anchor.day),
    );
    if (days !== null) found.push({ start, end, days, order });
  }
  return found;
}

function readSurroundings(
  text: string,
  { start, end }: Span,
  sentence: Sentence | undefined,
  anchor: number | null,
): Surroundings {
  const floor = Math.max(sentence?.start ?? 0, start - TENSE_REACH);
  const before = /([(\p{L}]{1,20})[ ,\u00a0\n"“‘'-]{0,3}$/u.exec(text.slice(Math.max(0, start - 24), start));
  const after = /^[ ,\u00a0\n]{0,3}(?:and |or )?(\p{L}{1,20})/u.exec(text.slice(end, end + 28));
  return {
    anchor,
    before: (before?.[1] ?? '').toLowerCase(),
    after: (after?.[1] ?? '').toLowerCase(),
    tense: () => readTense(lookBack(text.slice(Math.min(floor, start), start), text.slice(end, end + 2))),
  };
}

/** "Monday's price" belongs to its own phrase: what stands before a comma tells nothing about it. */
function lookBack(before: string, after: string): string {
  return /^['’]s/.test(after) ? before.slice(before.lastIndexOf(',') + 1) : before;
}

/** "set to", "due on", "for Jan. 16". */
function leadsOn(words: readonly string[], index: number): boolean {
  const [word, next] = [words[index] ?? '', words[index + 1] ?? ''];
  if (word === 'for') return index === words.length - 1;
  if (!/^(?:set|due|slated|bound|about|likely)$/.test(word)) return false;
  if (word === 'due' && /^(?:on|in|by|for|before|back)$/.test(next)) return true;
  return next === 'to' && !/^(?:the|an?|its|his|her|their|this|that)$/.test(words[index + 2] ?? '');
}

/** A past tense, as far as its form tells; "so-called" is none. */
function isPast(word: string): boolean {
  return PAST_WORDS.has(word) || (/.{3}ed$/.test(word) && !word.includes('-'));
}

/** Read from the nearest word outwards: the first word that tells decides. */
function readTense(before: string): 'future' | 'past' | 'unknown' {
  const words = before.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (FUTURE_WORDS.has(word) || leadsOn(words, index)) return 'future';
    if (isPast(word)) return 'past';
  }
  return /^(?:by|until|till)$/.test(words.at(-1) ?? '') ? 'future' : 'unknown';
}

/** Longer matches first, then earlier rules; none may touch a name that is longer than itself or begins before it. */
function chooseLongest(candidates: readonly Candidate[], names: readonly Span[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const chosen: Candidate[] = [];
  let name = 0;
  for (const candidate of sorted) {
    const last = chosen.at(-1);
    if (last !== undefined && candidate.start < last.end) continue;
    while (name < names.length && (names[name]?.end ?? 0) <= candidate.start) name += 1;
    const next = names[name];
    if (next !== undefined && next.start < candidate.end) continue;
    chosen.push(candidate);
  }
  return chosen;
}
