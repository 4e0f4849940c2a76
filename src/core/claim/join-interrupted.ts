/** What somebody says with the name of who says it in its midst is one claim: "The wine, by the driver's account, was warm". */
import type { Attribution } from '../document';
import type { Span } from '../model';
import { findWords } from '../text/words';
import { findFinite } from './has-verb';

/** A piece of so many words before "according to X" is no statement without what follows: "He had in fact, according to …, asked for it". */
const FRAGMENT_WORDS = 4;

/** "She would go, Blom said, but only when …": no clause without the one before. */
const CONDITION = /^(?:but|though) (?:only|not) /u;

/** Whether `part` is such a piece, with more of the same speaker's behind who says it and a comma. */
function isFragment(text: string, part: Attribution, said: readonly Attribution[]): boolean {
  const { what, end, speakerSpan, verb } = part;
  if (what !== 'reported' || end > speakerSpan.start) return false;
  const rest = said.find((other) => other.start > speakerSpan.end && other.speakerSpan === speakerSpan);
  if (rest !== undefined && CONDITION.test(text.slice(rest.start, rest.start + 12))) return true;
  if (findWords(text, part).length > FRAGMENT_WORDS) return false;
  // "Drones hit the port, the mayor, Ada Blom, said.": whole, for nothing of hers follows.
  if (text.charAt(speakerSpan.end) === ',') return rest !== undefined || verb === null;
  // "The wine, by the driver's account, was warm"
  const isOpen = findFinite(text, findWords(text, part)) < 0;
  return isOpen && rest !== undefined;
}

/** Gives a piece before a speaker's name together with what comes after the name, to the end of the sentence. */
export function joinInterrupted(
  text: string,
  sentence: Span,
  said: readonly Attribution[],
): readonly Attribution[] {
  const fragments = said.filter((part) => isFragment(text, part, said));
  const joined = said.map((part) => (fragments.includes(part) ? { ...part, end: sentence.end } : part));
  return joined.filter(
    (part) =>
      !fragments.some(
        ({ speakerSpan }) =>
          part.what === 'reported' && part.start > speakerSpan.end && part.speakerSpan === speakerSpan,
      ),
  );
}
