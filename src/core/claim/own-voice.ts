/**
 * What of a clause an article tells itself. In: a clause with what others say in its sentence. Out: the stretch that is the article's own, or null where
 * it only says who speaks, to whom and where.
 */
import type { Attribution, Sentence } from '../document';
import type { Span } from '../model';
import { LISTENERS } from '../lexicon/speech-words';
import { findWords, isWithin, overlaps, type Word } from '../text/words';
import { hasVerbal } from './split-clauses';
import { isAsked, isScene, isStatement, isTally, isUnnamed } from './statements';
import { trimClaim } from './trim-claim';

/** A sentence with who speaks in it and the names that stand in it. */
type Told = {
  readonly text: string;
  readonly sentence: Sentence;
  readonly said: readonly Attribution[];
  readonly names: readonly Span[];
};

/** A clause must say this many words besides what others say in it. */
const MIN_OWN_WORDS = 3;

/** Gives what of a clause the article tells itself, or null. Linear in the words of the clause times speakers near it. */
export function readOwnVoice({ text, sentence, said, names }: Told, clause: Span): Span | null {
  const here = said.filter((part) => overlaps(part, clause));
  if (here.some((part) => isCutOff(part, clause))) return null;
  const before = cutBeforeSpeech(text, clause, here);
  const told = trimClaim(text, before);
  const isCut = before.end < clause.end;
  const states = isStatement(text, told, isCut) || sentence.kind === 'list' || isTally(text, told);
  const isAside = isScene(text, told, isCut) || isUnnamed(text, told);
  if (!states || isAside || !tellsMore(text, told, here)) return null;
  return isCut ? told : giveHead(text, told, [...names, ...said.map(speakerOf)]);
}

const speakerOf = ({ speakerSpan }: Attribution): Span => speakerSpan;

/** "…, said Ada Blom, | who fled in May.": of whom a clause tells is claimed with it. */
function giveHead(text: string, told: Span, names: readonly Span[]): Span {
  if (!/^whos?e? /u.test(text.slice(told.start, told.start + 6))) return told;
  const head = names.find(({ end }) => end < told.start && text.slice(end, told.start) === ', ');
  return head === undefined ? told : { start: head.start, end: told.end };
}

/** What a clause tells before it comes to who said the rest: "It lasted close to five hours and, according to Ushakov, …". */
function cutBeforeSpeech(text: string, clause: Span, here: readonly Attribution[]): Span {
  let { end } = clause;
  for (const part of here) {
    for (const start of part.what === 'reported'
      ? [leaveVerb(text, part), part.speakerSpan.start]
      : [findVerb(text, part, clause)])
      if (start >= clause.start && start < end) end = start;
  }
  return { start: clause.start, end };
}

/** "…, which took an hour, | said | the talks had failed": where what is said begins with its verb, which stands behind what is told of who says it. */
function leaveVerb(text: string, { start, verb }: Attribution): number {
  const lead = `, ${verb ?? ''} `;
  return text.slice(0, start).endsWith(lead) ? start - lead.length : start;
}

/** `Ada Blom, who fled in May, | said it was "late".`: where the verb stands of a speaker of whom more is told. -1 where nothing else is. */
function findVerb(text: string, { start, end, speakerSpan, verb }: Attribution, clause: Span): number {
  if (verb === null || start < speakerSpan.end) return -1;
  const between = text.slice(speakerSpan.end, start);
  const isLast = !/\p{L}/u.test(text.slice(end, clause.end));
  const at = between.lastIndexOf(verb);
  const isAll = /^, whos?e? /u.test(between) || EMPTY.test(between.slice(at + verb.length));
  return isLast && isAll ? speakerSpan.end + at : -1;
}

/** All that stands between a verb and a quotation that says everything: "said", "said that she was". */
const EMPTY = /^:?(?: that)?(?: (?:he|she|it|they|this|that) (?:is|are|was|were|felt|had been))? ["“‘']?$/u;

/** A clause that begins inside a quotation begun in an earlier sentence: `What a mess," he said in Rome.` is half of something. */
function isCutOff({ what, start, end }: Attribution, clause: Span): boolean {
  return what === 'quotation' && start < clause.start && clause.start < end && end < clause.end;
}

/** Words of a clause that nobody else says and that do not merely name who speaks and to whom. */
function listOwnWords(text: string, clause: Span, said: readonly Attribution[]): readonly Word[] {
  const verbs = new Set(said.flatMap(({ verb }) => verb?.toLowerCase() ?? []));
  return findWords(text, clause).filter((word, at, words) => {
    const isSaid = said.some((part) => isWithin(word, part) || isWithin(word, part.speakerSpan));
    const isListener = LISTENERS.has(word.lower) && verbs.has(words[at - 1]?.lower ?? '');
    return !isSaid && !isListener && !verbs.has(word.lower) && !/^(?:as|that)$/u.test(word.lower);
  });
}

/** Whether a clause says enough of its own: `"No," Blom told a crowd in the rain` only says where. */
function tellsMore(text: string, clause: Span, said: readonly Attribution[]): boolean {
  if (said.length > 0 && isAsked(text, clause)) return false;
  const own = listOwnWords(text, clause, said);
  if (own.length < MIN_OWN_WORDS) return false;
  const isQuoting = said.some(
    ({ what, rule }) => what === 'quotation' && /^(?:after|colon|continue)$/.test(rule),
  );
  return !isQuoting || hasVerbal(text, own);
}
