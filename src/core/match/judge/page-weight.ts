/** What a page as a whole tells of its names: how often each is there in full, alone, and as somebody else. In: all readings of a page. */
import type { Source } from '../../model';
import type { Page } from '../../page/page';
import type { Matcher, Target } from '../matcher';
import type { Reading } from '../read-hits';
import { isListOfThings } from './list-of-things';
import { joinedReadings } from './name-goes-on';
import { isOrdinaryAlias } from './other-bearers';
import { wordBefore } from './word-context';
import { isWrittenSmall } from './written-small';

/** Counts of the readings of one target on one page. */
export type Evidence = {
  full: number;
  titled: number;
  exact: number;
  bare: number;
  other: number;
  elsewhere: number;
};

const COUNTED: Readonly<Record<Reading['standing'], keyof Evidence | null>> = {
  full: 'full',
  titled: 'titled',
  bare: 'bare',
  plain: 'bare',
  named: null,
  stranger: null,
  other: 'other',
  thing: 'other',
  elsewhere: 'elsewhere',
  part: null,
};

/** "トランプ" alone may be playing cards. */
const isWordHere = ({ standing, surface }: Reading): boolean =>
  standing === 'bare' && isOrdinaryAlias(surface);

const evidenceOf = (readings: readonly Reading[], joined: ReadonlySet<Reading>): Map<number, Evidence> => {
  const all = new Map<number, Evidence>();
  for (const reading of readings) {
    if (joined.has(reading)) continue;
    const { target, standing, cost } = reading;
    const seen = all.get(target) ?? { full: 0, titled: 0, exact: 0, bare: 0, other: 0, elsewhere: 0 };
    const counted = COUNTED[standing];
    if (counted !== null) seen[counted]++;
    if (cost === 0 && !isWordHere(reading) && counted !== 'other' && counted !== 'elsewhere') seen.exact++;
    all.set(target, seen);
  }
  return all;
};

const isStrong = (target: Target, seen: Evidence): boolean => {
  if (target.kind === 'person')
    return seen.full > 0 || (seen.other === 0 && !target.isCommon && seen.exact > 0);
  return target.kind === 'organization' && seen.exact > 0 && target.entity.name.length > 4;
};

/** Scripts in which a name's sounds are written out: a letter more or less is a slip, or another name. */
const WRITTEN_OUT = /^[\u0041-\u024f\u0370-\u052f]/;

/** A name as it is written, no slip. */
const isWritten = (target: Target, { standing, how }: Reading): boolean =>
  target.kind === 'person' &&
  how !== 'edit' &&
  (standing === 'full' || (!target.isCommon && (standing === 'titled' || standing === 'bare')));

/** Persons whose surname alone is written right: one may be a dish or a hill, and no witness for slips. */
const MIN_FIRM = 2;

/** Names as they are written, no slips: what else stands on the page may be trusted with them. */
const areFirm = (matcher: Matcher, readings: readonly Reading[]): boolean => {
  const written = readings.filter((reading) => isWritten(matcher.targetAt(reading.target), reading));
  return (
    written.some(({ standing }) => standing === 'full') ||
    new Set(written.map(({ target }) => target)).size >= MIN_FIRM
  );
};

/** The page as the verdicts need it. */
export type PageWeight = {
  readonly evidence: Map<number, Evidence>;
  /** Surnames alone that go on into another name ("Velmar Village residents"). */
  readonly joined: ReadonlySet<Reading>;
  readonly strongPersons: number;
  /** Some person of the index stands on the page as he is written, not only with a slip. */
  readonly isFirm: boolean;
  /** Its surnames are those of firms and goods. */
  readonly isOfThings: boolean;
  readonly strong: ReadonlySet<number>;
  readonly page: Page;
  readonly readings: readonly Reading[];
  readonly associates: Matcher['associates'];
  readonly sources: readonly Source[];
  readonly isPerson: (target: number) => boolean;
  /** A country, or a capital. */
  readonly isCountry: (target: number) => boolean;
};

/** Every surface of a target is written in small letters too: "Poutine Week" is a feast of fries. */
const isOnlyWord = (page: Page, readings: readonly Reading[], id: number): boolean =>
  readings.every(({ target, surface }) => target !== id || isWrittenSmall(page, surface));

/** Weighs a page's readings together. Linear in them. */
export const weigh = (matcher: Matcher, page: Page, readings: readonly Reading[]): PageWeight => {
  const joined = joinedReadings(page, readings);
  const evidence = evidenceOf(readings, joined);
  const own = readings.filter((reading) => !joined.has(reading));
  const firm = areFirm(matcher, own);
  const isOfThings = isListOfThings(matcher, own);
  const hasSlips = readings.some(({ how, surface }) => how === 'edit' && WRITTEN_OUT.test(surface));
  const isPerson = (id: number): boolean => matcher.targetAt(id).kind === 'person';
  const strong = new Set(
    [...evidence]
      .filter(([id, seen]) => isStrong(matcher.targetAt(id), seen) && (firm || !hasSlips || !isPerson(id)))
      .filter(([id, seen]) => seen.full > 0 || !isPerson(id) || !isOnlyWord(page, readings, id))
      .filter(([id]) => !isOfThings || !isPerson(id))
      .map(([id]) => id),
  );
  return {
    evidence,
    joined,
    strong,
    strongPersons: [...strong].filter(isPerson).length,
    isFirm: firm,
    isOfThings,
    page,
    readings,
    associates: matcher.associates,
    sources: matcher.index.sources,
    isPerson,
    isCountry: (id) => matcher.targetAt(id).region !== null,
  };
};

/** Scripts whose words are read by their consonants alone: an ordinary word in three consonants may have a surname's. */
const LOOSE_SCRIPT = /^[\u0590-\u06ff\u0900-\u0d7f]/;
/** Letters that a name keeps under its endings. */
const MIN_STEM = 3;
const MAX_ENDING = 2;

const isSameWord = (one: string, other: string): boolean => {
  const length = Math.max(MIN_STEM, Math.min(one.length, other.length) - MAX_ENDING);
  return one.slice(0, length) === other.slice(0, length);
};

/** A surname read by its consonants that the page nowhere writes so behind its given name. */
export const isLooseAlone = (page: PageWeight, { how, surface, target, standing }: Reading): boolean =>
  how === 'edit' &&
  standing !== 'full' &&
  LOOSE_SCRIPT.test(surface) &&
  !page.readings.some(
    (one) =>
      one.target === target &&
      one.standing === 'full' &&
      one.surface.split(/\s+/).some((word) => isSameWord(word, surface)),
  );

const LONGEST_PREPOSITION = 3;
/** "In Sornach Velmer": a place stands there, no given name. */
const isBehindPlace = ({ page }: PageWeight, { block, start }: Reading): boolean => {
  const { text } = page.blocks[block]!;
  const place = wordBefore(text, start);
  const preposition = place === null ? null : wordBefore(text, place.start);
  return preposition !== null && preposition.text.length <= LONGEST_PREPOSITION;
};

/** A slip that the page writes so behind a stranger's given name: there it is no slip. */
export const isStrangersSurname = (page: PageWeight, { how, surface, target }: Reading): boolean =>
  how === 'edit' &&
  page.readings.some(
    (one) =>
      one.standing === 'stranger' &&
      one.target === target &&
      isSameWord(one.surface, surface) &&
      !isBehindPlace(page, one),
  );

/** A name that only a slip makes one, on a page that writes no person of the index as he is written. */
export const isSlipAlone = (page: PageWeight, { how, surface }: Reading): boolean =>
  how === 'edit' && !page.isFirm && WRITTEN_OUT.test(surface);
