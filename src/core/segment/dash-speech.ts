/**
 * In: the lines of an article. Out: the stretches that a dash opens in place of quotation marks, as papers of many languages print speech:
 * "– We shall not yield, says Blom.", "—No —dijo—. Never." Lists look the same, so the text must show that its dashes are speech.
 */
import type { Quotation } from '../document';
import type { Span } from '../model';
import { findSpeechTag, type SpeechTag } from './speech-tags';
import { trimSpan } from './split-lines';

/** A dash at the head of a line, or behind the end of a sentence or a colon, before a capital. */
const OPENING = /(?:^|(?<=[\p{Ll}\d)\]”"»’%][.!?…:]["”»’)]?\s))(?:[–—―]\s?|--?\s)(?=[¿¡…]{0,2}[\p{Lu}\d])/gu;
/** Who speaks says so of himself or to somebody. */
const PERSONAL = /\b(?:I|I['’]\p{Ll}+|[Ww]e|[Ww]e['’]\p{Ll}+|[Oo]ur|us|[Mm]y|me|[Yy]ou|[Yy]our)\b|[?!]/u;
const FIRST_PERSON = /\b(?:I|I['’]\p{Ll}+|[Ww]e|[Ww]e['’]\p{Ll}+|[Oo]ur|[Mm]y)\b/u;
const CLOSED = /[.!?…]["”»’)]*$/u;
const MARKED = /["“«][^"“”«»]*["”»]/gu;
/** Where such a line has marks of its own, dashes open items. */
const MARKED_ITEM = /^(?:[–—―]\s?|--?\s)["“«‘]/u;
/** Datelines are no longer than this, in characters. */
const DATELINE = 50;
const LEAST_WORDS = 3;

/** What one dash opens, up to the next or the end of the line; `tag`: where in its words their speaker is named. */
type Block = {
  readonly line: number;
  readonly start: number;
  readonly words: Span;
  readonly tag: SpeechTag | null;
  readonly opensLine: boolean;
};

/** The quotations between dashes by the number of their line; none where dashes open lists. Linear in the text. */
export function findDashSpeech(
  text: string,
  lines: readonly Span[],
): ReadonlyMap<number, readonly Quotation[]> {
  const found = new Map<number, Quotation[]>();
  const blocks = lines.flatMap((line, number) => readBlocks(text, line, number));
  if (blocks.length === 0 || lines.some((line) => MARKED_ITEM.test(text.slice(line.start, line.start + 4))))
    return found;
  const lists = findLists(text, lines, blocks);
  if (!blocks.some((block) => !lists.has(block.line) && isSurely(text, block))) return found;
  for (const block of blocks) {
    if (lists.has(block.line) || !isSaid(text, block, found)) continue;
    const own = found.get(block.line) ?? [];
    own.push(...quote(text, block));
    found.set(block.line, own);
  }
  return found;
}

function readBlocks(text: string, { start, end }: Span, line: number): Block[] {
  const words = text.slice(start, end);
  if (!/[–—―-]/u.test(words)) return [];
  const openings = [...words.matchAll(OPENING)].filter(({ index }) => !isDateline(words.slice(0, index)));
  return openings.map(({ index, 0: dash }, at) => {
    const from = start + index + dash.length;
    const own = trimSpan(text, from, start + (openings[at + 1]?.index ?? end - start));
    const tag = findSpeechTag(text.slice(own.start, own.end));
    return { line, start: start + index, words: own, tag, opensLine: index === 0 };
  });
}

/** "TARSK, Calif. – The mayor resigned": the full stop is that of an abbreviation. */
function isDateline(before: string): boolean {
  return before.length < DATELINE && /^[^.]{2,40}, \p{Lu}\p{Ll}{1,5}\.\s$/u.test(before);
}

/** "– I regret this, says Blom": a person speaks; "– Two boats sank, police said" may be an item of a list. */
function isSurely(text: string, { start, words, tag, opensLine }: Block): boolean {
  const long = /[–—―]/u.test(text.charAt(start));
  if (tag === null) {
    const said = text.slice(words.start, words.end);
    return long && opensLine && FIRST_PERSON.test(said) && CLOSED.test(said) && !said.endsWith('?');
  }
  const said = text.slice(words.start, words.start + tag.end).replace(MARKED, '');
  return tag.dashed || PERSONAL.test(said) || (long && (!opensLine || tag.inverted));
}

/** Lines that a dash opens behind a line with a colon, or beside others that nobody is named in. */
function findLists(text: string, lines: readonly Span[], blocks: readonly Block[]): ReadonlySet<number> {
  const untagged = new Set(
    blocks.filter(({ tag, opensLine }) => tag === null && opensLine).map(({ line }) => line),
  );
  const items = new Set<number>();
  for (const { line, opensLine } of blocks) {
    const before = lines[line - 1];
    const announced = before !== undefined && text.charAt(before.end - 1) === ':';
    const beside = untagged.has(line) && (untagged.has(line - 1) || untagged.has(line + 1));
    if (opensLine && (beside || announced || items.has(line - 1))) items.add(line);
  }
  return items;
}

/** With its speaker, or a whole sentence; a lone question is the reporter's. */
function isSaid(text: string, { tag, words, line }: Block, found: ReadonlyMap<number, unknown>): boolean {
  if (tag !== null) return true;
  const said = text.slice(words.start, words.end);
  if (!CLOSED.test(said)) return false;
  return found.has(line) || (!said.endsWith('?') && said.split(/\s+/u).length >= LEAST_WORDS);
}

function quote(text: string, { start, words, tag }: Block): Quotation[] {
  const end = tag === null ? words.end : words.start + tag.end;
  const first = { start, end, inner: { start: words.start, end } };
  const rest = tag?.dashed === true ? findRest(text, words, words.start + tag.after) : null;
  return rest === null ? [first] : [first, rest];
}

/** "—No —dijo Blom—. Never.": behind the dash that closes what names the speaker his words go on. */
function findRest(text: string, words: Span, from: number): Quotation | null {
  if (/\s/u.test(text.charAt(from - 1))) return null;
  const close = /[^\s–—―][–—―][.,;:]?\s+(?=\S)/u.exec(text.slice(from, words.end));
  if (close === null) return null;
  const start = from + close.index + close[0].length;
  return { start, end: words.end, inner: { start, end: words.end } };
}
