/** Who utters a finite verb: the phrase before it, past auxiliaries, adverbs, times and appositions. */
import { isPhraseWord, isSpeakerNoun, readPhraseBefore, type Phrase } from './phrases';
import {
  ADVERBS,
  AUXILIARIES,
  BLOCKERS,
  DETERMINERS,
  findSpeechVerb,
  PREPOSITIONS,
  type SpeechVerb,
} from './speech-words';
import { isAdverb, isBreak, isTime } from './token-tests';
import { tokenAt, type Token } from './units';

/** `from`: the first token of the subject with its appositions. */
export type Subject = { readonly phrase: Phrase; readonly from: number; readonly relative: boolean };

const PASSIVE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
/** With these verbs any noun is a speaker ("the plaintiff said"). */
const HUMAN_VERBS: ReadonlySet<string> = new Set(
  'say tell add ask explain recall joke write reply insist admit'.split(' '),
);
/** Appositions are looked through over at most so many tokens. */
const APPOSITION_REACH = 40;
/** An apposition that begins with a name, or with none of the usual words, is no longer than this, in tokens. */
const SHORT_APPOSITION = 10;

/**
 * The subject of the verb at `verb`: null when there is none before it, "coordinated" when a conjunction stands there,
 * "blocked" when the words before the verb take it back or make it passive.
 */
export function findSubject(
  tokens: readonly Token[],
  verb: number,
  kind: SpeechVerb,
): Subject | 'coordinated' | 'blocked' | null {
  const place = skipAuxiliaries(tokens, verb, kind.form === 'gerund');
  if (place === 'blocked') return 'blocked';
  const token = tokenAt(tokens, place);
  if (token.lower === 'and' || token.lower === 'but' || token.lower === 'or') return 'coordinated';
  if (token.lower === 'who') return readAntecedent(tokens, place, true);
  if (token.lower === 'that' || token.lower === 'which') return readAntecedent(tokens, place, false);
  if (isBreak(token) || token.lower === ')') return readAroundApposition(tokens, place, kind);
  const phrase = readPhraseBefore(tokens, place, HUMAN_VERBS.has(kind.base) && kind.form === 'finite');
  if (phrase === null || isInRelativeClause(tokens, phrase, kind)) return null;
  if (isUnreal(tokens, phrase)) return 'blocked';
  return { phrase: findLeadOfList(tokens, phrase) ?? phrase, from: phrase.start, relative: false };
}

/** The place before the verb's auxiliaries, adverbs and times. */
export function skipAuxiliaries(
  tokens: readonly Token[],
  verb: number,
  isGerund: boolean,
): number | 'blocked' {
  let place = verb - 1;
  for (; place >= 0; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'name' || token.kind === 'quote') break;
    if (BLOCKERS.has(token.lower) || token.lower.endsWith("n't")) return 'blocked';
    if (!isGerund && PASSIVE.has(token.lower)) return 'blocked';
    const skipped =
      isTime(tokens, place) || isAdverb(token) || (token.kind === 'word' && AUXILIARIES.has(token.lower));
    if (!skipped) break;
  }
  return place;
}

/** "Zelensky, who said", "an article that claimed": the phrase before the pronoun. */
function readAntecedent(tokens: readonly Token[], who: number, loose: boolean): Subject | null {
  const before = isBreak(tokenAt(tokens, who - 1)) ? who - 2 : who - 1;
  const phrase = readPhraseBefore(tokens, before, loose);
  return phrase === null ? null : { phrase, from: who, relative: true };
}

/** "Ushakov, a senior adviser to President Putin, told": from comma to comma back to the phrase that the apposition explains. */
function readAroundApposition(tokens: readonly Token[], close: number, kind: SpeechVerb): Subject | null {
  let best: Subject | null = null;
  let end = close;
  for (let place = close - 1; place >= 0 && close - place < APPOSITION_REACH; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'quote' || token.lower === ';' || token.lower === ':') break;
    if (!isBreak(token) && token.lower !== '(') continue;
    const found = readExplained(tokens, { place, end }, kind);
    if (found === null && (best !== null || !isApposition(tokens, place + 1, end))) break;
    best = found?.subject ?? best;
    if (found?.isName === true) break;
    end = place;
  }
  return best ?? readNamedStart(tokens, end);
}

/** What the apposition between the break at `place` and `end` explains; or the apposition itself when it is the name. */
function readExplained(
  tokens: readonly Token[],
  { place, end }: { place: number; end: number },
  kind: SpeechVerb,
): { subject: Subject; isName: boolean } | null {
  const phrase = readPhraseBefore(tokens, place - 1, false);
  const named = readNamedApposition(tokens, place + 1, end - 1);
  if (named !== null && phrase?.kind !== 'name') {
    const from = phrase?.kind === 'description' ? phrase.start : place + 1;
    return { subject: { phrase: named, from, relative: false }, isName: phrase?.kind === 'description' };
  }
  if (phrase === null || !isApposition(tokens, place + 1, end) || isInRelativeClause(tokens, phrase, kind))
    return null;
  return { subject: { phrase, from: phrase.start, relative: false }, isName: false };
}

/** "Yuri Ushakov, said": a name at the start of the unit, with nothing before its comma. */
function readNamedStart(tokens: readonly Token[], end: number): Subject | null {
  const phrase = readPhraseBefore(tokens, end - 1, false);
  return phrase !== null && phrase.from === 0 ? { phrase, from: 0, relative: false } : null;
}

/** "Putin's aide, Yuri Ushakov, said": the apposition is itself the name. */
function readNamedApposition(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const last = tokenAt(tokens, to);
  const named =
    last.kind === 'name'
      ? last.name?.kind !== 'place'
      : last.capital && tokenAt(tokens, to - 1).kind === 'name';
  if (!named || to - from > SHORT_APPOSITION) return null;
  const phrase = readPhraseBefore(tokens, to, false);
  const start = tokens.slice(from, to).findLastIndex((token) => !isPhraseWord(token));
  const isName =
    phrase !== null && (phrase.kind === 'name' || (last.kind === 'word' && phrase.from === to - 1));
  return isName && (start < 0 || tokenAt(tokens, from + start).lower === 'of') ? phrase : null;
}

/** What may stand between commas without being a clause of its own: "a senior adviser", "53", "who leads", "visiting", "meanwhile". */
function isApposition(tokens: readonly Token[], from: number, end: number): boolean {
  const token = tokenAt(tokens, from);
  if (from >= end) return false;
  if (token.kind === 'name') return end - from <= SHORT_APPOSITION;
  if ([DETERMINERS, PREPOSITIONS, ADVERBS].some((words) => words.has(token.lower))) return true;
  if (
    /^(?:who|which|whose|whom|where|when|now|then|himself|herself|itself|formerly|once|as|aged|and|or)$/.test(
      token.lower,
    )
  )
    return true;
  return /^\d|ing$|ed$|ly$/.test(token.lower) || (end - from <= SHORT_APPOSITION && isPhraseWord(token));
}

/** "demands that Kyiv has rejected", "something Kyiv rejects": told about the noun before, not uttered here. */
function isInRelativeClause(tokens: readonly Token[], phrase: Phrase, kind: SpeechVerb): boolean {
  const before = tokenAt(tokens, phrase.start - 1);
  if (/^(?:which|whom|whose)$/.test(before.lower)) return true;
  if (kind.kind !== 'act' && kind.kind !== 'call') return false;
  return isRelativeThat(tokens, phrase.start - 1) || isNounBefore(tokens, phrase);
}

/** "demands that", not "said that": a noun stands before it. */
function isRelativeThat(tokens: readonly Token[], place: number): boolean {
  if (tokenAt(tokens, place).lower !== 'that') return false;
  const before = tokenAt(tokens, place - 1);
  const verb = findSpeechVerb(before.lower);
  const subject = tokenAt(tokens, place - 2);
  const speaks =
    verb !== null && verb.form !== 'base' && (!before.lower.endsWith('s') || subject.kind === 'name');
  return isPhraseWord(before) && !speaks;
}

/** Words that stand before a name without a clause between: nouns for people, possessive endings, adjectives in -ing. */
function isTitle(lower: string): boolean {
  return isSpeakerNoun(lower) || DETERMINERS.has(lower) || lower.endsWith("'s") || lower === "'";
}

/** A noun right before the name or its phrase, with no sign between: "something Kyiv rejects". */
function isNounBefore(tokens: readonly Token[], phrase: Phrase): boolean {
  const outside = tokenAt(tokens, phrase.start - 1);
  if (outside.kind === 'word' && isPhraseWord(outside) && findSpeechVerb(outside.lower) === null) return true;
  const before = tokenAt(tokens, phrase.from - 1);
  return (
    phrase.kind === 'name' &&
    before.kind === 'word' &&
    !before.capital &&
    isPhraseWord(before) &&
    !isTitle(before.lower)
  );
}

/** "if Moscow rejects", "no group claimed": nothing has been said. */
function isUnreal(tokens: readonly Token[], phrase: Phrase): boolean {
  const first = tokenAt(tokens, phrase.start).lower;
  return (
    /^(?:if|unless|whether|should)$/.test(tokenAt(tokens, phrase.start - 1).lower) ||
    /^(?:no|neither|nobody|none)$/.test(first)
  );
}

/** "Macron, Merz and other leaders": the first of the list speaks for it, when the list opens its clause. */
function findLeadOfList(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  if (tokenAt(tokens, phrase.start - 1).lower !== 'and') return null;
  let lead = readPhraseBefore(tokens, phrase.start - 2, false);
  if (lead === null && tokenAt(tokens, phrase.start - 2).lower === ',')
    lead = readPhraseBefore(tokens, phrase.start - 3, false);
  for (let step = 0; lead !== null && step < 8 && isBreak(tokenAt(tokens, lead.start - 1)); step += 1) {
    const further = readPhraseBefore(tokens, lead.start - 2, false);
    if (further?.kind !== 'name') break;
    lead = further;
  }
  if (lead?.kind !== 'name') return null;
  const before = tokenAt(tokens, lead.start - 1);
  return before.kind === 'mark' ||
    before.kind === 'quote' ||
    before.lower === 'that' ||
    before.lower === 'both'
    ? lead
    : null;
}
