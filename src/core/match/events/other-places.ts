/** Places at an event noun or in its sentence that the index does not name. In: a block and its words. */
import { foldWord } from '../spelling/letters';
import { countryOfPlace, countryOfWord, isPeopleWord, isPlaceWord } from './country-words';
import { CHAIN_END, isVerbAt, type Noun } from './event-nouns';
import type { Token } from './page-tokens';
import type { BlockView, PageView } from './page-view';
import { CONNECTING, DEFINITE, LOCATIVE } from './word-classes';

/** Arabic, Hebrew and the scripts of India have no capitals; the first two set a place right behind its noun: "محادثات القاهرة". */
const CASELESS = /^[\u0590-\u06ff\u0900-\u0dff]/;

/** Countries are parties there ("محادثات روسيا"), and a people's word is written like the country's. */
const isCaselessTown = ({ lower }: Token): boolean =>
  CASELESS.test(lower) && countryOfWord(foldWord(lower)) === null;

const SECOND_WORD = /^ \p{Lu}[\p{L}]{1,30}/u;
const MAX_WORD = 32;

/** A place of one word, or of two: "New Delhi". No people's word. */
const namesPlace = ({ text }: BlockView, { start, end, lower }: Token): boolean => {
  const word = foldWord(lower);
  if (isPlaceWord(word)) return !isPeopleWord(word);
  const second = SECOND_WORD.exec(text.slice(end, end + MAX_WORD));
  return second !== null && isPlaceWord(foldWord(text.slice(start, end + second[0].length)));
};

/** A place the index does not name. "La" at a sentence's start is an article, not Los Angeles. */
const isUnknownPlace = (block: BlockView, token: Token | undefined): boolean =>
  token !== undefined &&
  (token.isCapital || isCaselessTown(token)) &&
  !DEFINITE.has(token.lower) &&
  namesPlace(block, token) &&
  !block.names.some((name) => name.start < token.end && token.start < name.end);

const isPlaceInFront = (block: BlockView, noun: Noun, before: Token | undefined): boolean =>
  before !== undefined &&
  noun.start - before.end <= 1 &&
  !isVerbAt(block, noun) &&
  isUnknownPlace(block, before);

const isPlaceBehind = (block: BlockView, { end }: Noun, next: Token | undefined): boolean =>
  next !== undefined && CASELESS.test(next.lower) && next.start - end === 1 && isUnknownPlace(block, next);

/** Words behind a noun of any kind among which its place stands, and those that must lead on to it: "talks with Prime Minister Ada Velmar of Norway in Bern". */
const NEAR_WAY = 3;
const MAX_WAY = 10;

/** Words that lead on from a noun to its place: names, titles with a capital, and what joins them. */
const leadsOn = (block: BlockView, { isCapital, lower, start }: Token): boolean =>
  isCapital ||
  CONNECTING.has(lower) ||
  DEFINITE.has(lower) ||
  block.names.some((name) => name.start <= start && start < name.end);

/** "In Bergen, Norway": a town of a place that the index names. */
const isPartOfKnown = (block: BlockView, place: Token): boolean =>
  block.names.some(({ kind, start }) => kind === 'place' && block.text.slice(place.end, start) === ', ');

/** Whether words behind a noun set it in a place that the index does not name; null where they name none. */
const setElsewhere = (block: BlockView, preposition: Token, place: Token | undefined): boolean | null => {
  if (!LOCATIVE.has(preposition.lower)) return null;
  if (isUnknownPlace(block, place)) return !isPartOfKnown(block, place!);
  return block.names.some(({ kind, start }) => kind !== 'person' && start === place?.start) ? false : null;
};

/** True when a place the index does not name stands at the noun. */
export const standsElsewhere = (block: BlockView, noun: Noun): boolean => {
  const at = block.tokens.findIndex((token) => token.end > noun.start);
  const before = block.tokens[at - 1];
  if (isPlaceInFront(block, noun, before) || isPlaceBehind(block, noun, block.tokens[at + 1])) return true;
  for (const [way, token] of block.tokens.slice(at + 1, at + 1 + MAX_WAY).entries()) {
    if (CHAIN_END.test(block.text.slice(noun.end, token.start))) return false;
    const found = setElsewhere(block, token, block.tokens[at + way + 2]);
    if (found !== null) return found;
    if (way >= NEAR_WAY && !leadsOn(block, token)) return false;
  }
  return false;
};

/** The country a place lies in that the index does not name. */
const countriesAround = (view: PageView, block: BlockView, token: Token): readonly string[] => {
  if (!isUnknownPlace(block, token)) return [];
  const code = countryOfPlace(foldWord(token.lower));
  return code === null ? [] : (view.countries.get(code) ?? []);
};

/** Entity ids of the countries in which places of a sentence lie that the index does not name. */
export const countriesOf = (
  view: PageView,
  block: BlockView,
  tokens: readonly Token[],
): ReadonlySet<string> => new Set(tokens.flatMap((token) => countriesAround(view, block, token)));

/** True when a sentence is set in a known place that the index does not name ("in London"). */
export const isInOtherPlace = (block: BlockView, tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, nth) => LOCATIVE.has(lower) && isUnknownPlace(block, tokens[nth + 1]));
