/** Where plain noun phrases begin and end. */
import { isDeterminer, isPhraseWord, isThingPlural, isVerbAt } from './phrase-words';
import { findSpeechVerb, HUMAN_NOUNS } from '../../../lexicon/speech-words';
import { tokenAt, type Token } from '../tokens';

/** A phrase is no longer than this, in tokens. */
const MAX_PHRASE = 14;
/** Words that hang one noun phrase on another. */
export const LINKS: ReadonlySet<string> = new Set(
  'of for to in from with at by on near since within inside outside'.split(' '),
);
/** Adjectives after their noun: "a person familiar with the talks". */
const POSTNOMINAL = /^(?:familiar|close|briefed|involved|present|aware|knowledgeable)$/;

/** True for an adjective that stands after its noun. */
export function isPostnominal(token: Token): boolean {
  return POSTNOMINAL.test(token.lower);
}

/** The first token of the plain noun phrase that ends at `to`: a determiner, or the word after what cannot be part of one. */
export function findPhraseStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < MAX_PHRASE && !beginsAt(tokens, from)) from -= 1;
  return from;
}

/** True when the token before `place` cannot belong to the same phrase. */
function beginsAt(tokens: readonly Token[], place: number): boolean {
  const [before, here] = [tokenAt(tokens, place - 1), tokenAt(tokens, place)];
  if (isDeterminer(here)) return !isCounted(before, here);
  if ((before.lower === '-' || here.lower === '-') && isCompound(tokens, place)) return false;
  if (!isPhraseWord(before) || isVerbAt(tokens, place - 1)) return true;
  return isNameStart(here) && isBeforeName(before, here);
}

/** "policies Mugabe's critics blame", "in Geneva Rubio said", "by nightfall Mr Dahl's aides": a name begins a phrase of its own. */
function isBeforeName(before: Token, here: Token): boolean {
  if (isThingPlural(before) || DAY_PART.test(before.lower)) return true;
  return before.kind === 'name' && here.kind === 'name';
}

/** "by | nightfall", "in the | evening" */
const DAY_PART =
  /^(?:dawn|daybreak|sunrise|morning|noon|midday|afternoon|evening|dusk|sunset|nightfall|night|midnight)$/;

/** "the Tarsk | - | based firm" */
function isCompound(tokens: readonly Token[], place: number): boolean {
  const hyphen = tokenAt(tokens, place).lower === '-' ? place : place - 1;
  return joinsParticiple(tokens, hyphen) && tokenAt(tokens, hyphen - 1).kind === 'name';
}

/** True for the hyphen of "Dubai-based", "state-owned". */
export function joinsParticiple(tokens: readonly Token[], hyphen: number): boolean {
  return (
    tokenAt(tokens, hyphen).lower === '-' &&
    /^(?:based|born|led|backed|owned|run)$/.test(tokenAt(tokens, hyphen + 1).lower)
  );
}

/** "the two ministers" */
function isCounted(before: Token, here: Token): boolean {
  return (
    /^(?:two|three|four|five|six|both)$/.test(here.lower) &&
    /^(?:the|these|those|all|his|her|their|its)$/.test(before.lower)
  );
}

function isNameStart(token: Token): boolean {
  return token.kind === 'name' || /^(?:mr|mrs|ms|dr|president)$/.test(token.lower);
}

/** The last token of the plain noun phrase that begins at `from`; less than `from` when there is none. */
export function findPhraseEnd(tokens: readonly Token[], from: number): number {
  let to = from - 1;
  while (to + 1 < tokens.length && to - from < MAX_PHRASE) {
    const next = tokenAt(tokens, to + 1);
    if (!isPhraseWord(next) || (to >= from && (isDeterminer(next) || isPastVerb(next)))) break;
    to += 1;
  }
  return to;
}

/** "reports" may be a noun, "reported" is none. */
function isPastVerb({ kind, lower }: Token): boolean {
  return kind === 'word' && findSpeechVerb(lower)?.form === 'finite' && !lower.endsWith('s');
}

/** The end of a phrase that ends at `end` with what hangs on it: "for the ministry" after "a spokesman". */
export function followLinks(tokens: readonly Token[], from: number, end: number): number {
  let to = isPostnominal(tokenAt(tokens, end + 1)) ? end + 1 : end;
  while (isLink(tokens, to + 1) && to - from < MAX_PHRASE) {
    const next = findPhraseEnd(tokens, to + 2);
    if (next < to + 2) break;
    to = next;
  }
  return to;
}

/** "of the ministry" hangs on; "on condition of anonymity" tells how it was said. */
function isLink(tokens: readonly Token[], place: number): boolean {
  return LINKS.has(tokenAt(tokens, place).lower) && tokenAt(tokens, place + 1).lower !== 'condition';
}

/** "Secretary of State Marco Rubio": the name is what the whole title belongs to. Not "aide to President Putin". */
export function isTitledName(tokens: readonly Token[], from: number, to: number): boolean {
  const isPerson = tokenAt(tokens, to).name?.kind === 'person';
  if (!isPerson || tokenAt(tokens, from - 1).lower !== 'of' || from === to) return false;
  return !tokens.slice(from, to).some(({ lower }) => HUMAN_NOUNS.has(lower) || lower === "'s");
}

/** The first token of a name's titles: "Secretary of State", "French President". */
export function findTitleStart(tokens: readonly Token[], name: number): number {
  const start = findPhraseStart(tokens, name);
  return isTitledName(tokens, start, name) ? findPhraseStart(tokens, start - 2) : start;
}
