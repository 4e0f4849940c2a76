/**
 * Quotations that a noun gives to somebody: `"Enough" is her verdict`, `Her answer: "No."`, `"Go" was the message from the mayor`.
 * In: a unit's tokens and the quotation's place. Out: the phrase that says whose words they are.
 */
import { isPossessive } from '../phrases/phrase-words';
import { makePhrase, makePronoun, type Phrase } from '../phrases/make-phrase';
import { readPhraseAfter, readPhraseBefore } from '../phrases/phrases';
import { WORD_NOUNS } from '../../../lexicon/speech-words';
import { tokenAt, type Token } from '../tokens';
import { makeLookupTable } from '../../../text/lookup-table';

const OWNERS: Readonly<Record<string, string>> = makeLookupTable({ his: 'he', her: 'she', their: 'they' });
const BEING = /^(?:is|was|were|came|remains|remained)$/;
/** Owner, adjectives and noun stand within so many tokens. */
const MAX_WORDS = 4;
/** The noun stands so many tokens before the quotation at most ("Her verdict on the deal, which …: "No""). */
const REACH = 14;

/** Whose words the quotation at `place` is said to be, or null. */
export function readOwner(tokens: readonly Token[], place: number): Phrase | null {
  return readBehind(tokens, place) ?? readBefore(tokens, place);
}

/** "Blom's answer?", "Her verdict?": a question that is nothing else. */
export function readOwnerAsked(tokens: readonly Token[]): Phrase | null {
  const last = tokens.length - 1;
  if (tokenAt(tokens, last).lower !== '?') return null;
  const owner = readPossessor(tokens, 0);
  return owner !== null && findNoun(tokens, 1) === last - 1 ? owner.phrase : null;
}

/** `"…" is her verdict`, `"…" was the reply from Blom`. */
function readBehind(tokens: readonly Token[], place: number): Phrase | null {
  const be = tokenAt(tokens, place + 1).lower === ',' ? place + 2 : place + 1;
  if (!BEING.test(tokenAt(tokens, be).lower)) return null;
  if (/^(?:all|what)$/.test(tokenAt(tokens, be + 1).lower)) return readTeller(tokens, be + 2);
  const owner = readPossessor(tokens, be + 1);
  if (owner !== null) return owner.phrase;
  const noun = findNoun(tokens, be + 1);
  const link = tokenAt(tokens, noun + 1).lower;
  return noun > 0 && (link === 'of' || link === 'from') ? readPhraseAfter(tokens, noun + 2) : null;
}

/** `"…" was all Blom had to say`, `"…" was all that the minister would say`. */
function readTeller(tokens: readonly Token[], from: number): Phrase | null {
  const phrase = readPhraseAfter(tokens, tokenAt(tokens, from).lower === 'that' ? from + 1 : from);
  if (phrase === null) return null;
  const rest = tokens.slice(phrase.to + 1, phrase.to + 4).map(({ lower }) => lower);
  return /^(?:had to|would|could|was (?:willing|ready)|has to|will) ?(?:to )?(?:say|tell|offer|add)/.test(
    rest.join(' '),
  )
    ? phrase
    : null;
}

/** `Her answer: "…"`, `Blom's message was "…"`: a clause of its own that begins with whose words they are. */
function readBefore(tokens: readonly Token[], place: number): Phrase | null {
  const joint = tokenAt(tokens, place - 1).lower;
  if (joint !== ':' && !BEING.test(joint)) return null;
  for (let from = Math.max(0, place - REACH); from < place - 1; from += 1) {
    const before = tokenAt(tokens, from - 1);
    if (from > 0 && before.kind !== 'mark' && !/^(?:and|but)$/.test(before.lower)) continue;
    const owner = readPossessor(tokens, from);
    if (owner !== null && tokens.slice(from, place).every(({ kind }) => kind !== 'quote'))
      return owner.phrase;
  }
  return joint === ':' ? readSender(tokens, place - 2) : null;
}

/** `Here is the reaction from the mayor, Ada Blom: "…"`: whom the words come from stands before the colon. */
function readSender(tokens: readonly Token[], to: number): Phrase | null {
  const phrase = readPhraseBefore(tokens, to, false);
  if (phrase === null) return null;
  const explains = tokenAt(tokens, phrase.start - 1).lower === ',';
  const outer = explains ? readPhraseBefore(tokens, phrase.start - 2, false) : phrase;
  if (outer === null || !/^(?:from|by|of)$/.test(tokenAt(tokens, outer.start - 1).lower)) return null;
  const noun = tokenAt(tokens, outer.start - 2).lower;
  return WORD_NOUNS.has(noun) || /^(?:this|these|more)$/.test(noun) ? phrase : null;
}

/** "her verdict", "Blom's last word". */
function readPossessor(tokens: readonly Token[], from: number): { readonly phrase: Phrase } | null {
  const { lower, kind } = tokenAt(tokens, from);
  const pronoun = OWNERS[lower];
  const owns = pronoun !== undefined || (kind === 'name' && isPossessive(tokenAt(tokens, from + 1)));
  if (!owns || findNoun(tokens, from + 1) < 0) return null;
  return {
    phrase: pronoun === undefined ? makePhrase(tokens, 'name', from, from) : makePronoun(from, pronoun),
  };
}

/** The place of the noun for what was said, within a few words and before any sign; -1 when there is none. */
function findNoun(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + MAX_WORDS; at += 1) {
    const { kind, lower } = tokenAt(tokens, at);
    if (WORD_NOUNS.has(lower)) return at;
    if (kind !== 'word' && !isPossessive(tokenAt(tokens, at))) return -1;
  }
  return -1;
}
