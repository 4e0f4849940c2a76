/** Hours told without a number: "for an hour", "just under half an hour", "a quarter of an hour". In: a text. Out: quantities in hours. */
import type { Quantity, Span } from '../../model';
import { makeOverlapWalk } from '../../text/span-walk';
import { makeSearch } from '../../text/word-starts';
import { findQualifier } from './qualifier';

/** Not "an hour later", and not "twice an hour"; "an hour and 20 minutes" is more than an hour. */
const HOUR =
  /(?<=\b(?:for|last(?:s|ed)?|took|takes?|spent|than|about|almost|nearly|roughly|over|around|under|within|barely) )(?:(half|(?:a|three) quarters? of) )?an hour( and a half)?(?! (?:later|earlier|ago|before|after|away|behind|ahead|or|and))\b/giy;
const findPhrases = makeSearch({ pattern: HOUR, begins: 'half a an three' });

/** Which part of an hour the words before it are. */
function readPart(words: string): number {
  const lower = words.toLowerCase();
  if (lower === '') return 1;
  if (lower === 'half') return 0.5;
  return lower.startsWith('three') ? 0.75 : 0.25;
}

/** Gives the hours of a text that stand in none of `taken`, sorted as they are. Linear. */
export function findHours(text: string, taken: readonly Span[]): readonly Quantity[] {
  const touching = makeOverlapWalk(taken);
  return findPhrases(text).flatMap((match): readonly Quantity[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (touching({ start, end }).length > 0) return [];
    const value = readPart(match[1] ?? '') + (match[2] === undefined ? 0 : 0.5);
    return [{ start, end, value, unit: 'hour', qualifier: findQualifier(text, start, ' hour') }];
  });
}
