/**
 * "Sir Keir", "Dame Ingrid": British papers call who bears such an honour by the given name. In: a page and its readings. Out: readings
 * of such names of persons whom the page also gives their whole name, when it is one person's alone.
 */
import type { Page } from '../../page/page';
import type { Reading } from '../read-hits';

const HONOURED = /(?<!\p{L})(?:Sir|Dame) (\p{Lu}[\p{L}’'-]+?)(?=['’]s?(?!\p{L})|(?![\p{L}'’-]))(?! \p{Lu})/gu;
const GIVEN = /^\p{Lu}[\p{L}’'-]+(?= )/u;

/** One whole name's reading for each given name in it; null where two persons share it. */
const wholeNames = (readings: readonly Reading[]): ReadonlyMap<string, Reading | null> => {
  const byGiven = new Map<string, Reading | null>();
  for (const reading of readings) {
    const given = reading.standing === 'full' ? GIVEN.exec(reading.surface)?.[0] : undefined;
    if (given === undefined) continue;
    const known = byGiven.get(given) ?? reading;
    byGiven.set(given, known !== null && known.target === reading.target ? known : null);
  }
  return byGiven;
};

/** All readings of a page, in their order, with those by honour and given name among them. */
export const withHonoured = (page: Page, readings: readonly Reading[]): readonly Reading[] => {
  const whole = wholeNames(readings);
  if (whole.size === 0) return readings;
  const found = page.blocks.flatMap(({ text }, block) =>
    [...text.matchAll(HONOURED)].flatMap(({ 0: surface, 1: given = '', index: start }): Reading[] => {
      const person = whole.get(given) ?? null;
      if (person === null) return [];
      const span = { block, surface, start, end: start + surface.length };
      return [{ ...person, ...span, words: 1, standing: 'titled', rival: null }];
    }),
  );
  if (found.length === 0) return readings;
  return [...readings, ...found].sort((a, b) => a.block - b.block || a.start - b.start);
};
