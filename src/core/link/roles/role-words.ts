/** Tells the words of a role from others. */
import { gapAt, isCapital, lowerAt, type Token } from '../../text/name-tokens';
import { isDemonym } from '../../lexicon/gazetteer';
import {
  FACTION_WORDS,
  HONORIFICS,
  isCalendarWord,
  ROLE_HEADS,
  STATUS_ADJECTIVES,
  STOP_WORDS,
  TITLES,
  WEAK_TITLES,
} from '../../lexicon/name-words';

/** Words that never stand inside a title: they end it on the left. */
const ENDS = new Set(
  (
    'and or but that which who whom whose when while after before as with by from to in at on for of into between against including ' +
    'neither nor both either only even than said says told asked met is are was were be been has have had will would could'
  ).split(' '),
);
/** Honorifics that say what somebody is. */
const TELLING = new Set(['sheikh', 'ayatollah', 'pope', 'imam', 'rabbi', 'professor']);

/** Whether the word can be the noun of a role ("aide", "President", "Secretary"), "son-in-law" by its last word. */
export function isRoleHead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (!word || word.possessive || isDirection(tokens, at)) return false;
  return isAcronymHead(tokens, at) || isCompoundHead(tokens, at) || isRoleNoun(word);
}

/** "Put forward Ada Blom", "went forward": where to, and no player. */
const isDirection = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'forward' &&
  /^(?:puts?|putting|br(?:ing|ought|inging|ings)|carr(?:y|ied)|mov(?:e|ed|es|ing)|went|goes|look(?:s|ed|ing)?)$/u.test(
    lowerAt(tokens, at - 1),
  );

/** "son-in-law" only where the whole is known, "law" alone never. */
function isCompoundHead(tokens: readonly Token[], at: number): boolean {
  const from = startOfCompound(tokens, at);
  if (from === at) return false;
  return lowerAt(tokens, at) !== 'law' || ROLE_HEADS.has(`${lowerAt(tokens, from)}-in-law`);
}

/** Endings of professions ("dendrologist", "phonetician"). */
const PROFESSION = /.{2}(?:ologist|iatrist|ographer|omist|icist|ician)$/u;

function isRoleNoun(word: Token): boolean {
  if (PROFESSION.test(word.lower)) return true;
  if (HONORIFICS.has(word.lower) && !TELLING.has(word.lower)) return false;
  return (
    ROLE_HEADS.has(word.lower) || (isCapital(word) && TITLES.has(word.lower) && !WEAK_TITLES.has(word.lower))
  );
}

/** "Slovak PM": heads of government and ministers by their letters; "5 PM" is a time. */
function isAcronymHead(tokens: readonly Token[], at: number): boolean {
  return /^(?:PM|CM|CS)$/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.shape !== 'number';
}

/** "opposite number", "point man". */
const isTwoWords = (first: string, last: string): boolean =>
  (first === 'opposite' && last === 'number') || (first === 'point' && /^(?:wo)?man$/u.test(last));

/** Place of the first word of a compound noun that ends at `at` ("son-in-law", "mum-of-four", "chargé d’affaires"), or `at`. */
export function startOfCompound(tokens: readonly Token[], at: number): number {
  const last = lowerAt(tokens, at);
  if (last === 'law' && lowerAt(tokens, at - 1) === 'in') return at - 2;
  if (gapAt(tokens, at) === '-' && lowerAt(tokens, at - 1) === 'of')
    return /^(?:mum|mom|mother|dad|father|parent)$/u.test(lowerAt(tokens, at - 2)) ? at - 2 : at;
  if (/^d[’']affaires$/u.test(last) || isTwoWords(lowerAt(tokens, at - 1), last)) return at - 1;
  return last === 'affaires' && lowerAt(tokens, at - 1) === 'd' ? at - 2 : at;
}

/** Whether the word at `at` says that its bearer has not taken office yet: "minister-designate", "Gov.-elect". */
export function isInWaiting(tokens: readonly Token[], at: number): boolean {
  return /^(?:designate|elect|nominate)$/u.test(lowerAt(tokens, at)) && /^\.?-$/u.test(gapAt(tokens, at));
}

/**
 * Whether the word may stand in a title before its noun: adjectives, names, other titles; not verbs, prepositions, weekdays.
 * @param word the word
 * @param capital true when the noun has a capital: then small words before it are few ("then Prime Minister", "the man President Dahl met")
 */
export function isTitlePart(word: Token, capital: boolean): boolean {
  if (TITLES.has(word.lower) || isDemonym(word.text)) return true;
  if (STATUS_ADJECTIVES.has(word.lower) || FACTION_WORDS.has(word.lower)) return true;
  if (word.lower === 'best') return true;
  if (isNoTitlePart(word)) return false;
  return isCapital(word) || !capital || word.possessive || /(?:al|ic|ary|ive)$/u.test(word.lower);
}

function isNoTitlePart(word: Token): boolean {
  return (
    word.shape === 'number' ||
    ENDS.has(word.lower) ||
    STOP_WORDS.has(word.lower) ||
    isCalendarWord(word.lower)
  );
}

/** Whether a full stop before the word at `at` ends a sentence part rather than an abbreviation ("Sen. Dahl"). */
export function isFullStop(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '. ' && (tokens[at - 1]?.text.length ?? 0) > 5;
}
