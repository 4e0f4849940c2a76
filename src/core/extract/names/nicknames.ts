/** In: capitalised words. Out: whether what people call somebody stands in quotation marks inside the name: Luis "Toto" Blom. */
import { GIVEN_NAMES, isOrdinaryWord } from '../../lexicon/name-words';
import { gapAt, isCapital, isCapitalAt, type Token } from '../../text/name-tokens';

/** What opens and what closes a nickname, with the space on its outer side. */
const OPENS = /^ ["“‘']$/u;
const CLOSES = /^["”’'] $/u;
/** "El Chapo" has two words. */
const MAX_WORDS = 2;
const PARTICLE = /^(?:dela|de|del|la|van|von|al|el)$/u;

/**
 * Place of the capital behind a nickname that begins at `to`, or null when none does.
 * @param tokens a sentence's words
 * @param to place after the words before the nickname
 */
export function endOfNickname(tokens: readonly Token[], to: number): number | null {
  if (gapAt(tokens, to).length !== 2 || !OPENS.test(gapAt(tokens, to))) return null;
  if (!isCapitalAt(tokens, to) || !isFirstName(tokens[to - 1] as Token)) return null;
  for (let end = to + 1; end <= to + MAX_WORDS; end++) {
    if (CLOSES.test(gapAt(tokens, end))) return surnameAt(tokens, end);
    if (!isCapitalAt(tokens, end) || gapAt(tokens, end) !== ' ') return null;
  }
  return null;
}

/** Whether a name holds a nickname. @param words its words */
export function hasNickname(words: readonly Token[]): boolean {
  return words.some((word, at) => at > 0 && OPENS.test(word.gap));
}

function isFirstName({ text, lower }: Token): boolean {
  return GIVEN_NAMES.has(text) || !isOrdinaryWord(lower);
}

/** The surname's capital, behind its particle if it has one. */
function surnameAt(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at];
  if (word === undefined) return null;
  if (isCapital(word)) return at;
  return PARTICLE.test(word.lower) && isCapitalAt(tokens, at + 1) ? at + 1 : null;
}
