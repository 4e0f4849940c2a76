/** In: a surface with the kind that its votes give. Out: whether it is no name at all: shouted words, prizes, a stray capital. */
import type { EntityKind } from '../../model';
import { findKnown } from '../../lexicon/gazetteer';
import { isOrdinaryWord } from '../../lexicon/name-words';
import type { Surface } from './collect-surfaces';
import type { Token } from '../../text/name-tokens';

/** An ordinary word in capitals is a name from this on; the letters in brackets behind a body have 4. */
const MIN_SHORT_FORM = 2.5;
const THINGS =
  /^(?:prize|award|medal|day|war|cup|games|summit|act|bill|law|code|amendment|index|week|festival)$/u;

/** Offices written like names: whoever holds one has another name. */
const OFFICE = /^heads? of (?:state|government|mission|delegation)s?$/iu;

/** "NOT WEEKS" in a headline; prizes and days, which are neither people nor places nor bodies; "the Head of State". */
export function isNoName({ words, key }: Surface, kind: EntityKind): boolean {
  if (findKnown(key)) return false;
  if (OFFICE.test(key)) return true;
  if (words.every(({ shape, lower }) => shape === 'acronym' && isOrdinaryWord(lower))) return true;
  const { lower } = words.at(-1) as Token;
  // "Gulf War" begins like a place.
  return (kind === 'unknown' || lower === 'war') && THINGS.test(lower);
}

/** "UPDATE", "EXCLUSIVE": an ordinary word in capitals that nothing makes a name. */
export function isShouted({ words, key, context }: Surface): boolean {
  const [word] = words as [Token];
  const isOrdinary = word.shape === 'acronym' && word.text.length > 3 && isOrdinaryWord(word.lower);
  return isOrdinary && findKnown(key) === null && context.organization < MIN_SHORT_FORM;
}

/** One capital in the whole corpus, and nothing tells of what: "Copts", "Keynesian", a brand. */
export function isStray({ inner, initial, words }: Surface, kind: EntityKind): boolean {
  return kind === 'unknown' && inner + initial === 1 && words[0]?.shape === 'capital';
}

/** An age or a role in an apposition has so many votes, a verb of speech behind the name so many. */
const DESCRIBED_VOTES = 3;
const SPEAKER_VOTES = 1.5;

/** Somebody of one word at the start of a sentence: "Mwende, a 24-year-old student," or "Zorbat warned"; "Observers warn" are many. */
export function isPlainlySomebody({ context, key }: Surface): boolean {
  return context.person >= (key.endsWith('s') ? DESCRIBED_VOTES : SPEAKER_VOTES);
}
