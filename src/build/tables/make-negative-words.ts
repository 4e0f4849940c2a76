/**
 * Writes assets/negative-words.json: ordinary words that look like a misspelt surname, so that no page's "Crime" becomes Crimea. Every word of
 * the dictionaries is run through the matcher over general lists of surnames and well-known names; those it would take for one are kept.
 *
 *   npx tsx src/build/tables/make-negative-words.ts SURNAMES DICTIONARY…
 *
 * SURNAMES and DICTIONARY are text files with a word a line; assets/README.md says which were used.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import worldNames from '../../../assets/world-names.json';
import { addWord, createLexicon, type Lexicon } from '../../core/match/tables/name-lexicon';
import { foldWord } from '../../core/match/spelling/letters';
import { resolveWord } from '../../core/match/spelling/resolve-word';

const OUT = new URL('../../../assets/negative-words.json', import.meta.url);
/** Shorter words are never matched by spelling; longer ones are never near a name by chance. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 11;
/** Keys shorter than these are not matched alone at run time (see `MIN_ALONE`), so their neighbours need no entry. */
const MIN_KEY = { same: 5, edit: 6 } as const;

const readWords = (file: string): string[] => readFileSync(file, 'utf8').split(/\r?\n/);

const makeLexicon = (surnames: readonly string[]): Lexicon => {
  const lexicon = createLexicon(surnames.length * 2, () => false);
  for (const names of [
    ...Object.keys(worldNames.persons),
    ...Object.keys(worldNames.places),
    ...Object.keys(worldNames.organizations),
  ]) {
    for (const name of names.split('|')) addWord(lexicon, name.split(' ').at(-1)!);
  }
  for (const list of Object.values(worldNames.persons))
    for (const form of list.split(' ')) if (form !== '' && !form.includes('_')) addWord(lexicon, form);
  for (const surname of surnames) if (surname !== '') addWord(lexicon, surname);
  return lexicon;
};

const looksLikeName = (lexicon: Lexicon, word: string): boolean =>
  resolveWord(lexicon, word).some(({ key, cost, inflected }) => {
    const { length } = lexicon.keys[key]!;
    return (
      inflected === undefined && (cost === 1 ? length >= MIN_KEY.same : cost === 2 && length >= MIN_KEY.edit)
    );
  });

const main = ([surnameFile, ...dictionaries]: readonly string[]): void => {
  if (surnameFile === undefined || dictionaries.length === 0)
    throw new Error('usage: make-negative-words SURNAMES DICTIONARY…');
  const lexicon = makeLexicon(readWords(surnameFile));
  const found = new Set<string>();
  for (const file of dictionaries) {
    for (const word of readWords(file)) {
      const isWord = /^\p{Ll}+$/u.test(word) && word.length >= MIN_LENGTH && word.length <= MAX_LENGTH;
      if (isWord && looksLikeName(lexicon, word)) found.add(foldWord(word));
    }
  }
  writeFileSync(OUT, `${JSON.stringify([...found].sort().join(' '))}\n`);
  process.stdout.write(`${found.size} words\n`);
};

main(process.argv.slice(2));
