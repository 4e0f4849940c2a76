/**
 * Signs beside a surname that somebody or something else bears it: a company, a street, a ship, a dog, a saint, a son. Lists
 * of assets/anti-phrases.json. In: a text and the surname's place.
 */
import type { Span } from '../../model';
import antiPhrases from '../../../../assets/anti-phrases.json';
import { foldWord, isUpper } from '../spelling/letters';
import { prefixLengths } from '../spelling/strip-endings';
import type { Target } from '../matcher';
import { hasOccupation, isOccupationBefore } from './occupations';
import { hasRoleWord } from './role-words';
import { foldList } from '../tables/ordinary-words';
import { wordAfter, wordBefore, type Neighbour } from './word-context';

const HEADS_AFTER = new Set(antiPhrases.headsAfterSurname);
/** Streets, squares and ships that bear a surname: "rua Putin", "улица Ушакова". */
const HEADS_BEFORE = foldList(antiPhrases.headsBeforeSurname);
/** What makes a word of a surname in small letters too ("Trump cards were dealt"). */
const NEVER_AFTER = new Set(antiPhrases.wordsAfterSurname);
/** What makes another person of a name. */
const GENERATION = new Set(antiPhrases.generation.map(foldWord));
/** Of these small letters before a noun make an office: "Trump senior adviser". */
const OFFICE_WORDS = new Set(['senior', 'junior']);
const RANKS = foldList(antiPhrases.ranks);
/** "general" is an ordinary word in small letters. */
const CAPITAL_RANKS = foldList(antiPhrases.capitalRanks);
/**
 * Given names of relatives who are in the news, in scripts where a list of given names does not reach; and "the elder Kushnir": who needs
 * the word is not the one everybody knows.
 */
const NAMESAKES = new Set([...antiPhrases.otherGiven.map(foldWord), ...foldList(antiPhrases.whichOfTwo)]);
const INLINE = /[\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const NAMESAKE_WORDS = antiPhrases.otherGiven.filter((name) => INLINE.test(name));
/** Houses, firms and games that bear a surname, in scripts that write them onto it: "特朗普大厦", "트럼프 카드". */
const INLINE_HEADS = antiPhrases.inlineHeads.split(' ');
const LONGEST_GIVEN = 12;

const namesakeBefore = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - LONGEST_GIVEN), start).replace(/[·・\s]$/, '');
  return NAMESAKE_WORDS.some((name) => before.endsWith(name));
};

const INLINE_TITLES = antiPhrases.inlineTitles.split(' ');
/** A title written onto a name, as Chinese, Japanese and Korean do: "トランプ大統領". */
export const hasInlineTitle = (text: string, end: number): boolean =>
  INLINE.test(text.charAt(end - 1)) &&
  INLINE_TITLES.some((title) => text.startsWith(title, text.charAt(end) === ' ' ? end + 1 : end));

/** The word before a surname is a relative's given name, with or without a prefix written on it ("ואלכס"). */
export const isNamesake = (text: string, before: Neighbour | null, start: number): boolean => {
  if (namesakeBefore(text, start)) return true;
  if (before === null) return false;
  const leads = [0, ...prefixLengths(before.text)];
  return leads.some((lead) => NAMESAKES.has(foldWord(before.text.slice(lead))));
};

const hasInlineHead = (text: string, end: number): boolean => {
  const after = text.slice(end, end + LONGEST_GIVEN).replace(/^[・\s」』”"》]{1,2}/, '');
  return INLINE_HEADS.some((head) => after.startsWith(head));
};

const ORDINARY_ALIASES = foldList(antiPhrases.ordinaryAliases);
/** True for a spelling that is an ordinary word of its language: "トランプ" are playing cards. */
export const isOrdinaryAlias = (surface: string): boolean => ORDINARY_ALIASES.has(foldWord(surface));

/** "Starmer's Hardware": the shop is named after him. */
const POSSESSIVE = /^['’]s(?=\s)/;

/** "Starmer's Coastal Grill": a word more before the head. */
const isHeadBehind = (text: string, between: Neighbour): boolean => {
  const head = between.isCapital ? wordAfter(text, between.end) : null;
  return head !== null && head.isCapital && HEADS_AFTER.has(foldWord(head.text));
};

/** "Starmer & Sons", "Merz & Co". */
const FIRM_REACH = 20;
const FIRM =
  /^ (?:&|and|und|et|y|e) (?:Sons?|Co|Company|Brothers|Bros|Partners|Söhne|Sohn|Fils|Frères|Hijos|Hermanos|Figli|Fratelli|Filhos)(?!\p{L})/u;

/** What follows a name makes it a company's, a house's or a game's. */
export const isThingAfter = (text: string, end: number): boolean => {
  const isInline = INLINE.test(text.charAt(end - 1));
  if (isInline ? hasInlineHead(text, end) : FIRM.test(text.slice(end, end + FIRM_REACH))) return true;
  const owns = POSSESSIVE.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const after = wordAfter(text, end + owns);
  if (after === null) return false;
  if (owns > 0 && isHeadBehind(text, after)) return true;
  const folded = foldWord(after.text);
  return NEVER_AFTER.has(folded) || (after.isCapital && HEADS_AFTER.has(folded));
};

/** What follows a name makes it a son's or a grandson's, unless the person is that son: "Donald Trump Jr.", "Зеленский-младший". */
export const isGenerationAfter = (text: string, { entity }: Target, end: number): boolean => {
  const after = wordAfter(text, end);
  if (after === null) return false;
  const folded = foldWord(after.text);
  if (!GENERATION.has(folded) || foldWord(entity.name.split(' ').at(-1)!) === folded) return false;
  if (!OFFICE_WORDS.has(folded) || after.isCapital) return true;
  return wordAfter(text, after.end)?.isCapital !== false;
};

/** What bears names and is no person: "Puttin, a kiosk in Ystad". Nominatives, as they stand beside a name. */
const THINGS = foldList(antiPhrases.thingNouns);
/** An article and a noun, alone or with a short word behind it, such as "in": in "a hotel owner" the noun goes on. */
const APPOSITION = /, (\p{L}{1,5} |l['’])?([\p{L}']+)(?=$|[,.;:!?)»”"–—]| [\p{L}–—]{1,4}(?!\p{L}))/uy;
/** "glasskiosk": Germanic languages write nouns together; shorter ones end other words by chance ("Nachbar"). */
const SHORTEST_HEAD = 5;
/** Elsewhere what follows the comma may be another clause: "According to Selin, the village was empty". */
const FIRST = /(?:^|[.;:!?…]["”»]? )["“„«]?$/;

const isThing = (word: string): boolean => {
  for (let from = 0; from === 0 || word.length - from >= SHORTEST_HEAD; from++)
    if (THINGS.has(word.slice(from))) return true;
  return false;
};

/** True when what stands beside a sentence's first name says that a village, a ship, a dog or a shop bears it. */
export const isThingBeside = (text: string, { start, end }: Span): boolean => {
  if (text[end] !== ',' || !FIRST.test(text.slice(Math.max(0, start - 4), start))) return false;
  APPOSITION.lastIndex = end;
  const [, article, noun = ''] = APPOSITION.exec(text) ?? [];
  // A capital without an article may be the next name of a list.
  return (article !== undefined || !isUpper(noun.charCodeAt(0))) && isThing(foldWord(noun));
};

/** True when the word before a surname makes it the name of a street or a ship. */
export const isNameOfThing = (text: string, start: number): boolean => {
  const before = wordBefore(text, start);
  return before !== null && HEADS_BEFORE.has(foldWord(before.text));
};

/** "Attorney General" is an office. */
const GENERAL_OFFICES = foldList(antiPhrases.generalOffices);
const isRankWord = (folded: string): boolean => RANKS.has(folded) || CAPITAL_RANKS.has(folded);

const isRank = (text: string, { text: word, start, isCapital }: Neighbour): boolean => {
  const folded = foldWord(word);
  if (RANKS.has(folded)) return true;
  if (!isCapital || !CAPITAL_RANKS.has(folded)) return false;
  const before = wordBefore(text, start);
  return before === null || !GENERAL_OFFICES.has(foldWord(before.text));
};

/** A soldier's, saint's or player's title, or a trade, before the name of somebody whom no source calls so: "адмирал Ушаков". */
export const hasOtherRank = (text: string, target: Target, before: Neighbour): boolean =>
  (isRank(text, before) && !hasRoleWord(target, isRankWord)) ||
  (isOccupationBefore(text, before) && !hasOccupation(target));
