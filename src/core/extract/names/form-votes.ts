/** In: the words of a possible name. Out: what they themselves say of its kind: known names, head words, given names, endings. */
import { findKnown, isDemonym, isMerelyCity } from '../../lexicon/gazetteer';
import {
  DOCUMENT_HEADS,
  EASTERN_FAMILY_NAMES,
  GIVEN_NAMES,
  isOrdinaryWord,
  ORGANIZATION_FRONTS,
  ORGANIZATION_HEADS,
  PLACE_FRONTS,
  PLACE_HEADS,
  SURNAME_HEADS,
} from '../../lexicon/name-words';
import { BODY_FRONTS } from './split-connectors';
import { hasNickname } from './nicknames';
import { isMixedCase, keyOf, lowerAt, type Token } from '../../text/name-tokens';
import type { Votes } from './votes';

/** Fronts of names that are no people ("Operation Larkspur", "Hurricane Ian", "Mission Impossible"). */
const THING_FRONTS =
  /^(?:operation|project|hurricane|storm|typhoon|cyclone|tropical|flight|article|section|chapter|phase|version|type|class|model|team|mission|case|exercise|uss|usns|hms|hmas|hmcs|ins|rms)$/u;
/** Endings of family names; -an and -er are left out as too common in other words. */
const FAMILY_ENDING =
  /(?:vic|vić|vich|ski|sky|skyi|skiy|ská|enko|chuk|yuk|ov|ova|ev|eva|yev|in|ina|escu|eanu|oglu|oğlu|dze|shvili|yan|ian|sson|sen|dóttir|opoulos|akis|idis|iou|ez|sz|czyk|wicz|stein|mann|baum|feld|witz|zadeh|nejad|pour|bhai|singh|swamy|aar|nen|oja|ulis|auskas|iene|aitė)$/u;

/** Adds to `votes` what the words of a name say. They say the same wherever the name stands, so once a surface is enough. */
export function voteByForm(votes: Votes, words: readonly Token[]): void {
  voteByGazetteer(votes, words);
  if (words.length === 1) voteByShape(votes, words[0] as Token);
  else if (hasNickname(words)) votes.person += 4;
  else if (findKnown(keyOf(words)) && !GIVEN_NAMES.has((words[0] as Token).text)) return;
  else if (!voteByHead(votes, words)) voteByPersonForm(votes, words);
}

function voteByGazetteer(votes: Votes, words: readonly Token[]): void {
  const entry = findKnown(keyOf(words));
  if (!entry) {
    if (beginsWithBody(words)) votes.organization += 3;
    return;
  }
  const first = words[0] as Token;
  const isOrdinary = words.length === 1 && first.shape === 'capital' && isOrdinaryWord(first.lower);
  if (entry.country) votes.place += 12;
  else if (isOrdinary) votes[entry.kind] += 2;
  else votes[entry.kind] += words.length === 1 && isMerelyCity(first.text) ? CITY_VOTES : 6;
}

/** A city that is no capital may as well be somebody’s last name ("Santos"): an age or title behind or before it says more. */
const CITY_VOTES = 3.5;

/** "Transparency International Zambia", "BBC Persian": a known body’s branch; more words than a country’s make a product of it. */
function beginsWithBody(words: readonly Token[]): boolean {
  for (let end = words.length - 1; end > 0; end--) {
    const rest = keyOf(words.slice(end));
    if (findKnown(rest)?.kind !== 'place' && !isDemonym(rest)) continue;
    if (findKnown(keyOf(words.slice(0, end)))?.kind === 'organization') return true;
  }
  return false;
}

/** Surnames with a second capital ("McKay", "LeBlanc"). */
const SURNAME_PREFIX = /^(?:Mc|Mac|Mag|De|Del|Di|Du|La|Le|Fitz|Van|O')\p{Lu}/u;

/** "the opposition Socialists, who": a party by its people. */
const PARTY_PEOPLE = /^(?:Socialists|Liberals|Greens|Conservatives|Nationalists|Centrists|Progressives)$/;

/** Acronyms are hardly ever people; "AfriForum", "eNCA" are bodies more often than not. */
function voteByShape(votes: Votes, word: Token): void {
  if (PARTY_PEOPLE.test(word.text)) votes.organization += 5;
  if (isMixedCase(word) && !SURNAME_PREFIX.test(word.text)) votes.organization += 2.5;
  if (findKnown(word.text) || word.shape !== 'acronym') return;
  votes.person -= 3;
  if (word.text.length <= 6 && !isOrdinaryWord(word.lower)) votes.organization += 1.2;
}

/** Votes of head words ("Council", "River", "Treaty") and fronts ("Lake", "Radio"); true when they settle it. */
function voteByHead(votes: Votes, words: readonly Token[]): boolean {
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const office = words.find((_, i) => /^(?:of|for|on)$/u.test(lowerAt(words, i + 1)));
  const isPerson = words.length === 2 && GIVEN_NAMES.has(first.text) && SURNAME_HEADS.has(last.lower);
  const kind =
    kindOfHead((office ?? last).lower) ??
    kindOfService(words) ??
    (office && BODY_FRONTS.includes(office.lower) ? 'organization' : null);
  if (!kind) return voteByFront(votes, words);
  votes[kind] += isPerson ? 2 : 5;
  return !isPerson;
}

/** "Fire Service and Civil Defence" has its head before the "and". */
function kindOfService(words: readonly Token[]): 'organization' | null {
  const and = words.findIndex(({ lower }) => lower === 'and');
  return and > 0 && ORGANIZATION_HEADS.has(lowerAt(words, and - 1)) ? 'organization' : null;
}

function kindOfHead(head: string): keyof Votes | null {
  if (ORGANIZATION_HEADS.has(head)) return 'organization';
  if (PLACE_HEADS.has(head)) return 'place';
  return DOCUMENT_HEADS.has(head) ? 'document' : null;
}

function voteByFront(votes: Votes, words: readonly Token[]): boolean {
  const first = words[0] as Token;
  if (ORGANIZATION_FRONTS.has(first.lower) || words.some((word) => word.text === 'Co'))
    votes.organization += 3;
  else if (isPlaceFront(words)) votes.place += 3;
  else if (words.some((word) => /^(?:San|Santa|São|Saint|Sankt)$/u.test(word.text))) votes.place += 2;
  else return THING_FRONTS.test(first.lower);
  return true;
}

/** "Lake Elm", "New Marlow"; not "New Zealand Sign Language", whose front is a place by itself. */
function isPlaceFront(words: readonly Token[]): boolean {
  const first = words[0] as Token;
  if (!PLACE_FRONTS.has(first.lower) || GIVEN_NAMES.has(first.text)) return false;
  // "El-Tayeb" is a surname as often as a town.
  if (words[1]?.gap === '-') return false;
  return !words.some((_, i) => i > 1 && findKnown(keyOf(words.slice(0, i))) !== null);
}

function voteByPersonForm(votes: Votes, words: readonly Token[]): void {
  const last = words.at(-1) as Token;
  const first = words[0] as Token;
  const isGiven = GIVEN_NAMES.has(first.text);
  if (isGiven) voteByGivenName(votes, words, last);
  else if (isInitials(first.text) && last.shape === 'capital') votes.person += 3;
  else if (isJoinedInitials(words, last) || isHyphenedGiven(words)) votes.person += 2;
  else if (isFamilyForm(words, last)) votes.person += 1.6;
  if (words.slice(1, -1).some((word) => /^\p{Lu}$/u.test(word.text))) votes.person += 3;
  if (words.some((word) => /^(?:bin|ibn|von|van|der)$/u.test(word.text))) votes.person += 2;
  if (/^(?:jr|sr)$/u.test(last.lower)) votes.person += 2;
}

/** "M.K.", "S.", "J"; not "U.S.". */
function isInitials(text: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu}?){0,3}\.?$/u.test(text) && findKnown(text) === null;
}

/** "JB Pritzker", "MK Stalin": two capitals that nobody knows before a word that is none of English. */
function isJoinedInitials(words: readonly Token[], last: Token): boolean {
  const { text, gap } = words[0] as Token;
  const isOwn = /^\p{Lu}{2}$/u.test(text) && gap !== '-' && findKnown(text) === null;
  return isOwn && words.length < 4 && last.shape === 'capital' && !isOrdinaryWord(last.lower);
}

/** "Kwon Young-se": a family name that stands first, and a hyphen in what follows. */
function isHyphenedGiven(words: readonly Token[]): boolean {
  const [family, , second] = words;
  return words.length === 3 && second?.gap === '-' && EASTERN_FAMILY_NAMES.has(family?.text ?? '');
}

function voteByGivenName(votes: Votes, words: readonly Token[], last: Token): void {
  const plain = words.filter((word) => isOrdinaryWord(word.lower)).length;
  if (last.shape !== 'acronym' && words.length <= 5 && plain < 3)
    votes.person += isOrdinaryWord(last.lower) ? 2 : 3;
  if (/^(?:ii|iii|iv)$/u.test(last.lower) || words.some((word) => word.text === 'al')) votes.person += 2;
}

/** Whether these are two or three words of which none is known, ordinary or an acronym. */
export function isUnheardOf(words: readonly Token[]): boolean {
  const isPlain = (word: Token): boolean =>
    isOrdinaryWord(word.lower) ||
    word.shape !== 'capital' ||
    isDemonym(word.text) ||
    findKnown(word.text) !== null;
  return words.length > 1 && words.length <= 3 && !words.some(isPlain);
}

/** "Dragana Petrovic": no known given name, but a family name's ending and no ordinary word. */
function isFamilyForm(words: readonly Token[], last: Token): boolean {
  const isPlain = words.some((word) => isOrdinaryWord(word.lower) || word.shape !== 'capital');
  return !isPlain && words.length <= 3 && FAMILY_ENDING.test(last.lower);
}
