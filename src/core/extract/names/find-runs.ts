/**
 * In: the words of one sentence. Out: its runs of capitalised words, small joining words inside them included ("Ministry of Defence",
 * "Ursula von der Leyen"). A run may hold titles, several names or none: parse-run.ts takes it apart.
 */
import { findKnown } from '../../lexicon/gazetteer';
import {
  CONNECTORS,
  GIVEN_NAMES,
  isOrdinaryWord,
  LEADING_PARTICLES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  TITLES,
} from '../../lexicon/name-words';
import { isTicker } from './abbreviations';
import { isEasternGiven, isIzafe, isPrefixed } from './hyphens';
import { endOfNickname } from './nicknames';
import { isCapital, isMixedCase, keyOf, type Token } from '../../text/name-tokens';

/** Words `from` to `to` (exclusive) of a sentence. `initial`: a capital there says nothing, as any word would have one. */
export type Run = { readonly from: number; readonly to: number; readonly initial: boolean };

const MAX_CONNECTORS = 3;
/** Longest run of words that is still a name; title-case headlines run on. */
const MAX_WORDS = 24;

/** The runs of one sentence, in order, not overlapping. */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at] as Token) || isTicker(tokens, at) || isShoutedLead(tokens, at)) {
      at++;
      continue;
    }
    const from = startOf(tokens, at, runs.at(-1)?.to ?? 0);
    const to = endOf(tokens, at);
    const isPlaced = from === at && isInitial(tokens, at) && !isAcronymInText(tokens, at);
    runs.push({ from, to, initial: isPlaced });
    at = to;
  }
  return runs;
}

/** "BRAVE | Ada Blom wept": tabloids shout the first word; a given name behind it begins the name. */
function isShoutedLead(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at] as Token, tokens[at + 1]];
  if (word.shape !== 'acronym' || word.text.length < 3 || !isInitial(tokens, at)) return false;
  if (next === undefined || next.gap !== ' ' || next.shape !== 'capital' || !GIVEN_NAMES.has(next.text))
    return false;
  return isOrdinaryWord(word.lower) && !TITLES.has(word.lower);
}

/** What stands before a word that any writer begins with a capital: a colon, dash, bullet, opening mark, or a full stop. */
const OPENING = /[:—–•]|--|\s-\s|[“„«‘]|(?:^|[\s([])["']+$|[.!?…]["'”’)\]]*\s/u;

/** True for the first word, and after a colon, dash, opening quotation mark or bullet; not after a closing one (`…,” Lee said`). */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap ?? '';
  return at === 0 || (OPENING.test(gap) && !isAbbreviation(tokens[at - 1] as Token, gap));
}

/** A word all in capitals keeps them anywhere, unless its neighbour has them too; one with a capital inside always does. */
function isAcronymInText(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  if (isMixedCase(word)) return true;
  if (word.shape !== 'acronym' || tokens.length <= 3) return false;
  const next = tokens[at + 1];
  const isClosed = next !== undefined && /^,|^ ?[/(—–]/u.test(next.gap);
  const isShouted = next?.gap === ' ' && next.shape === 'acronym';
  return (word.text.length <= MAX_ACRONYM || isClosed) && !isShouted;
}

/** Longer words in capitals are shouted, unless a dateline's mark follows: "UNESCO", "INTERPOL" and their like are at most this long. */
const MAX_ACRONYM = 8;

function isAbbreviation(token: Token, gap: string): boolean {
  if (!/^\.\s?$/u.test(gap)) return false;
  if (token.text.length === 1) return token.shape === 'acronym' || token.shape === 'capital';
  return TITLES.has(token.lower) || ['st', 'jr', 'sr', 'mt', 'ft', 'bros'].includes(token.lower);
}

/** Takes in the particles before a surname. */
function startOf(tokens: readonly Token[], at: number, least: number): number {
  let from = at;
  while (
    from > least &&
    LEADING_PARTICLES.has(tokens[from - 1]?.lower ?? '') &&
    /^(?: |-)$/u.test(tokens[from]?.gap ?? '')
  )
    from--;
  return from;
}

function endOf(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && to - at < MAX_WORDS) {
    const step = endOfNickname(tokens, to) ?? nextCapital(tokens, to);
    if (step === null && (isEasternGiven(tokens, at, to) || isPrefixed(tokens, to))) {
      to++;
      continue;
    }
    if (step === null || endsOwner(tokens, at, to, step)) break;
    to = step + 1;
  }
  return to;
}

/** Place of the next capitalised word that may belong to the run whose words end before `to`, or null. */
function nextCapital(tokens: readonly Token[], to: number): number | null {
  let next = to;
  while (next < tokens.length && next - to <= MAX_CONNECTORS) {
    const token = tokens[next] as Token;
    if (!joins(tokens[next - 1] as Token, token)) return null;
    if (isCapital(token)) return next;
    if (token.shape === 'number' && next === to && /^\d{1,2}$/u.test(token.text)) return null;
    if (!CONNECTORS.has(token.lower) && !isIzafe(tokens, next)) return null;
    next++;
  }
  return null;
}

function joins(before: Token, token: Token): boolean {
  if (/^[ \u00a0]{1,2}$|^[-‐‑–]$|^ & $/u.test(token.gap)) return true;
  // "van ’t Hoff", "Gerard 't Hooft".
  if (token.lower === 't' && /^ ['‘’]$/u.test(token.gap)) return true;
  return isAbbreviation(before, token.gap);
}

/** A possessive ends a name ("Russia’s Ministry") unless it is inside a known one ("People’s Bank") or before a head word ("King’s College"). */
function endsOwner(tokens: readonly Token[], at: number, to: number, next: number): boolean {
  const owner = tokens[to - 1] as Token;
  if (!owner.possessive) return false;
  if (next !== to) return true;
  if (isSaint(tokens, at, to) && isSaintly(tokens, next)) return false;
  if (beginsKnown(tokens, next)) return true;
  if (owner.shape === 'acronym' || findKnown(keyOf(tokens.slice(at, to)))) return true;
  if (isPeopleOwner(owner)) return !leadsToBody(tokens, to);
  const head = tokens[next] as Token;
  return to - at > 1 || !isHead(head);
}

function isHead({ lower }: Token): boolean {
  return ORGANIZATION_HEADS.has(lower) || PLACE_HEADS.has(lower);
}

/** "St Paul’s | Cathedral". */
function isSaint(tokens: readonly Token[], at: number, to: number): boolean {
  return to - at === 2 && /^(?:st|saint)$/u.test((tokens[at] as Token).lower);
}

/** "St Paul’s | Cathedral", "St Luke’s | Medical Centre". */
const isSaintly = (tokens: readonly Token[], at: number): boolean =>
  PLACE_HEADS.has((tokens[at] as Token).lower) || leadsToBody(tokens, at);

/** "Blom’s | Brothers of Italy": a known name of several words is nobody’s part. */
function beginsKnown(tokens: readonly Token[], at: number): boolean {
  return [2, 3, 4].some((length) => findKnown(keyOf(tokens.slice(at, at + length))) !== null);
}

/** Whose bodies are: "People’s", "Women’s", "Dockers’", "Manufacturers’". */
function isPeopleOwner({ lower }: Token): boolean {
  return /^(?:peoples?|women|men|bishops|children|workmen|.{2,}(?:ers|ors|ants|ists|ians|ents|ees|ives))$/u.test(
    lower,
  );
}

/** Whether a head word follows within the capitals at `at` ("People’s | Democratic Party"). */
function leadsToBody(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const word = tokens[i] as Token;
    if (!isCapital(word) || (i > at && word.gap !== ' ')) return false;
    if (ORGANIZATION_HEADS.has(word.lower)) return true;
  }
  return false;
}
