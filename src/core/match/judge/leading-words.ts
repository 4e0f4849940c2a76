/**
 * Words that begin sentences in their own language and are given names in another: German "Wenn", Turkish "Ama", Indonesian "Dan". In: a
 * page and its language. Lists of assets/leading-words.json.
 */
import leadingWords from '../../../../assets/leading-words.json';
import type { Page } from '../../page/page';
import { lazily } from '../../text/remember';
import { foldWord } from '../spelling/letters';
import { foldList } from '../tables/ordinary-words';
import { isWrittenSmall } from './written-small';

const LISTS = lazily(() =>
  Object.entries(leadingWords).map(([tags, list]) => ({ tags: tags.split(' '), words: foldList(list) })),
);

/** Gives a test for such words of a page's language; a page of none that has them writes them small too, unless it is in English. */
export const startLeading =
  (page: Page, language: string | null): ((word: string) => boolean) =>
  (word) => {
    const folded = foldWord(word);
    const listed = LISTS().filter(({ words }) => words.has(folded));
    return (
      listed.some(({ tags }) => tags.includes(language ?? '')) ||
      (listed.length > 0 && language !== 'en' && isWrittenSmall(page, word))
    );
  };
