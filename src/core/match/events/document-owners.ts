/** Whose document a noun on a page means: the country before or behind it. In: a block and the noun's place. */
import { foldWord } from '../spelling/letters';
import { countryOfWord } from './country-words';
import type { BlockView } from './page-view';
import type { Token } from './page-tokens';
import { CONNECTING, DEFINITE, LOCATIVE, OF, PEACE } from './word-classes';

/** Words before or behind the noun that are looked at. */
const REACH = 3;
const AMERICAN = /U\.\s?S\.(?:A\.)?[\s-](?:[\p{L}-]+\s){0,2}$/u;
/** English writes its peoples with a capital: "polish" is a verb. Other languages' small letters are told by letters English lacks. */
const NOT_ENGLISH = /[^a-z'-]/;
/** Scripts whose genitive needs no preposition: "план США", "طرح آمریکا". */
const GENITIVE = /^[\u0370-\u06ff]/;

const codeOf = ({ lower }: Token): string | null => countryOfWord(foldWord(lower));

const before = (tokens: readonly Token[], noun: { readonly start: number }): string[] => {
  const owners: string[] = [];
  for (const token of tokens
    .filter(({ end }) => end <= noun.start)
    .slice(-REACH)
    .reverse()) {
    if (DEFINITE.has(token.lower) || CONNECTING.has(token.lower) || LOCATIVE.has(token.lower)) break;
    const code = token.isCapital || NOT_ENGLISH.test(token.lower) ? codeOf(token) : null;
    if (code !== null) owners.push(code);
  }
  return owners;
};

/** "Plan de paix américain", "Friedensplan der USA"; in English a country behind the noun begins a clause ("the plan Russia rejected"). */
const behind = (tokens: readonly Token[], noun: { readonly end: number }): string[] => {
  let isOf = false;
  for (const token of tokens.filter(({ start }) => start >= noun.end).slice(0, REACH + 1)) {
    const mayOwn = isOf || !token.isCapital || GENITIVE.test(token.lower);
    const code = mayOwn ? codeOf(token) : null;
    if (code !== null) return [code];
    if (OF.has(token.lower)) isOf = true;
    else if (!DEFINITE.has(token.lower) && !PEACE.has(token.lower)) return [];
    else if (PEACE.has(token.lower)) isOf = false;
  }
  return [];
};

/** ISO codes of the countries whose document it is said to be; `tokens` are the words of its phrase and `from` where that begins. */
export const ownersOf = (
  block: BlockView,
  tokens: readonly Token[],
  noun: { readonly start: number; readonly end: number },
  from: number,
): string[] => [
  ...(AMERICAN.test(block.text.slice(from, noun.start)) ? ['US'] : []),
  ...before(tokens, noun),
  ...behind(tokens, noun),
];
