/** Whether a given name or a title is a man's or a woman's. Lists of assets/gendered-names.json and assets/anti-phrases.json. */
import antiPhrases from '../../../../assets/anti-phrases.json';
import genders from '../../../../assets/gendered-names.json';
import { lazily } from '../../text/remember';
import type { Target } from '../matcher';
import { foldWord } from '../spelling/letters';
import { foldList } from '../tables/ordinary-words';

const MEN = lazily(() => foldList(genders.male));
const WOMEN = lazily(() => foldList(genders.female));
const MEN_TITLES = foldList(antiPhrases.menTitles);
const WOMEN_TITLES = foldList(antiPhrases.womenTitles);

/** Whose a name or a title is, as far as the lists know. */
export type Sex = 'man' | 'woman';

/** Whose a given name is; the lists leave out women's names in -a. */
const sexOfName = (folded: string): Sex | null => {
  if (MEN().has(folded)) return 'man';
  return WOMEN().has(folded) || folded.endsWith('a') ? 'woman' : null;
};

/** Whose a title is ("Mr", "Frau"). */
export const sexOfTitle = (word: string): Sex | null => {
  const folded = foldWord(word);
  if (MEN_TITLES.has(folded)) return 'man';
  return WOMEN_TITLES.has(folded) ? 'woman' : null;
};

/** A person's, by the first name. */
export const sexOf = ({ entity: { name } }: Target): Sex | null =>
  sexOfName(foldWord(name.split(/\s/)[0] ?? ''));

/** What the word before a surname says. */
export const sexBefore = (word: string): Sex | null => sexOfTitle(word) ?? sexOfName(foldWord(word));
