/**
 * A trade said beside a name that nobody says of the person of the index: "Velmar, a plumber", "first mate Velmar", "Ada Velmar is a nurse".
 * List of assets/anti-phrases.json. In: a text and the name's place.
 */
import type { Span } from '../../model';
import antiPhrases from '../../../../assets/anti-phrases.json';
import type { Target } from '../matcher';
import { foldWord } from '../spelling/letters';
import { foldList } from '../tables/ordinary-words';
import { lazily } from '../../text/remember';
import { hasRoleWord } from './role-words';
import { wordBefore, type Neighbour } from './word-context';

const OCCUPATIONS = lazily(() => foldList(antiPhrases.occupations));
/** True for a trade of few in the news (folded). */
const isOccupation = (folded: string): boolean => OCCUPATIONS().has(folded);

/** "Former footballer Velmar", "a former boxer": what somebody once was, sources may leave out. */
const ONCE = /(?<![\p{L}])(?:former|ex|one-time|onetime|retired|erstwhile|old)[ -]$/iu;
const ONCE_REACH = 12;
const isOnce = (text: string, start: number): boolean =>
  ONCE.test(text.slice(Math.max(0, start - ONCE_REACH), start));

/** "The plumber Velmar paid": English may leave out "whom". */
const DETERMINER = /^(?:the|an?|any|every|each|no|another|his|her|their)$/i;

/** True for a trade right before a surname. */
export const isOccupationBefore = (text: string, { text: word, start, isCapital }: Neighbour): boolean => {
  if (!isOccupation(foldWord(word)) || isOnce(text, start)) return false;
  const before = isCapital ? null : wordBefore(text, start);
  return before === null || !DETERMINER.test(before.text);
};

const ARTICLE = "(?:(?:an?|the|der|die|ein|eine|un|une|una|le|la|el|il|lo|um|uma|en|ett|et|een|de) |l['’])?";
const COPULA = '(?:is|was|ist|war|est|était|es|era|è|é|jest|był|je|byl|е|беше|är|var|er|είναι) ';
const CLOSE = '(?=$|[,.;:!?)»”"–—]| (?:\\p{Ll}{1,3}|from|with|près|near|över|depuis)(?!\\p{L}))';
/** After a comma, or as what somebody is said to be; an age may stand before it, an adjective or an owner too. */
const BESIDE = new RegExp(
  `(?:, (?:\\d{1,3}, )?| ${COPULA})${ARTICLE}(?:\\p{Ll}[\\p{L}'’-]+ )??(\\p{L}[\\p{L}'-]*)${CLOSE}`,
  'uy',
);
/** Behind these the comma ends an aside, and another subject may follow: "according to Velmar, a teacher in the town was hurt". */
const ASIDE =
  /(?:to|for|laut|selon|según|secondo|segundo|według|podle|enligt|ifølge|volgens|словам|словами|mukaan|szerint)\s(?:\p{L}+\.?\s){0,2}$/u;
const ASIDE_REACH = 32;

/** True when a trade is said of a name right behind it, and the sources say no such thing of the person. */
export const isOccupationBehind = (text: string, { start, end }: Span): boolean => {
  const next = text.charCodeAt(end);
  if (next !== 0x2c && next !== 0x20) return false;
  BESIDE.lastIndex = end;
  const found = BESIDE.exec(text);
  if (found === null || !isOccupation(foldWord(found[1]!))) return false;
  if (isOnce(text, end + found[0].lastIndexOf(found[1]!))) return false;
  return next === 0x20 || !ASIDE.test(text.slice(Math.max(0, start - ASIDE_REACH), start));
};

/** True when the sources give the person a trade of the list. */
export const hasOccupation = (target: Target): boolean => hasRoleWord(target, isOccupation);
