/**
 * Times told without a number: "for an hour", "just under half an hour", "a quarter of an hour", "a week of mourning". In: a text. Out: quantities of time.
 */
import type { Quantity, Span } from '../../model';
import { makeOverlapWalk } from '../../text/span-walk';
import { makeSearch } from '../../text/word-starts';
import { findQualifier } from './qualifier';

const LASTING =
  '(?<=\\b(?:for|last(?:s|ed)?|took|takes?|spent|than|about|almost|nearly|roughly|over|around|under|within|barely) )';
const NO_DISPLACEMENT = '(?! (?:later|earlier|ago|before|after|away|behind|ahead|or|and))\\b';
/** Not "an hour later", and not "twice an hour"; "an hour and 20 minutes" is more than an hour. A week of anything is how long it takes. */
const LENGTH = new RegExp(
  `${LASTING}(?:(half|(?:a|three) quarters? of) )?an (hour)( and a half)?${NO_DISPLACEMENT}` +
    `|${LASTING}a (week|month|year|decade)( and a half)?${NO_DISPLACEMENT}` +
    '|a (week|month|year|decade)(?= of (?!the (?:week|month|year)))',
  'giy',
);
const findPhrases = makeSearch({ pattern: LENGTH, begins: 'half a an three' });

/** Which part of an hour the words before it are. */
function readPart(words: string): number {
  const lower = words.toLowerCase();
  if (lower === '') return 1;
  if (lower === 'half') return 0.5;
  return lower.startsWith('three') ? 0.75 : 0.25;
}

/** Gives the times of a text that stand in none of `taken`, sorted as they are. Linear. */
export function findLengths(text: string, taken: readonly Span[]): readonly Quantity[] {
  const touching = makeOverlapWalk(taken);
  return findPhrases(text).flatMap((match): readonly Quantity[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (touching({ start, end }).length > 0) return [];
    const [, part = '', hour, hourAndHalf, long, longAndHalf, whole] = match;
    const unit = (hour ?? long ?? whole ?? '').toLowerCase();
    const value = readPart(part) + ((hourAndHalf ?? longAndHalf) === undefined ? 0 : 0.5);
    return [{ start, end, value, unit, qualifier: findQualifier(text, start, ` ${unit}`) }];
  });
}
