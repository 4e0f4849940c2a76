/**
 * What the whole page says about each name on it: a full name licences the bare surname, a namesake's full name forbids it, and places are
 * worth a mark only on a page about the index's own people. In: all readings of a page. Out: the same, with score, shown and doubt.
 */
import type { Page } from '../../page';
import { isLetter } from '../spelling/letters';
import type { Matcher, Target } from '../matcher';
import type { Reading } from '../read-hits';

/** A reading with its verdict; null verdicts are dropped. */
export type Verdict = {
  readonly reading: Reading;
  readonly score: number;
  readonly shown: boolean;
  readonly doubt: string | null;
};

/** Counts of the readings of one target on one page. */
type Evidence = {
  full: number;
  titled: number;
  exact: number;
  bare: number;
  other: number;
  elsewhere: number;
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

const COUNTED: Readonly<Record<Reading['standing'], keyof Evidence | null>> = {
  full: 'full',
  titled: 'titled',
  bare: 'bare',
  plain: 'bare',
  other: 'other',
  elsewhere: 'elsewhere',
  part: null,
};

const evidenceOf = (readings: readonly Reading[]): Map<number, Evidence> => {
  const all = new Map<number, Evidence>();
  for (const { target, standing, cost } of readings) {
    const seen = all.get(target) ?? { full: 0, titled: 0, exact: 0, bare: 0, other: 0, elsewhere: 0 };
    const counted = COUNTED[standing];
    if (counted !== null) seen[counted]++;
    if (cost === 0 && counted !== 'other' && counted !== 'elsewhere') seen.exact++;
    all.set(target, seen);
  }
  return all;
};

const isStrong = (target: Target, seen: Evidence): boolean => {
  if (target.kind === 'person')
    return seen.full > 0 || (seen.other === 0 && !target.isCommon && seen.exact > 0);
  return target.kind === 'organization' && seen.exact > 0 && target.entity.name.length > 4;
};

/** The page as the verdicts need it. */
type PageWeight = {
  readonly evidence: Map<number, Evidence>;
  readonly strongPersons: number;
  readonly strong: ReadonlySet<number>;
  readonly page: Page;
  readonly readings: readonly Reading[];
  readonly associates: Matcher['associates'];
  readonly isPerson: (target: number) => boolean;
};

const weigh = (matcher: Matcher, page: Page, readings: readonly Reading[]): PageWeight => {
  const evidence = evidenceOf(readings);
  const strong = new Set(
    [...evidence].filter(([id, seen]) => isStrong(matcher.targetAt(id), seen)).map(([id]) => id),
  );
  const persons = [...strong].filter((id) => matcher.targetAt(id).kind === 'person');
  return {
    evidence,
    strong,
    strongPersons: persons.length,
    page,
    readings,
    associates: matcher.associates,
    isPerson: (id) => matcher.targetAt(id).kind === 'person',
  };
};

/** The page writes the word in small letters too ("trump card"): here it is a word. */
const isWrittenSmall = (page: Page, surface: string): boolean => {
  const small = surface.toLowerCase();
  if (small === surface) return false;
  return page.blocks.some(({ text }) => {
    for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
      if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + small.length))) return true;
    }
    return false;
  });
};

const lengthOf = (page: Page): number => page.blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Of two people of one surname the bare surname means the one named in full last. */
const lastNamed = (page: PageWeight, reading: Reading): Reading['standing'] | null => {
  let last: Reading['standing'] | null = null;
  for (const one of page.readings) {
    if (one.block > reading.block || (one.block === reading.block && one.start >= reading.start)) break;
    if (one.target === reading.target && (one.standing === 'full' || one.standing === 'other'))
      last = one.standing;
  }
  return last;
};

/** Institutions and places are worth a mark among at least this many persons of the index, or beside one they are told of together. */
const MIN_PERSONS = 2;

/** A surname before any namesake is named does not mean the namesake. */
const isBeforeOthers = (page: PageWeight, { target, block, start, cost }: Reading): boolean =>
  cost < 2 &&
  page.readings.every(
    (one) =>
      one.target !== target ||
      one.standing !== 'other' ||
      one.block > block ||
      (one.block === block && one.start > start),
  );

const othersStrong = (page: PageWeight, target: number): number =>
  page.strongPersons - (page.strong.has(target) ? 1 : 0);

/** An ordinary word as a surname needs a title, or much company. */
const mayCommon = (seen: Evidence, others: number, cost: number): boolean =>
  seen.titled > 0 ? others >= 1 || cost === 0 : others >= 2 && cost === 0;

/** Something else that the sources tell of together with the target stands on the page; an index that tells nothing asks for nothing. */
const hasAssociate = (page: PageWeight, target: number): boolean => {
  const associates = page.associates.get(target);
  return associates === undefined || page.readings.some((one) => associates.has(one.target));
};

const mayAlone = (page: PageWeight, seen: Evidence, target: number): boolean =>
  seen.exact >= 1 && lengthOf(page.page) >= MIN_ARTICLE_LENGTH && hasAssociate(page, target);

const mayBare = (page: PageWeight, target: Target, reading: Reading): boolean => {
  const seen = page.evidence.get(reading.target)!;
  if (seen.full > 0) return seen.other === 0 || lastNamed(page, reading) !== 'other';
  const others = othersStrong(page, reading.target);
  if (seen.other > 0) return others >= MIN_PERSONS && !target.isCommon && isBeforeOthers(page, reading);
  if (target.isCommon) return mayCommon(seen, others, reading.cost);
  if (isWrittenSmall(page.page, reading.surface)) return false;
  return others >= 1 || mayAlone(page, seen, reading.target);
};

const judgePersonReading = (page: PageWeight, target: Target, reading: Reading): number | null => {
  const base = SCORES[reading.how];
  if (reading.standing === 'other') return null;
  if (reading.standing === 'full')
    return reading.words > 1 && reading.how === 'edit' ? base + BARE_PENALTY : base;
  if (!mayBare(page, target, reading)) return null;
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
