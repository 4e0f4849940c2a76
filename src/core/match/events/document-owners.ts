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

/** "ABD'nin": Turkish writes a case behind an apostrophe. */
const codeOf = ({ lower }: Token): string | null =>
  countryOfWord(foldWord(lower)) ?? countryOfWord(foldWord(lower.split("'")[0]!));

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
const behind = (text: string, tokens: readonly Token[], noun: { readonly end: number }): string[] => {
  let isOf = false;
  for (const token of tokens.filter(({ start }) => start >= noun.end).slice(0, REACH + 1)) {
    const mayOwn = isOf || !token.isCapital || GENITIVE.test(token.lower);
    const code = mayOwn ? codeOf(token) : null;
    if (code !== null) return [code];
    if (OF.has(token.lower)) isOf = true;
    else if (PEACE.has(token.lower)) isOf = false;
    // "Norte-americano", "nord-américain": the first half is passed over.
    else if (!DEFINITE.has(token.lower) && text[token.end] !== '-') return [];
  }
  return [];
};

/** "Trump's initial plan", "Trump-Plan", "特朗普计划": the person in front is the document's owner. */
const OWNER_GAP = /^(?:['’]s?\s(?:[\p{Script=Latin}\d-]+\s){0,3}|[\s-]|的|之|の|의\s?)?$/u;
/** "План Трампа", "plan Trump", "piano di pace di Trump": the person behind is. */
const BEHIND_GAP = /^(?:\s[\p{Ll}]+){0,2}\s(?:(?:de|di|van|do|da|von|of)\s|d['’])$/u;
/** Languages in which a bare name behind a noun owns it. */
const OWNER_BEHIND = new Set('fr es it pt ca ro pl cs sk hr sr sl bs ru uk bg mk be el lt lv'.split(' '));

const isOwnerBehind = (gap: string, language: string | null): boolean =>
  BEHIND_GAP.test(gap) || (gap === ' ' && language !== null && OWNER_BEHIND.has(language));

/** Ids of the persons whose document a noun is said to be; `language` is the page's primary tag, or null. */
export const personsOf = (
  { text, names }: BlockView,
  noun: { readonly start: number; readonly end: number },
  language: string | null,
): string[] =>
  names
    .filter(({ kind, start, end }) => {
      if (kind !== 'person') return false;
      if (end <= noun.start) return OWNER_GAP.test(text.slice(end, noun.start));
      return start >= noun.end && isOwnerBehind(text.slice(noun.end, start), language);
    })
    .map(({ target }) => target);

/** ISO codes of the countries whose document it is said to be; `tokens` are the words of its phrase and `from` where that begins. */
export const ownersOf = (
  block: BlockView,
  tokens: readonly Token[],
  noun: { readonly start: number; readonly end: number },
  from: number,
): string[] => [
  ...(AMERICAN.test(block.text.slice(from, noun.start)) ? ['US'] : []),
  ...before(tokens, noun),
  ...behind(block.text, tokens, noun),
];
