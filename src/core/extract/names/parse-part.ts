/** In: capitalised words between two seams of a run. Out: the names among them, the title that stands before or between them left out. */
import { findKnown } from '../../lexicon/gazetteer';
import {
  GIVEN_NAMES,
  isOrdinaryCapital,
  isOrdinaryWord,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  WEAK_TITLES,
} from '../../lexicon/name-words';
import { findTitle, type Title } from './find-title';
import { isBehindOffice, isPortfolio, isSecondField } from './offices';
import type { Candidate } from './parse-run';
import { isPersonal } from './person-behind';
import { stripName } from './strip-name';
import { gapAt, isCapitalAt, keyOf, lowerAt, type Token } from '../../text/name-tokens';

/** The names in words `from` to `to`, in order. @param initial whether the first has its capital from its place */
export function parsePart(tokens: readonly Token[], from: number, to: number, initial: boolean): Candidate[] {
  const title = findTitle(tokens, from, to);
  if (!title) return parsePlain(tokens, { from, to, initial, titled: false });
  const before = stripName(tokens, { from, to: title.from, initial, titled: false })
    .flatMap((name) => cutBeforeTitle(tokens, name, title))
    .filter((name) => isNameBeforeTitle(tokens, name));
  return [...before, ...parseAfterTitle(tokens, title, to)];
}

/** Words without a title among them: one name, or behind "Minister of Finance of" the country and who serves it. */
function parsePlain(tokens: readonly Token[], candidate: Candidate): Candidate[] {
  const { from, to } = candidate;
  const seam = findSeam(tokens, from, to);
  const rest = seam === to ? [] : stripName(tokens, { from: seam, to, initial: false, titled: true });
  const field = stripName(tokens, { ...candidate, to: seam }).filter(
    (name) => !isPortfolioName(tokens, name) && !(seam < to && isSecondField(tokens, name.from)),
  );
  return [...field, ...rest];
}

/** Where who serves it begins behind a field, a country or a body. */
function findSeam(tokens: readonly Token[], from: number, to: number): number {
  if (isSecondField(tokens, from)) return findMinister(tokens, from, to);
  const isBody = tokens.slice(from, from + 2).some(({ lower }) => ORGANIZATION_HEADS.has(lower));
  const isBodyServed = isBody && (isServed(tokens, from) || isSpokenFor(tokens, from));
  const holder = isBodyServed ? findHolder(tokens, from, to) : findMember(tokens, from, to);
  return Math.min(findServant(tokens, from, to), holder);
}

/** "Hezbollah | Ahmed Tarsk": place of a given name and one or two words more behind a known body; `to` when there is none. */
function findMember(tokens: readonly Token[], from: number, to: number): number {
  for (let at = Math.max(from + 1, to - 3); at < to - 1; at++) {
    const { text, gap, shape } = tokens[at] as Token;
    if (gap !== ' ' || shape !== 'capital' || !GIVEN_NAMES.has(text)) continue;
    const before = tokens.slice(from, at);
    const isBody = findKnown(keyOf(before))?.kind === 'organization';
    const isWho = tokens.slice(at + 1, to).every(isPersonal);
    if (isBody && isWho && !GIVEN_NAMES.has((before[0] as Token).text)) return at;
  }
  return to;
}

/** "Minister of | Internal Affairs | of Latvia": what the office is for, no body. */
function isPortfolioName(tokens: readonly Token[], { from, to }: Candidate): boolean {
  return isBehindOffice(tokens, from) && tokens.slice(from, to).every(({ lower }) => isOrdinaryWord(lower));
}

/** Behind "President of the" stands what somebody heads, and then perhaps who: "European Commission | Ada Blom". */
function parseAfterTitle(tokens: readonly Token[], title: Title, to: number): Candidate[] {
  const isHeaded = !isCapitalAt(tokens, title.to - 1);
  const seam = isHeaded ? Math.min(findHolder(tokens, title.to, to), findServant(tokens, title.to, to)) : to;
  const behind = stripName(tokens, { from: title.to, to: seam, initial: false, titled: !isHeaded });
  const headed = behind.filter((name) => !isPortfolioName(tokens, name));
  if (seam === to) return headed;
  return [...headed, ...stripName(tokens, { from: seam, to, initial: false, titled: true })];
}

/** Place of the given name right behind a known name or a body's head word; `to` when there is none. */
function findHolder(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const { text, lower } = tokens[at] as Token;
    const isGiven = GIVEN_NAMES.has(text) && !isOrdinaryWord(lower) && !ORGANIZATION_HEADS.has(lower);
    if (!isGiven || gapAt(tokens, at) !== ' ') continue;
    const isWhole = findKnown(keyOf(tokens.slice(from, at))) !== null;
    if (isWhole || ORGANIZATION_HEADS.has(lowerAt(tokens, at - 1)) || endsBody(tokens, at, to)) return at;
  }
  return to;
}

/** "of the Marlow Steel Plant | Ada Blom", "of the Committee on Foreign Affairs | Ada Blom": an ordinary word before the given name, no body behind it. */
function endsBody(tokens: readonly Token[], at: number, to: number): boolean {
  const last = lowerAt(tokens, to - 1);
  return isOrdinaryWord(lowerAt(tokens, at - 1)) && !ORGANIZATION_HEADS.has(last) && !PLACE_HEADS.has(last);
}

/** A person's name has so many words at most behind the country's: "of Saudi Arabia | Faisal bin Farhan Al Saud". */
const MAX_WORDS = 6;

/** "Ambassador to Latvia | Ada Blom", "envoy for". */
const SENT = /^(?:ambassador|envoy|emissary|consul|representative|delegate|attache)$/u;

/** Tells whether the words before a country say that somebody serves it or is sent there. */
function isServed(tokens: readonly Token[], from: number): boolean {
  const [before, last] = [lowerAt(tokens, from - 2), lowerAt(tokens, from - 1)];
  return last === 'of' || before === 'of' || (/^(?:to|for)$/u.test(last) && SENT.test(before));
}

/** "The spokeswoman for the | Ministry of Health Ada Blom". */
function isSpokenFor(tokens: readonly Token[], from: number): boolean {
  const at = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return lowerAt(tokens, at) === 'for' && /^spokes/u.test(lowerAt(tokens, at - 1));
}

/** Place behind a country's name, "of" before it and two words or more of no body, place or office behind; `to` when there is none. */
function findServant(tokens: readonly Token[], from: number, to: number): number {
  if (!isServed(tokens, from) || to - from < 3 || findKnown(keyOf(tokens.slice(from, to)))) return to;
  for (let seam = to - 2; seam > from; seam--) {
    if (!findKnown(keyOf(tokens.slice(from, seam)))?.country) continue;
    const rest = tokens.slice(seam, to);
    const isWho = rest.every((word) => isPersonal(word) || GIVEN_NAMES.has(word.text));
    return rest.length <= MAX_WORDS && isWho ? seam : to;
  }
  return to;
}

/** "Fisheries and Ocean Policy | Torgeir Hauge": place of the first of two words or more that are no ordinary ones; `to` when there is none. */
function findMinister(tokens: readonly Token[], from: number, to: number): number {
  let seam = to;
  while (seam > from && isPersonal(tokens[seam - 1] as Token)) seam--;
  return to - seam > 1 ? seam : to;
}

/** "U.S. District | Judge" holds "U.S.", "Marlow GOP | Rep." two names; "US Supreme Court | Justice" one. */
function cutBeforeTitle(tokens: readonly Token[], name: Candidate, title: Title): Candidate[] {
  if (name.to - name.from < 2 || findKnown(keyOf(tokens.slice(name.from, name.to)))) return [name];
  for (let seam = name.to - 1; seam > name.from; seam--) {
    if (!findKnown(keyOf(tokens.slice(name.from, seam)))) continue;
    const front = { ...name, to: seam };
    if (findKnown(keyOf(tokens.slice(seam, name.to))))
      return [front, { ...name, from: seam, initial: false }];
    return isField(tokens, { ...name, from: seam }, title) ? [front] : [name];
  }
  return [name];
}

/** Ordinary words that say what the office is for: "Energy | Commissioner"; not a body of its own ("Supreme Court"). */
function isField(tokens: readonly Token[], rest: Candidate, title: Title): boolean {
  if (!tokens.slice(rest.from, rest.to).every((word) => isOrdinaryWord(word.lower))) return false;
  const last = lowerAt(tokens, rest.to - 1);
  return !ORGANIZATION_HEADS.has(last) || (WEAK_TITLES.has(last) && isPortfolio(tokens, title.from));
}

/** "White House Press Secretary" holds a name, "Defense Secretary" and "Prime Cabinet Secretary" none. */
function isNameBeforeTitle(tokens: readonly Token[], name: Candidate): boolean {
  const words = tokens.slice(name.from, name.to);
  const [first] = words as [Token];
  if (findKnown(keyOf(words))) return words.length > 1 || isSurelyKnown(first);
  if (words.length === 1 && isOrdinaryCapital(first.text)) return false;
  if (words.some((word) => !isOrdinaryWord(word.lower))) return true;
  const isRank = /^(?:prime|chief|deputy|vice|principal|assistant)$/u.test(first.lower);
  return !isRank && ORGANIZATION_HEADS.has((words.at(-1) as Token).lower);
}

function isSurelyKnown({ text }: Token): boolean {
  return !isOrdinaryCapital(text) || Boolean(findKnown(text)?.country);
}
