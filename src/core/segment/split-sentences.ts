/**
 * In: one line. Out: where its sentences begin and end. Rules only: the running engine's own segmenter differs between
 * browsers and would make the index differ with it.
 */
import { findSpeechVerb } from '../lexicon/speech-words';
import type { Span } from '../model';
import { trimSpan } from './split-lines';

/** One run of sentence-ending marks with the closing marks behind it. */
const STOP = /([.!?…]+|[。！？．｡]+)(["'”’»›)\]}]*)/gu;
const CJK_STOP = /[。！？．｡]/u;
/** Opening marks that may stand before the next sentence's first letter. */
const OPENERS = /[\s"'“‘„«‹([{¿¡—–-]/u;

/** Abbreviations after which a sentence goes on, whatever comes next. */
const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr sr hon gen lt col maj capt cmdr cpl sgt adm gov sen rep pres amb supt det insp st ' +
    'ste mt ft vs v cf viz approx dept est fig eds vol pp art sec al mme mlle hr fru dhr ing'
  ).split(' '),
);
/** Abbreviations that go on only before a number. */
const BEFORE_NUMBER = new Set(
  'no nos rs jan feb mar apr jun jul aug sep sept oct nov dec p pp ca c art sec ch fig vol nr abs'.split(' '),
);
/** Abbreviations that may or may not end a sentence: they do before a word that begins sentences. */
const EITHER = new Set(
  'inc corp co ltd llc plc jr sr bros etc phd ave blvd rd a.m p.m ph.d e.g i.e'.split(' '),
);
/** Words that, capitalised after a doubtful full stop, begin a sentence. */
const STARTERS = new Set(
  (
    'the a an it its he she they we i you his her their our this that these those there but and or so yet if when while ' +
    'after before as in on at by for from with without under over since although though however meanwhile earlier later ' +
    'still also both some many most several no not what who how why where asked according despite during among until ' +
    'last next another more such now then here one two three all'
  ).split(' '),
);
/** "Ada Blom asked", "Ada Blom laughed": a name and the word behind it. */
const NAME_AND_VERB = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3} (\p{Ll}+)(?=[ .,;:])/u;
/** Characters looked at on either side of a stop: longer than any abbreviation or name. */
const REACH = 80;

/**
 * The sentences of one line, in order; together they cover every letter of it.
 * @param text the whole text
 * @param line the stretch to split
 * @returns spans without white space at their edges; a line without a stop is one sentence; linear
 */
export function splitSentences(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  const words = text.slice(line.start, line.end);
  let from = 0;
  for (const stop of words.matchAll(STOP)) {
    const after = stop.index + stop[0].length;
    if (after >= words.length || !isSentenceEnd(words, stop)) continue;
    push(sentences, trimSpan(text, line.start + from, line.start + after));
    from = after;
  }
  push(sentences, trimSpan(text, line.start + from, line.end));
  return mergeWordless(text, sentences);
}

function push(sentences: Span[], span: Span): void {
  if (span.end > span.start) sentences.push(span);
}

/** Stretches without a letter or digit ("…" or a lone mark) belong to the sentence before them, or else to the one after. */
function mergeWordless(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  let carried: number | null = null;
  for (const span of spans) {
    const wordless = !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
    const last = merged.at(-1);
    if (wordless && last) merged[merged.length - 1] = { start: last.start, end: span.end };
    else if (wordless) carried ??= span.start;
    else {
      merged.push({ start: carried ?? span.start, end: span.end });
      carried = null;
    }
  }
  return merged;
}

function isSentenceEnd(words: string, stop: RegExpExecArray): boolean {
  const [whole, marks = ''] = stop;
  if (CJK_STOP.test(marks)) return true;
  const after = stop.index + whole.length;
  const rest = words.slice(after, after + REACH);
  if (!/^\s/u.test(rest)) return isGlued(words, stop, rest);
  return endsBefore(words, stop, rest);
}

/** The same where white space follows. */
function endsBefore(words: string, stop: RegExpExecArray, rest: string): boolean {
  const [, marks = '', closers = ''] = stop;
  if (isDateline(words, stop.index, rest)) return false;
  const next = skipOpeners(rest);
  if (/^\p{Ll}/u.test(next)) return false;
  if (marks === '.' && closers === '') return endsAfterWord(words, stop.index, next);
  const isQuestion = /[!?]/u.test(marks) && /["”’']/u.test(closers);
  return !(isQuestion && isSpeaker(next));
}

/** `"Why?" Ada Blom asked.` goes on; `"Why?" Ada Blom left.` does not. */
function isSpeaker(next: string): boolean {
  const [whole = '', word = ''] = NAME_AND_VERB.exec(next) ?? [];
  const verb = findSpeechVerb(word);
  const speaks = verb?.form === 'finite' && /^(?:say|tell|ask)$/.test(verb.kind);
  return speaks || (/^want(?:s|ed)$/.test(word) && next.startsWith(' to know', whole.length));
}

/** "TARSK, Calif. — The mayor": a dash behind an abbreviation at the head of a line. */
function isDateline(words: string, at: number, rest: string): boolean {
  return (
    at < DATELINE &&
    /^\s+(?:[—–]|-{1,2}) /u.test(rest) &&
    /^\P{Ll}{2,40}, \p{Lu}\p{Ll}{1,5}$/u.test(words.slice(0, at))
  );
}

/** Datelines are no longer than this, in characters. */
const DATELINE = 50;

/** Looked for from the end on: from the front every word would be tried. */
const LAST_WORD = /$(?<=([\p{L}\p{M}\p{N}.]+))/u;

/** Whether the full stop after the word before it ends a sentence, given what comes next. */
function endsAfterWord(words: string, at: number, next: string): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  const lower = word.toLowerCase();
  if (goesOnAfter(word, lower, next) || isItemNumber(word, before)) return false;
  const nextWord = firstWord(next);
  if (EITHER.has(lower) || isInitial(word, before)) return STARTERS.has(nextWord);
  const isAcronym = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return !isAcronym || STARTERS.has(nextWord) || (nextWord === '' && !/^\d/u.test(next));
}

/** "Ada J. Blom"; but "posted on X. Opposition leader …" has the network. */
function isInitial(word: string, before: string): boolean {
  return /^\p{Lu}$/u.test(word) && !/\b(?:on|to|via) X$/u.test(before);
}

/** "1." at the front of a line. */
function isItemNumber(word: string, before: string): boolean {
  return /^\d{1,3}$/u.test(word) && before.trim() === word;
}

function firstWord(text: string): string {
  return (/^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '').toLowerCase();
}

/** Abbreviations after which a sentence never ends: "Mr. Dahl", "No. 5", "Nov. 23". */
function goesOnAfter(word: string, lower: string, next: string): boolean {
  if (BEFORE_NAME.has(lower) && word !== lower) return true;
  return BEFORE_NUMBER.has(lower) && /^\d/u.test(next);
}

/** Whether two sentences are glued together without a space ("was lost.The next"): only before a word that begins sentences. */
function isGlued(words: string, stop: RegExpExecArray, rest: string): boolean {
  const before = words.slice(Math.max(0, stop.index - 3), stop.index);
  const next = /^["“‘]?(\p{Lu}\p{Ll}*)\s/u.exec(rest);
  if (!next || !/\p{Ll}{2}$/u.test(before)) return false;
  return (stop[2] ?? '') !== '' || STARTERS.has((next[1] ?? '').toLowerCase());
}

function skipOpeners(rest: string): string {
  let at = 0;
  while (at < rest.length && OPENERS.test(rest.charAt(at))) at++;
  return rest.slice(at);
}
