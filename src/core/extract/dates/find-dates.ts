/**
 * In: a document with sentences and names. Out: its times, resolved against the day of publication.
 * Relative dates are left out when nobody knows that day. It reads English; times of day are not read.
 */
import type { DateMention, NamedDocument, Sentence } from '../../document';
import type { Span } from '../../model';
import { findAnchor, type Anchor } from './anchor';
import { keepPlainNames } from '../plain-names';
import { toIsoDate } from './civil';
import { readTense } from './tense';
import { DATE_RULES, type Days, type Surroundings } from './date-rules';
import { FOLLOWING_RULES, type Told } from './following-dates';
import { makeTold } from './told';
import { makeStartFinder, matchAt } from '../../text/word-starts';

/** `days` is null for one that counts from the day told of before it. */
type Candidate = Span & {
  readonly days: Days | null;
  readonly order: number;
  readonly groups: readonly string[];
};

/** How far back in its sentence the words around a date are read for their tense, in characters. */
const TENSE_REACH = 120;

const findStarts = makeStartFinder([...DATE_RULES, ...FOLLOWING_RULES].map(({ begins }) => begins));

/** Where each rule's matches may begin; null for everywhere. */
type Starts = ReturnType<typeof findStarts>;

/** The document's times, sorted, not overlapping each other or a name. Linear in the text; never throws. */
export function findDates(doc: NamedDocument): readonly DateMention[] {
  const anchor = findAnchor(doc);
  const starts = findStarts(doc.source.text);
  const candidates = DATE_RULES.flatMap((_, order) => matchRule(doc, { order, starts }, anchor));
  const following = FOLLOWING_RULES.flatMap((_, order) => matchFollowing(doc.source.text, order, starts));
  const chosen = chooseLongest([...candidates, ...following], keepPlainNames(doc.names));
  return followDays(doc, chosen, anchor).map(({ start, end, days }) => ({
    start,
    end,
    when: writeWhen(days, anchor),
  }));
}

function matchFollowing(text: string, nth: number, starts: Starts): Candidate[] {
  const order = DATE_RULES.length + nth;
  const { pattern } = FOLLOWING_RULES[nth]!;
  return matchAt(pattern, text, starts?.[order] ?? null).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    days: null,
    order,
    groups: Array.from(match, (group: string | undefined) => group ?? ''),
  }));
}

/** Resolves what counts from the day told of before; what cannot be resolved is left out. */
function followDays(
  { sentences }: NamedDocument,
  chosen: readonly Candidate[],
  anchor: Anchor,
): readonly (Span & { readonly days: Days })[] {
  const starts = sentences.map(({ start }) => start);
  const told = makeTold(anchor);
  let sentence = 0;
  const found: (Span & { days: Days })[] = [];
  for (const candidate of chosen) {
    const { start, end } = candidate;
    while ((starts[sentence + 1] ?? Infinity) <= start) sentence += 1;
    const days: Days | null = candidate.days ?? follow(candidate, told.before(start, starts[sentence] ?? 0));
    if (days === null) continue;
    found.push({ start, end, days });
    if (!isAside(candidate)) told.add(days, start);
  }
  return found;
}

function isAside({ order }: Candidate): boolean {
  return FOLLOWING_RULES[order - DATE_RULES.length]?.isAside ?? false;
}

function follow({ order, groups }: Candidate, told: Told): Days | null {
  return FOLLOWING_RULES[order - DATE_RULES.length]?.follow(groups, told) ?? null;
}

function writeWhen(days: Days, anchor: Anchor): DateMention['when'] {
  const basis = days.stated ? 'stated' : anchor.inferred ? 'inferred' : 'resolved';
  return { from: toIsoDate(days.from), to: toIsoDate(days.to), grain: days.grain, basis };
}

function matchRule(
  doc: NamedDocument,
  { order, starts }: { readonly order: number; readonly starts: Starts },
  anchor: Anchor,
): Candidate[] {
  const rule = DATE_RULES[order]!;
  const { text } = doc.source;
  const found: Candidate[] = [];
  let sentence = 0;
  for (const match of matchAt(rule.pattern, text, starts?.[order] ?? null)) {
    const start = match.index;
    const end = start + match[0].length;
    while (sentence + 1 < doc.sentences.length && (doc.sentences[sentence + 1]?.start ?? 0) <= start)
      sentence += 1;
    const groups = Array.from(match, (group: string | undefined) => group ?? '');
    const days = rule.read(
      groups,
      readSurroundings(text, { start, end }, doc.sentences[sentence], anchor.day),
    );
    if (days !== null) found.push({ start, end, days, order, groups: [] });
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
  const ceiling = Math.max(end + 2, Math.min(sentence?.end ?? end, end + TENSE_REACH));
  const before = /((?:as (?:early|late|recently) as)|[(\p{L}]{1,20})[ ,\u00a0\n"“‘'-]{0,3}$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  const after = /^[ ,\u00a0\n]{0,3}(?:and |or )?(\p{L}{1,20})/u.exec(text.slice(end, end + 28));
  return {
    anchor,
    before: (before?.[1] ?? '').toLowerCase(),
    after: (after?.[1] ?? '').toLowerCase(),
    tense: () => readTense(text.slice(Math.min(floor, start), start), text.slice(end, ceiling)),
  };
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
