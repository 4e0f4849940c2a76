/**
 * Signs beside a surname that his wife or a whole family bears it: "Mrs Velmar", "la famille Velmar", "the Velmar family", "los Velmar".
 * Lists of assets/anti-phrases.json. In: a text and the surname's place.
 */
import type { Span } from '../../model';
import antiPhrases from '../../../../assets/anti-phrases.json';
import type { Target } from '../matcher';
import { foldWord } from '../spelling/letters';
import { foldList } from '../tables/ordinary-words';
import { sexOf, sexOfTitle } from './sexes';
import { wordAfter, wordBefore } from './word-context';

const FAMILIES_BEFORE = foldList(antiPhrases.familiesBefore);
const FAMILIES_AFTER = foldList(antiPhrases.familiesAfter);
const PLURAL_ARTICLES = foldList(antiPhrases.pluralArticles);

/** What his family makes of a surname: `other` for his wife, `thing` for all of them; null where nothing says so. */
export const familyBeside = (
  text: string,
  target: Target,
  { start, end }: Span,
): 'other' | 'thing' | null => {
  const after = wordAfter(text, end);
  if (after !== null && FAMILIES_AFTER.has(foldWord(after.text))) return 'thing';
  const before = wordBefore(text, start);
  if (before === null) return null;
  const folded = foldWord(before.text);
  if (sexOfTitle(folded) === 'woman') return sexOf(target) === 'man' ? 'other' : null;
  if (FAMILIES_BEFORE.has(folded)) return 'thing';
  return PLURAL_ARTICLES.has(folded) && text[end] !== '-' ? 'thing' : null;
};
