/**
 * What the whole page says about each name on it: a full name licences the bare surname, a namesake's full name forbids it, and places are
 * worth a mark only on a page about the index's own people. In: all readings of a page. Out: the same, with score, shown and doubt.
 */
import type { Page } from '../../page/page';
import type { Matcher, Target } from '../matcher';
import type { Reading } from '../read-hits';
import { foldWord } from '../spelling/letters';
import { isFunctionWord, isOrdinaryWord } from '../tables/ordinary-words';
import { isOrdinaryAlias } from './other-bearers';
import { countryOfOffice, isSpokenOf } from './other-country';
import { hasRoleWord } from './role-words';
import { wordBefore } from './word-context';
import { isBeforeOthers, isBesidePerson, isNearOther, isOfOther } from './namesakes-here';
import {
  isLooseAlone,
  isSlipAlone,
  isStrangersSurname,
  weigh,
  type Evidence,
  type PageWeight,
} from './page-weight';
import { isWrittenSmall } from './written-small';

/** A reading with its verdict; null verdicts are dropped. */
export type Verdict = {
  readonly reading: Reading;
  readonly score: number;
  readonly shown: boolean;
  readonly doubt: string | null;
};

/** Below this a name is not marked. */
const MIN_SHOWN_SCORE = 0.6;
/** Below this the card says why. */
const MIN_SURE_SCORE = 0.85;

const SCORES = {
  exact: 1,
  variant: 0.98,
  alias: 0.95,
  key: 0.9,
  edit: 0.75,
  event: 0.8,
  descriptor: 0.8,
} as const;
/** A text shorter than this is no article: a name alone on it is no evidence. In UTF-16 code units, about one long sentence. */
const MIN_ARTICLE_LENGTH = 120;
/** Taken off for a surname whose page has no full name of the person. */
const BARE_PENALTY = 0.05;

const lengthOf = (page: Page): number => page.blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Institutions and places are worth a mark among at least this many persons of the index, or beside one they are told of together. */
const MIN_PERSONS = 2;
/** A page with so many persons of the index tells their story. */
const MIN_STORY = 4;

const othersStrong = (page: PageWeight, target: number): number =>
  page.strongPersons - (page.strong.has(target) ? 1 : 0);

/** An ordinary word as a surname needs a title, or much company. */
const mayCommon = (seen: Evidence, others: number, { cost, isInflected }: Reading): boolean =>
  seen.titled > 0 ? others >= 1 || cost === 0 : others >= 2 && (cost === 0 || isInflected);

/** Readings that mean somebody or something else. */
const OTHERS: ReadonlySet<Reading['standing']> = new Set(['other', 'stranger', 'thing', 'elsewhere', 'part']);

/**
 * Something else that the sources tell of together with the target stands on the page; an index that tells nothing asks for nothing.
 * A country or its capital is no evidence: the namesake may well be from there.
 */
const hasAssociate = (page: PageWeight, target: number): boolean => {
  const associates = page.associates.get(target);
  const isWitness = ({ target: other, standing }: Reading): boolean =>
    associates!.has(other) &&
    !OTHERS.has(standing) &&
    (page.isPerson(other) ? page.strong.has(other) : !page.isCountry(other));
  return associates === undefined || page.readings.some(isWitness);
};

/** Some source prints the name so, or it is known to be written so: a surname no source prints alone needs a person's company. */
const isPrinted = ({ readings }: PageWeight, target: number): boolean =>
  readings.some((one) => one.target === target && (one.how === 'exact' || one.how === 'alias'));

const mayAlone = (page: PageWeight, seen: Evidence, target: number): boolean =>
  seen.exact >= 1 &&
  isPrinted(page, target) &&
  lengthOf(page.page) >= MIN_ARTICLE_LENGTH &&
  hasAssociate(page, target);

/** The surname is an ordinary word, or what the page writes for it is ("Sans" for Sáenz). */
const isCommonHere = (target: Target, { surface, how }: Reading): boolean =>
  target.isCommon || isOrdinaryAlias(surface) || (how !== 'exact' && isOrdinaryWord(foldWord(surface)));

/** "President Trump" beside Eric Trump: the title is one that the sources give this person. */
const isByOffice = ({ page }: PageWeight, target: Target, { block, start, standing }: Reading): boolean => {
  const title = standing === 'titled' ? wordBefore(page.blocks[block]!.text, start) : null;
  if (title?.isCapital !== true) return false;
  const folded = foldWord(title.text);
  return hasRoleWord(target, (word) => word === folded);
};

/** The page names somebody else of the surname in full, and the person nowhere. */
const mayBesideOthers = (page: PageWeight, target: Target, reading: Reading): boolean => {
  const others = othersStrong(page, reading.target);
  if (others > 0 && isByOffice(page, target, reading)) return true;
  if (others >= MIN_STORY && !isNearOther(page, reading)) return true;
  return others >= MIN_PERSONS && !target.isCommon && isBeforeOthers(page, reading);
};

/** "He left" is not of Mr He, nor "un sommet" of Mr Un. */
const isSmallWord = ({ standing, surface }: Reading): boolean =>
  standing === 'bare' && isFunctionWord(foldWord(surface));

/** Nobody's name here, whoever else is on the page. */
const isNobody = (page: PageWeight, reading: Reading): boolean =>
  page.isOfThings || isLooseAlone(page, reading) || isStrangersSurname(page, reading) || isSmallWord(reading);

/** "President Velmar of Chad", where no source that names the person speaks of Chad. */
const isOfOtherCountry = ({ page, sources }: PageWeight, target: Target, reading: Reading): boolean => {
  const code = countryOfOffice(page.blocks[reading.block]!.text, reading);
  return code !== null && !isSpokenOf(target, code, sources);
};

/** The surname where the page nowhere has the whole name. */
const mayWithoutWhole = (page: PageWeight, target: Target, reading: Reading): boolean => {
  const seen = page.evidence.get(reading.target)!;
  const others = othersStrong(page, reading.target);
  if (isOfOtherCountry(page, target, reading)) return false;
  if (seen.other > 0) return mayBesideOthers(page, target, reading);
  if (seen.titled === 0 && isWrittenSmall(page.page, reading.surface)) return false;
  if (isCommonHere(target, reading)) return mayCommon(seen, others, reading);
  return others >= 1 || mayAlone(page, seen, reading.target);
};

const mayBare = (page: PageWeight, target: Target, reading: Reading): boolean => {
  if (isNobody(page, reading)) return false;
  if (isBesidePerson(page, reading)) return true;
  const seen = page.evidence.get(reading.target)!;
  if (seen.full === 0) return mayWithoutWhole(page, target, reading);
  return seen.other === 0 || isByOffice(page, target, reading) || !isOfOther(page, target, reading);
};

/** A part of the name: "Leo waved" is the pope where the page gives title or number and names nobody else so between. */
const mayPart = (page: PageWeight, target: Target, reading: Reading): boolean => {
  if (reading.standing !== 'named') return mayBare(page, target, reading);
  return page.evidence.get(reading.target)!.full > 0 && !isOfOther(page, target, reading);
};

/** Goes on into another name, on a page without the whole one. */
const isJoined = (page: PageWeight, reading: Reading): boolean =>
  page.joined.has(reading) && (page.evidence.get(reading.target)?.full ?? 0) === 0;

const judgePersonReading = (page: PageWeight, target: Target, reading: Reading): number | null => {
  const base = SCORES[reading.how];
  if (OTHERS.has(reading.standing)) return null;
  if (isSlipAlone(page, reading) || isJoined(page, reading)) return null;
  if (reading.standing === 'full')
    return reading.words > 1 && reading.how === 'edit' ? base + BARE_PENALTY : base;
  if (!mayPart(page, target, reading)) return null;
  return page.evidence.get(reading.target)!.full > 0 ? base : base - BARE_PENALTY;
};

const helpsHere = (page: PageWeight, target: number): boolean => {
  if (page.strongPersons >= MIN_PERSONS) return true;
  const associates = page.associates.get(target);
  return associates !== undefined && [...page.strong].some((id) => associates.has(id) && page.isPerson(id));
};

const judgePlainReading = (page: PageWeight, reading: Reading): number | null => {
  if (reading.standing !== 'plain' || page.evidence.get(reading.target)!.elsewhere > 0) return null;
  if (!helpsHere(page, reading.target)) return null;
  if (reading.cost > reading.words) return null;
  return SCORES[reading.how];
};

const doubtOf = (matcher: Matcher, reading: Reading, score: number): string | null => {
  const { entity } = matcher.targetAt(reading.target);
  if (reading.rival !== null) return `may also mean ${matcher.targetAt(reading.rival).entity.name}`;
  if (reading.how === 'edit') return `matched by spelling: ${reading.surface} → ${entity.name}`;
  return score < MIN_SURE_SCORE ? `only part of the name is on this page: ${entity.name}` : null;
};

/** The verdicts on a page's readings, in their order; readings that mean something else are left out. */
export const weighPage = (matcher: Matcher, from: Page, readings: readonly Reading[]): Verdict[] => {
  const page = weigh(matcher, from, readings);
  return readings.flatMap((reading): Verdict[] => {
    const target = matcher.targetAt(reading.target);
    const score =
      target.kind === 'person' ? judgePersonReading(page, target, reading) : judgePlainReading(page, reading);
    if (score === null) return [];
    const shown = score >= MIN_SHOWN_SCORE && !target.isBackdrop;
    return [{ reading, score, shown, doubt: doubtOf(matcher, reading, score) }];
  });
};
