/** Where on a page a surname stands beside its namesakes and beside the person's company. In: a weighed page and one of its readings. */
import type { Target } from '../matcher';
import type { Reading } from '../read-hits';
import type { PageWeight } from './page-weight';
import { isNamesake } from './other-bearers';
import { sexBefore, sexOf, sexOfTitle } from './sexes';
import { wordBefore } from './word-context';

/** The last of the surname who is named in full before a place; null when nobody is. */
const lastNamed = (page: PageWeight, reading: Reading): Reading | null => {
  let last: Reading | null = null;
  for (const one of page.readings) {
    if (one.block > reading.block || (one.block === reading.block && one.start >= reading.start)) break;
    if (one.target === reading.target && (one.standing === 'full' || one.standing === 'other')) last = one;
  }
  return last;
};

/** Known by the given name, so that papers leave the bare surname to the person: "Melania Velmar". */
const isRelative = ({ page }: PageWeight, { block, start }: Reading): boolean => {
  const { text } = page.blocks[block]!;
  return isNamesake(text, wordBefore(text, start), start);
};

/** "Mr Velmar" after Eva Velmar, "Frau Velmar" after Max Velmar: the title is the person's and not the other's. */
const isByTitle = ({ page }: PageWeight, target: Target, reading: Reading, other: Reading): boolean => {
  const wordAt = ({ block, start }: Reading): string =>
    wordBefore(page.blocks[block]!.text, start)?.text ?? '';
  const sex = sexOfTitle(wordAt(reading));
  const others = sexBefore(wordAt(other));
  return sex !== null && others !== null && sex !== others && sex === sexOf(target);
};

/** Of two people of one surname the bare surname means the one named in full last, where no title tells otherwise. */
export const isOfOther = (page: PageWeight, target: Target, reading: Reading): boolean => {
  const last = lastNamed(page, reading);
  if (last?.standing !== 'other' || isByTitle(page, target, reading, last)) return false;
  return last.block === reading.block || !isRelative(page, last);
};

/** Another of the surname is named in the same block. */
export const isNearOther = (page: PageWeight, { target, block }: Reading): boolean =>
  page.readings.some((one) => one.target === target && one.standing === 'other' && one.block === block);

/** " and ", " und ", " – ": no more stands between two names told together, and no full stop. */
const BETWEEN = /^[\s/–-]?(?:\p{Ll}{1,3}|[&/–-])[\s/–-]?$/u;

const areTogether = (text: string, one: Reading, other: Reading): boolean =>
  BETWEEN.test(one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start));

/** "Witkoff and Kushner": a surname beside one of the persons with whom the sources tell of the person. */
export const isBesidePerson = (page: PageWeight, reading: Reading): boolean => {
  const { target, block } = reading;
  const associates = page.associates.get(target);
  const isCompanion = (one: Reading): boolean =>
    one.block === block &&
    one.standing !== 'other' &&
    one.target !== target &&
    associates?.has(one.target) === true &&
    page.strong.has(one.target) &&
    page.isPerson(one.target);
  const { text } = page.page.blocks[block]!;
  return page.readings.some((one) => isCompanion(one) && areTogether(text, one, reading));
};

/** A surname before any namesake is named does not mean the namesake. */
export const isBeforeOthers = (page: PageWeight, { target, block, start, cost }: Reading): boolean =>
  cost < 2 &&
  page.readings.every(
    (one) =>
      one.target !== target ||
      one.standing !== 'other' ||
      one.block > block ||
      (one.block === block && one.start > start),
  );
