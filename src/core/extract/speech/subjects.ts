/** Who utters a finite verb: the phrase before it, past auxiliaries, adverbs, times and appositions. */
import { isPhraseWord, readPhraseBefore, type Phrase } from './phrases';
import { ADVERBS, AUXILIARIES, BLOCKERS, DETERMINERS, PREPOSITIONS, type SpeechVerb } from './speech-words';
import type { Token } from './units';

/** `from`: the first token of the subject with its appositions. */
export type Subject = { readonly phrase: Phrase; readonly from: number; readonly relative: boolean };

const PASSIVE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const HUMAN_VERBS: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'ask',
  'explain',
  'recall',
  'joke',
  'write',
  'reply',
  'insist',
  'admit',
]);
/** Appositions are looked through over at most so many tokens. */
const APPOSITION_REACH = 40;

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
  const token = tokens[place];
  if (token === undefined || token.kind === 'quote') return null;
  if (token.lower === 'and' || token.lower === 'but' || token.lower === 'or') return 'coordinated';
  if (token.lower === 'who') return readAntecedent(tokens, place);
  if (token.lower === ',' || token.lower === ')' || token.lower === '—' || token.lower === '–') {
    return readAroundApposition(tokens, place, kind);
  }
  const phrase = readPhraseBefore(tokens, place, HUMAN_VERBS.has(kind.base) && kind.form === 'finite');
  if (phrase === null || isInRelativeClause(tokens, phrase, kind)) return null;
  return { phrase, from: phrase.from, relative: false };
}

/** The place before the verb's auxiliaries, adverbs and times. */
function skipAuxiliaries(tokens: readonly Token[], verb: number, isGerund: boolean): number | 'blocked' {
  let place = verb - 1;
  for (; place >= 0; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === 'name' || token.kind === 'quote') break;
    if (BLOCKERS.has(token.lower) || token.lower.endsWith("n't")) return 'blocked';
    if (!isGerund && PASSIVE.has(token.lower)) return 'blocked';
    const time =
      token.date ||
      (/^(?:on|in|at|by|early|late|since)$/.test(token.lower) && tokens[place + 1]?.date === true);
    const auxiliary =
      token.kind === 'word' &&
      (AUXILIARIES.has(token.lower) || ADVERBS.has(token.lower) || /.{2}ly$/.test(token.lower));
    if (!time && !auxiliary) break;
  }
  return place;
}

/** "Zelensky, who said": the phrase before "who". */
function readAntecedent(tokens: readonly Token[], who: number): Subject | null {
  const before = tokens[who - 1]?.lower === ',' ? who - 2 : who - 1;
  const phrase = readPhraseBefore(tokens, before, true);
  return phrase === null ? null : { phrase, from: who, relative: true };
}

/** "Ushakov, a senior adviser to President Putin, told": from comma to comma back to the phrase that the apposition explains. */
function readAroundApposition(tokens: readonly Token[], close: number, kind: SpeechVerb): Subject | null {
  let best: Subject | null = null;
  let end = close;
  for (let place = close - 1; place >= 0 && close - place < APPOSITION_REACH; place -= 1) {
    const token = tokens[place];
    if (token?.kind === 'quote' || token?.lower === ';' || token?.lower === ':') break;
    if (token?.lower !== ',' && token?.lower !== '(' && token?.lower !== '—' && token?.lower !== '–')
      continue;
    const phrase = readPhraseBefore(tokens, place - 1, false);
    const named = readNamedApposition(tokens, place + 1, end - 1);
    if (named !== null && (phrase === null || phrase.kind !== 'name')) {
      best = { phrase: named, from: phrase?.from ?? place, relative: false };
    } else if (
      phrase !== null &&
      isApposition(tokens, place + 1, end) &&
      !isInRelativeClause(tokens, phrase, kind)
    ) {
      best = { phrase, from: phrase.from, relative: false };
    } else if (best === null && !isApposition(tokens, place + 1, end)) break;
    end = place;
  }
  return best;
}

/** "Putin's aide, Yuri Ushakov, said": the apposition is itself the name. */
function readNamedApposition(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const last = tokens[to];
  if (last?.kind !== 'name' || last.name?.kind === 'place' || to - from > 4) return null;
  if (!tokens.slice(from, to + 1).every((token) => isPhraseWord(token) && token.lower !== "'s")) return null;
  return readPhraseBefore(tokens, to, false);
}

/** What may stand between commas without being a clause of its own: "a senior adviser", "53", "who leads", "visiting", "meanwhile". */
function isApposition(tokens: readonly Token[], from: number, end: number): boolean {
  const token = tokens[from];
  if (token === undefined || from >= end) return false;
  if (token.kind === 'name') return end - from <= 12;
  const { lower } = token;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || ADVERBS.has(lower)) return true;
  if (
    /^(?:who|which|whose|whom|where|when|now|then|himself|herself|itself|formerly|once|as|aged|and|or)$/.test(
      lower,
    )
  )
    return true;
  return /^\d|ing$|ed$|ly$/.test(lower) || (end - from <= 8 && isPhraseWord(token));
}

/** "demands that Kyiv has rejected", "something Kyiv rejects": told about the noun before, not uttered here. */
function isInRelativeClause(tokens: readonly Token[], phrase: Phrase, kind: SpeechVerb): boolean {
  const before = tokens[phrase.from - 1];
  if (before === undefined || before.kind === 'quote') return false;
  if (before.lower === 'which' || before.lower === 'whom' || before.lower === 'whose') return true;
  if (kind.kind !== 'act' && kind.kind !== 'call') return false;
  return (
    before.lower === 'that' ||
    (phrase.kind === 'name' &&
      before.kind === 'word' &&
      isPhraseWord(before) &&
      phrase.from === phrase.to &&
      isNounEnd(before.lower))
  );
}

function isNounEnd(lower: string): boolean {
  return /(?:s|thing|ment|tion|ity)$/.test(lower) && !lower.endsWith("'s");
}
