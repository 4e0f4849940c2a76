/** Datelines. In: a sentence with its names. Out: the sentence from its first own word on. */
import type { Name, Sentence } from '../document';

/** "MOSCOW -- A meeting", "BOGOTÁ/QUITO, May 14 (Meridian) - The minister", "NEW DELHI: The minister": places, day and agency in front of the first sentence. */
const DATELINE =
  /^\p{Lu}[\p{L}.’' /]{1,40}(?:,\s[\p{L}\d.’' ,/]{1,40})?(?:\s\([^()]{1,30}\))?\s?(?:--|—|–|(?<=\s)-(?=\s)|(?<!\s):(?=\s))\s?(?=[\p{Lu}\d"“'‘])/u;
/** Paragraphs that a dateline may open; later ones begin with words of their own, unless the town is in capitals. */
const DATELINE_PARAGRAPHS = 4;
/** Nothing, or a word of the town that is no part of the name found: "NEW | DELHI". */
const OPENING = /^(?:\p{Lu}+ )?$/u;
const SHOUTED = /^[\p{Lu} .’'-]{2,}$/u;

/** Gives the sentence without its dateline, which is no part of what it says. `names` are those of the sentence. */
export function skipDateline(text: string, sentence: Sentence, names: readonly Name[]): Sentence {
  const [first] = names;
  if (first?.kind !== 'place' || !OPENING.test(text.slice(sentence.start, first.start))) return sentence;
  if (sentence.paragraph > DATELINE_PARAGRAPHS && !SHOUTED.test(first.text)) return sentence;
  const found = DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 110)));
  return found === null ? sentence : { ...sentence, start: sentence.start + found[0].length };
}
