/**
 * Whether a Chinese, Japanese or Korean event noun is said to be somebody else's, in scripts that write owners and partners onto the noun:
 * "中法元首会谈", "同绍伊古会谈", "首相は党首会談に". In: a block and the noun's place. Only the clause before the noun is looked at.
 */
import words from '../../../../assets/page-event-words.json';
import { foldWord } from '../spelling/letters';
import { countryOfWord, isPlaceWord } from './country-words';
import type { Noun } from './event-nouns';
import type { BlockView, PageView } from './page-view';
import { PARTIES } from './word-classes';

const INLINE = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const CLAUSE_END = /[。，,、；;：:！!？?（）()「」『』“”"\n]/;
/** Code units; longer clauses say something else first. */
const MAX_CLAUSE = 40;

const LETTERS: Readonly<Record<string, string>> = { ...words.countryLetters, ...words.moreCountryLetters };
const LETTER = `[${Object.keys(LETTERS).join('')}]`;
/** Two countries by a letter each, with who of them meets: "中法元首", "日韓首脳", "한미 ". */
const PAIR = new RegExp(
  `(?:^|[^\\uac00-\\ud7af])(${LETTER})(${LETTER})(?:两国|兩國|双方)?(?:元首|总理|總理|首脑|首腦|首脳|外长|外長|外相|防长|防長|领导人|領導人)?\\s?$`,
  'u',
);
/** Offices below the one that talks between states are held in. */
const OFFICE =
  /总理|總理|首相|外长|外長|外相|部长|部長|大臣|国家主席|國家主席|议长|議長|市长|市長|知事|校长|校長|院长|院長|총리|장관|실장|주석|의장|시장|지사/u;
const PARTNER = /(?:与|與|同|和|跟)([^与與同和跟]{1,10}?)(?:举行|舉行|进行|進行)?$/u;
const PRONOUN = /^(?:他|她|他们|他們)$/;
/** A town before the noun: two to five characters. */
const PLACE_LENGTHS = [2, 3, 4, 5] as const;

type Clause = { readonly text: string; readonly start: number };

const clauseBefore = ({ text }: BlockView, end: number): Clause => {
  let start = end;
  while (start > 0 && end - start < MAX_CLAUSE && !CLAUSE_END.test(text[start - 1]!)) start--;
  return { text: text.slice(start, end), start };
};

const hasName = (block: BlockView, from: number, to: number, kind: 'person' | null): boolean =>
  block.names.some((name) => (kind === null || name.kind === kind) && name.start < to && from < name.end);

const isPairOfOthers = (view: PageView, { text }: Clause): boolean => {
  const found = PAIR.exec(text);
  return (
    found !== null &&
    [found[1]!, found[2]!].some((letter) => (view.countries.get(LETTERS[letter]!) ?? []).length === 0)
  );
};

const isWithStranger = (block: BlockView, { text, start }: Clause): boolean => {
  const found = PARTNER.exec(text);
  if (found === null) return false;
  const partner = found[1]!;
  const at = start + found.index;
  if (PRONOUN.test(partner)) return !hasName(block, start, at, null);
  return (
    !hasName(block, at, start + text.length, null) &&
    !PARTIES.inline.some((word) => partner.endsWith(word)) &&
    countryOfWord(foldWord(partner)) === null
  );
};

const isInOtherTown = (block: BlockView, { text, start }: Clause): boolean =>
  PLACE_LENGTHS.some((length) => {
    const at = start + text.length - length;
    return (
      at >= start && isPlaceWord(foldWord(text.slice(-length))) && !hasName(block, at, at + length, null)
    );
  });

/** True when the clause before the noun gives it to others: another pair of countries, a minister, a partner or a town nobody here knows. */
export const isOfInlineStrangers = (view: PageView, block: BlockView, { start, end }: Noun): boolean => {
  if (!INLINE.test(block.text.charAt(end - 1))) return false;
  const clause = clauseBefore(block, start);
  return (
    isPairOfOthers(view, clause) ||
    (OFFICE.test(clause.text) && !hasName(block, clause.start, start, 'person')) ||
    isWithStranger(block, clause) ||
    isInOtherTown(block, clause)
  );
};
