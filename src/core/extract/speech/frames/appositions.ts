/** Subjects with an apposition between them and their verb: "Ushakov, a senior adviser, said", "the aide, Yuri Ushakov, said". */
import { makePhrase, type Phrase } from '../phrases/make-phrase';
import { joinsParticiple } from '../phrases/phrase-borders';
import { readPhraseBefore } from '../phrases/phrases';
import { isPhraseWord } from '../phrases/phrase-words';
import { isInRelativeClause } from './relative-clauses';
import { ADVERBS, DETERMINERS, PREPOSITIONS, type SpeechVerb } from '../../../lexicon/speech-words';
import { isBreak } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** `from`: the first token of the subject with its appositions. */
export type Subject = {
  readonly phrase: Phrase;
  readonly from: number;
  readonly relative: boolean;
  /** In a clause about a noun ("the papers that X called "fake""): only a quotation there is speech. */
  readonly aside?: boolean;
};

/** Appositions are looked through over at most so many tokens. */
const APPOSITION_REACH = 40;
/** An apposition that begins with a name, or with none of the usual words, is no longer than this, in tokens. */
const SHORT_APPOSITION = 10;
const APPOSITION_START =
  /^(?:who|which|whose|whom|where|when|now|then|himself|herself|itself|formerly|once|as|aged|and|or)$/;

/** "Ushakov, a senior adviser to President Putin, told": from comma to comma back to the phrase that the apposition explains. */
export function readAroundApposition(
  tokens: readonly Token[],
  close: number,
  kind: SpeechVerb,
): Subject | null {
  let best: Subject | null = null;
  let end = close;
  const floor = findClauseStart(tokens, close);
  for (let place = skipBracket(tokens, close, floor); place >= floor; place -= 1) {
    if (!opensAside(tokens, place, end)) continue;
    const found = readExplained(tokens, { place, end }, kind);
    if (found === null && (best !== null || !isAside(tokens, place, end))) break;
    if (found !== null) best = found;
    // A name that a description explains needs no further one.
    if (best !== null && best.phrase.from > place) break;
    end = place;
  }
  return best ?? readNamedStart(tokens, end);
}

/** "Blom (54, Greens) said": the bracket that the one at `close` closes, whatever stands in it; else the place before. */
function skipBracket(tokens: readonly Token[], close: number, floor: number): number {
  const open = tokens.slice(floor, close).findLastIndex(({ lower }) => lower === '(');
  return tokenAt(tokens, close).lower === ')' && open >= 0 ? floor + open : close - 1;
}

/** The first place of the clause that reaches to `close`, at most so many tokens back. */
function findClauseStart(tokens: readonly Token[], close: number): number {
  const floor = Math.max(0, close - APPOSITION_REACH + 1);
  const ends = tokens
    .slice(floor, close)
    .findLastIndex(({ kind, lower }) => kind === 'quote' || lower === ';' || lower === ':');
  return floor + ends + 1;
}

/** A break, or the bracket that the one at `end` closes: "Party (NSP) won" has no aside that reaches further. */
function opensAside(tokens: readonly Token[], place: number, end: number): boolean {
  const token = tokenAt(tokens, place);
  return isBreak(token) || (token.lower === '(' && tokenAt(tokens, end).lower === ')');
}

/** What the apposition between the break at `place` and `end` explains; or the apposition itself when it is the name. */
function readExplained(
  tokens: readonly Token[],
  { place, end }: { place: number; end: number },
  kind: SpeechVerb,
): Subject | null {
  const before =
    readPhraseBefore(tokens, beforeBrackets(tokens, place - 1), false) ?? readUnknown(tokens, place);
  const phrase = isWhere(tokens, before, place + 1) ? null : before;
  const named = readNamedApposition(tokens, place + 1, end - 1);
  if (named !== null && (phrase?.kind !== 'name' || isPost(phrase, named)))
    return readNamed(tokens, place, named, phrase);
  if (phrase === null || !isAside(tokens, place, end) || isInRelativeClause(tokens, phrase, kind))
    return null;
  return { phrase, from: phrase.start, relative: false };
}

/** "The Secretary-General of the League, Hassan Tayeb,": a post that was taken for a name. */
function isPost(phrase: Phrase, named: Phrase): boolean {
  return phrase.name?.kind === 'unknown' && named.name?.kind === 'person';
}

/** "the Border League (BL), which": the place before the brackets that end at `to`, else `to`. */
function beforeBrackets(tokens: readonly Token[], to: number): number {
  if (tokenAt(tokens, to).lower !== ')') return to;
  const open = tokens.slice(Math.max(0, to - BRACKET_REACH), to).findLastIndex(({ lower }) => lower === '(');
  return open < 0 ? to : Math.max(0, to - BRACKET_REACH) + open - 1;
}

/** Brackets hold so many tokens. */
const BRACKET_REACH = 6;

/** "In Tarsk, Valdoria, Ada Blom, 31, said": a place behind a preposition is no subject, nor is one before a person. */
function isWhere(tokens: readonly Token[], phrase: Phrase | null, next: number): boolean {
  // "According to Blom, the suspect, a baker, told": nor is a source.
  if (phrase?.start === 2 && tokenAt(tokens, 0).lower === 'according') return true;
  if (phrase?.name?.kind !== 'place') return false;
  if (tokenAt(tokens, next).name?.kind === 'person') return true;
  const { lower } = tokenAt(tokens, phrase.start - 1);
  return /^(?:in|at|near|from|outside)$/.test(lower);
}

/** A capital word that is no known name, alone before its apposition ("Ildikó, a pensioner,"). */
function readUnknownName(tokens: readonly Token[], place: number): Phrase | null {
  const { kind, capital, lower } = tokenAt(tokens, place);
  const opens = place === 0 || tokenAt(tokens, place - 1).kind === 'mark';
  const fits =
    kind === 'word' && capital && opens && lower.length > 2 && isPhraseWord(tokenAt(tokens, place));
  return fits ? makePhrase(tokens, 'description', place, place) : null;
}

/** "Ildikó, a pensioner from Szeged," */
function readUnknown(tokens: readonly Token[], comma: number): Phrase | null {
  const explains = /^(?:an?|the)$/.test(tokenAt(tokens, comma + 1).lower);
  return explains ? readUnknownName(tokens, comma - 1) : null;
}

/** "Putin's aide, Yuri Ushakov,". In "employed by the agency, UNGRD, says" the body hangs on a preposition and does not speak. */
function readNamed(
  tokens: readonly Token[],
  place: number,
  named: Phrase,
  phrase: Phrase | null,
): Subject | null {
  if (phrase !== null && PREPOSITIONS.has(tokenAt(tokens, phrase.start - 1).lower)) return null;
  const from = phrase?.kind === 'description' ? phrase.start : place + 1;
  return { phrase: named, from, relative: false };
}

/** "Yuri Ushakov, said": a name at the start of the unit, with nothing before its comma. */
function readNamedStart(tokens: readonly Token[], end: number): Subject | null {
  const phrase = readPhraseBefore(tokens, end - 1, false);
  return phrase !== null && phrase.from === 0 ? { phrase, from: 0, relative: false } : null;
}

/** "Putin's aide, Yuri Ushakov, said": the apposition is itself the name. */
function readNamedApposition(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const last = tokenAt(tokens, to);
  // "John Holt, of Rice University, said"
  if (tokenAt(tokens, from).lower === 'of') return null;
  if (!endsName(tokens, to) || to - from > SHORT_APPOSITION) return null;
  const phrase = readPhraseBefore(tokens, to, false);
  const start = tokens
    .slice(from, to)
    .findLastIndex((token, at) => !isPhraseWord(token) && !joinsParticiple(tokens, from + at));
  const isName =
    phrase !== null && (phrase.kind === 'name' || (last.kind === 'word' && phrase.from === to - 1));
  return isName && (start < 0 || tokenAt(tokens, from + start).lower === 'of') ? phrase : null;
}

/** A name, or the capital word after one ("Ruth | Zulu"). */
function endsName(tokens: readonly Token[], to: number): boolean {
  const last = tokenAt(tokens, to);
  if (last.name !== null) return last.name.kind !== 'place';
  return last.capital && tokenAt(tokens, to - 1).kind === 'name';
}

/** The same, or a few words of whatever kind from dash to dash ("Blom's critics – there are many – say"). */
function isAside(tokens: readonly Token[], place: number, end: number): boolean {
  const [open, close] = [tokenAt(tokens, place).lower, tokenAt(tokens, end).lower];
  return (
    (open !== ',' && open === close && end - place <= SHORT_APPOSITION) ||
    isApposition(tokens, place + 1, end)
  );
}

/** What may stand between commas without being a clause of its own: "a senior adviser", "53", "who leads", "visiting", "meanwhile". */
function isApposition(tokens: readonly Token[], from: number, end: number): boolean {
  const token = tokenAt(tokens, from);
  if (from >= end) return false;
  if (token.kind === 'name') return end - from <= SHORT_APPOSITION;
  if ([DETERMINERS, PREPOSITIONS, ADVERBS].some((words) => words.has(token.lower))) return true;
  if (APPOSITION_START.test(token.lower)) return true;
  // "a minister, I will not say which, told me"
  if (/^(?:i|we)$/.test(token.lower)) return end - from <= SHORT_APPOSITION;
  return /^\d|ing$|ed$|ly$/.test(token.lower) || (end - from <= SHORT_APPOSITION && isPhraseWord(token));
}
