/** Names and countries joined to an event noun: "the Geneva talks", "meeting with Putin", "US-Russia summit". In: a block and the noun's place. */
import words from '../../../../assets/page-event-words.json';
import { CHAIN_END } from './event-nouns';
import { countryIds, type BlockView, type FoundName, type PageView } from './page-view';
import { CONNECTING, DEFINITE, INDEFINITE, LOCATIVE } from './word-classes';

const COUNTRY_LETTERS = new Map(Object.entries(words.countryLetters));
/** Code units; a longer way is no chain. */
export const CHAIN_GAP = 28;
const POSSESSIVE = /^(?:['’]s?\s|\s|[-‐‑]|的|の|의\s)$/;
/** Country letters before a Chinese noun ("美俄会谈"), as codes. */
const letterCodes = (text: string, start: number): string[] => {
  const codes: string[] = [];
  for (let at = start - 1; at >= 0; at--) {
    const code = COUNTRY_LETTERS.get(text[at]!);
    if (code === undefined) break;
    codes.push(code);
  }
  return codes.length > 1 ? codes : [];
};

/** Names that lead up to the noun without a word between, nearest first. */
export const namesBefore = (block: BlockView, start: number): FoundName[] => {
  const found: FoundName[] = [];
  let edge = start;
  for (const name of [...block.names].reverse()) {
    if (name.end > edge) continue;
    const gap = block.text.slice(name.end, edge);
    const joined = gap === '' || POSSESSIVE.test(gap);
    if (
      !joined &&
      !(
        found.length > 0 &&
        /^\s?(?:-|–|\/|and|und|y|et|и|与|和|與)\s?$/.test(gap.trim() === '' ? '' : gap.trim())
      )
    )
      break;
    found.push(name);
    edge = name.start;
  }
  return found;
};

const LINK = /^\s?(?:-|–|\/|,|&|、|·)?\s?$/;
/** Words between a joining word and a name: "with the US envoy Steve Witkoff". */
const MAX_TITLE_WORDS = 5;
/** True when the words between two ends lead from a noun, or from a name already joined to it, to the next name. */
const leadsTo = (block: BlockView, from: number, to: number, isFirst: boolean): boolean => {
  const gap = block.text.slice(from, to);
  if (gap.length > CHAIN_GAP * 2 || CHAIN_END.test(gap)) return false;
  if (LINK.test(gap)) return !(isFirst && gap.includes(','));
  const words = block.tokens.filter((token) => token.start >= from && token.end <= to);
  if (words.length === 0 || words.length > MAX_TITLE_WORDS || (gap.includes(',') && isFirst)) return false;
  if (/^['’]s?\s/.test(gap)) return true;
  return words.some(({ lower }) => CONNECTING.has(lower) || LOCATIVE.has(lower));
};

/** Names that the noun leads to, in order. */
export const namesAfter = (block: BlockView, end: number): FoundName[] => {
  const found: FoundName[] = [];
  let edge = end;
  for (const name of block.names) {
    if (name.start < edge) continue;
    if (!leadsTo(block, edge, name.start, found.length === 0)) break;
    found.push(name);
    edge = name.end;
  }
  return found;
};

/** "In Geneva, the talks …": the place a sentence opens with, only an article between its comma and the noun. */
export const namesInFront = (block: BlockView, start: number): FoundName[] => {
  const place = block.names.filter(({ kind, end }) => kind === 'place' && end <= start).pop();
  if (place === undefined || block.text[place.end] !== ',') return [];
  const between = block.tokens.filter((token) => token.start >= place.end && token.end <= start);
  const before = block.tokens.filter(({ end }) => end <= place.start).pop();
  const isArticle = between.every(({ lower }) => DEFINITE.has(lower) || INDEFINITE.has(lower));
  return isArticle && between.length <= 1 && before !== undefined && LOCATIVE.has(before.lower)
    ? [place]
    : [];
};

/** Countries and peoples joined before the noun; empty unless there are two. */
export const pairBefore = (view: PageView, block: BlockView, start: number): string[] => {
  const letters = letterCodes(block.text, start).flatMap((code) => view.countries.get(code) ?? []);
  if (letters.length > 1) return letters;
  const before = block.tokens.filter((token) => token.end <= start).slice(-2);
  const [first, second] = before;
  if (
    first === undefined ||
    second === undefined ||
    start - second.end > 1 ||
    !/^[-–\/]$/.test(block.text.slice(first.end, second.start))
  )
    return [];
  const ids = [countryIds(view, first), countryIds(view, second)];
  return ids.every((list) => list.length > 0) ? ids.flat() : [];
};
