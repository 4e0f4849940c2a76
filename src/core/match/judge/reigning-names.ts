/**
 * Monarchs and popes by the name they reign under: "Pope Leo", "König Charles" of persons whom the sources call by name and number. In: a
 * text, a target and the name's place. Titles by what the sources call the person: assets/reign-titles.json.
 */
import type { Span } from '../../model';
import reignTitles from '../../../../assets/reign-titles.json';
import { lazily } from '../../text/remember';
import type { Target } from '../matcher';
import { foldWord } from '../spelling/letters';
import { foldList, isNoName } from '../tables/ordinary-words';
import { isOtherGiven } from './given-names';
import { isThingAfter } from './other-bearers';
import { hasRoleWord } from './role-words';
import { isBehindWord, wordAfter, wordBefore } from './word-context';

const TITLES = lazily(() =>
  Object.entries(reignTitles).map(([role, list]) => [role, foldList(list)] as const),
);

/** One that the sources give the person, in any language. */
const isOwnTitle = (target: Target, word: string): boolean => {
  const folded = foldWord(word);
  return TITLES().some(([role, words]) => words.has(folded) && hasRoleWord(target, (one) => one === role));
};

/** "Charles II", "Leo X.", "Leo the Great", "Charles de Gaulle", "King Charles spaniel": another reign, a surname or a breed. */
const OTHER_REIGN =
  /^[ \u00a0](?:[IVXІХ]+(?!\p{L})|\p{N}|the \p{Lu}|(?:de|del|di|da|von|van|af) \p{Lu}|spaniel)/u;

/** "King Charles Street", "Charles Dickens": the name goes on. */
const goesOn = (text: string, end: number): boolean => {
  if (text[end] === '-' || OTHER_REIGN.test(text.slice(end, end + 9)) || isThingAfter(text, end)) return true;
  const after = wordAfter(text, end);
  if (after?.isCapital !== true || after.text === after.text.toUpperCase()) return false;
  return !isNoName(foldWord(after.text));
};

/** full: behind the person's title; named: the name alone, which means the person where the page has the title or the number. */
export const judgeReigning = (
  text: string,
  target: Target,
  { start, end }: Span,
): 'full' | 'named' | 'other' => {
  const before = wordBefore(text, start);
  if (goesOn(text, end)) return 'other';
  if (before !== null && isOwnTitle(target, before.text)) return 'full';
  if (before?.isCapital !== true) return 'named';
  return isBehindWord(text, before.start) || isOtherGiven(before.text) ? 'other' : 'named';
};
