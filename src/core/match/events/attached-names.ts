/** Names and countries joined to an event noun: "the Geneva talks", "meeting with Putin", "US-Russia summit". In: a block and the noun's place. */
import words from '../../../../assets/page-event-words.json';
import { CHAIN_END } from './event-nouns';
import { countryIds, type BlockView, type FoundName, type PageView } from './page-view';
import {
  AND,
  CONNECTING,
  DEFINITE,
  HOURS,
  INDEFINITE,
  LOCATIVE,
  nounKinds,
  numberIn,
  OF,
  TOWARDS,
} from './word-classes';
import type { Token } from './page-tokens';

const COUNTRY_LETTERS = new Map(Object.entries(words.countryLetters));
/** Code units; a longer way is no chain. */
export const CHAIN_GAP = 28;
const POSSESSIVE =
  /^(?:['’]s?\s|[-‐‑](?:led|hosted|chaired)\s|['’]\p{Ll}{1,6}\s|\s|[-‐‑]|的|の|での|における|で(?:行われた|開かれた)|[举舉]行的|의\s|에서\s(?:열린\s)?|(?:氏|大統領)の|\s(?:की|के|का)\s|\sarasında(?:ki)?\s(?:bir\s)?)$/u;
/** Between the names of a pair: "X and Y's meeting", "X氏とY氏の会談". */
const PAIRING =
  /^(?:氏|大統領)?\s?(?:-|–|\/|and|und|y|e|et|i|og|och|en|ve|ile|и|й|і|та|και|और|与|和|與|と|과|와)\s?$/u;
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
    if (!joined && !(found.length > 0 && PAIRING.test(gap))) break;
    found.push(name);
    edge = name.start;
  }
  return found;
};

const wordsBetween = (block: BlockView, from: number, to: number): readonly Token[] =>
  block.tokens.filter((token) => token.start >= from && token.end <= to);

const JOINING = [CONNECTING, DEFINITE, INDEFINITE, LOCATIVE];
const isJoining = ({ lower }: Token): boolean => JOINING.some((list) => list.has(lower));

/** What joins two names without a word of its own; Arabic and Hebrew write "and" and "to" onto the second. */
const PREFIX = /^\s[وול]$/;
const LINK = /^(?:\s?(?:-|–|\/|,|&|、|·)?\s?|\s[وול])$/;
/** Words between a joining word and a name: "with the US envoy Steve Witkoff". */
const MAX_TITLE_WORDS = 5;
/** "And" joins names to names, none to the noun. */
const isLeading = (lower: string, isFirst: boolean): boolean =>
  LOCATIVE.has(lower) || (CONNECTING.has(lower) && !(isFirst && AND.has(lower)));

const areLeading = (gap: string, words: readonly Token[], isFirst: boolean): boolean => {
  // Past a comma only joining words go on: "in visita a Dublino, attende notizie da Umerov" does not.
  if (gap.includes(',') && (isFirst || !words.every(isJoining))) return false;
  if (words.length === 0 || words.length > MAX_TITLE_WORDS) return false;
  if (isFirst && TOWARDS.has(words[0]!.lower)) return true;
  return /^['’]s?\s/.test(gap) || words.some(({ lower }) => isLeading(lower, isFirst));
};

/** True when the words between two ends lead from a noun, or from a name already joined to it, to the next name. */
const leadsTo = (block: BlockView, from: number, to: number, isFirst: boolean): boolean => {
  const gap = block.text.slice(from, to);
  if (gap.length > CHAIN_GAP * 2 || CHAIN_END.test(gap)) return false;
  if (LINK.test(gap)) return !(isFirst && gap.includes(','));
  return areLeading(gap, wordsBetween(block, from, to), isFirst);
};

/** The words before a name are a title and "of": "the envoys of Donald Trump" are his, he is not there. */
const isOwnedBefore = (block: BlockView, from: number, to: number): boolean => {
  const words = wordsBetween(block, from, to);
  const title = words[words.length - 2];
  return (
    title !== undefined &&
    OF.has(words[words.length - 1]!.lower) &&
    !title.isCapital &&
    !isJoining(title) &&
    !HOURS.has(title.lower) &&
    numberIn(title.lower) === null &&
    !block.dates.some(({ start, end }) => start < title.end && title.start < end)
  );
};

/** Another name follows with at most a title between: "посланником Трампа Уиткоффом", "Trump's envoy Witkoff". */
const isOwnerBefore = (block: BlockView, { end, kind }: FoundName, next: FoundName | undefined): boolean => {
  if (kind !== 'person') return false;
  // "Zelensky's team": his people are there, not he.
  if (/^['’]s\s\p{Ll}/u.test(block.text.slice(end, end + 4))) return true;
  if (next?.kind !== 'person') return false;
  const gap = block.text.slice(end, next.start);
  return (
    !PREFIX.test(gap) &&
    /^(?:['’]s?)?\s[^,;:&()\/–—-]*$/u.test(gap) &&
    !wordsBetween(block, end, next.start).some(isJoining)
  );
};

/** "Talks in Oslo followed a meeting in Davos": from there on another event's names follow. */
const namesEvent = (between: readonly Token[]): boolean =>
  between.some(({ lower }) => nounKinds(lower).length > 0);

/** Names that the noun leads to, in order. */
export const namesAfter = (block: BlockView, end: number): FoundName[] => {
  const found: FoundName[] = [];
  let edge = end;
  const names = block.names.filter(({ start }) => start >= end);
  for (const [at, name] of names.entries()) {
    if (name.start < edge) continue;
    if (!leadsTo(block, edge, name.start, at === 0)) break;
    if (at > 0 && namesEvent(wordsBetween(block, edge, name.start))) break;
    const isOwner =
      name.kind !== 'place' &&
      (isOwnedBefore(block, edge, name.start) || isOwnerBefore(block, name, names[at + 1]));
    if (!isOwner) found.push(name);
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
