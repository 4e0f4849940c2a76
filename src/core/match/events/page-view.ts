/** A page read for events: words, dates, lengths and the names already found, block by block. */
import type { HintKind } from '../../hint/hint';
import type { Page } from '../../page/page';
import { countryOfWord } from './country-words';
import { foldWord } from '../spelling/letters';
import type { Matcher, Target } from '../matcher';
import { languageOf } from '../page-language';
import { dateOfPage } from './date-fits';
import { dayBefore } from './day-before';
import { datesIn, type PageDate } from './page-dates';
import { hoursIn, type PageHours } from './page-hours';
import { tokensOf, type Token } from './page-tokens';

/** A name already found on the page, shown or not. */
export type FoundName = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly kind: HintKind;
};

/** A block with its words, dates, lengths and names. */
export type BlockView = {
  readonly text: string;
  readonly isHeading: boolean;
  readonly tokens: readonly Token[];
  readonly dates: readonly PageDate[];
  readonly hours: readonly PageHours[];
  readonly names: readonly FoundName[];
};

/** A page with everything events and documents are judged by. */
export type PageView = {
  readonly blocks: readonly BlockView[];
  /** Primary tag of its language, or null. */
  readonly language: string | null;
  /** ISO date of the page, or null. */
  readonly published: string | null;
  /** Entity ids of countries: said of a noun they are parties, not places. */
  readonly countryIds: ReadonlySet<string>;
  /** Places the page is reported from ("MIAMI, Dec 20"), as entity ids. */
  readonly dateline: ReadonlySet<string>;
  /** Source id → ISO date. */
  readonly sourceDates: ReadonlyMap<string, string | null>;
  /** The country spoken of most is one the index does not know: the page tells another story. */
  readonly isForeign: boolean;
  /** Countries the index knows, by ISO code. */
  readonly known: ReadonlySet<string>;
  /** Country code → entity ids of the index. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
  /** Entity ids named anywhere on the page, countries also by their people ("the Latvian side"). */
  readonly named: ReadonlySet<string>;
};

/** Scripts without capitals. */
const CASELESS = /^[\u0590-\u0dff]/;
const mayName = ({ isCapital, lower }: Token): boolean => isCapital || CASELESS.test(lower);

/** Fewer than this is a remark, not the story. */
const MIN_FOREIGN = 3;

/** How often each country is named, by ISO code. */
const countCountries = (blocks: readonly BlockView[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const token of blocks.flatMap(({ tokens }) => tokens)) {
    const code = mayName(token) ? countryOfWord(foldWord(token.lower)) : null;
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
};

const isForeignPage = (counts: ReadonlyMap<string, number>, known: ReadonlySet<string>): boolean => {
  const highest = (of: boolean): number =>
    Math.max(0, ...[...counts].filter(([code]) => known.has(code) === of).map(([, count]) => count));
  return highest(false) >= MIN_FOREIGN && highest(false) > highest(true);
};

/** Blocks among which a dateline stands, and UTF-16 code units within which its date does. */
const DATELINE_BLOCKS = 3;
const DATELINE_LENGTH = 60;

/** A place that opens a block, with a whole date behind it. */
const datelineOf = (blocks: readonly BlockView[]): ReadonlySet<string> =>
  new Set(
    blocks.slice(0, DATELINE_BLOCKS).flatMap(({ names, dates }) => {
      const isDated = dates.some(
        ({ start, day, month }) => start <= DATELINE_LENGTH && day !== null && month !== null,
      );
      const opening = names.filter(({ kind, start }) => kind === 'place' && start === 0);
      return isDated ? opening.map(({ target }) => target) : [];
    }),
  );

const placesOf = (matcher: Matcher): Target[] => matcher.places.map((place) => matcher.targetAt(place));

/** Country code → entity ids of the index; none for a country of which it knows places alone. */
const listCountries = (matcher: Matcher): ReadonlyMap<string, readonly string[]> => {
  const countries = new Map<string, string[]>();
  for (const { country, region, entity } of placesOf(matcher)) {
    if (country !== null)
      countries.set(country, [
        ...(countries.get(country) ?? []),
        ...(region === 'country' ? [entity.id] : []),
      ]);
  }
  return countries;
};

/** The page with everything events are judged by. Linear in the page. */
export const viewPage = (matcher: Matcher, page: Page, names: readonly FoundName[]): PageView => {
  const language = languageOf(page);
  const words = page.blocks.map(({ text }) => tokensOf(text));
  const stated = page.blocks.map(({ text }, block) => datesIn(text, words[block]!));
  const published = dateOfPage(page, stated);
  const blocks = page.blocks.map(({ text, kind }, block): BlockView => {
    const tokens = words[block]!;
    return {
      text,
      isHeading: kind === 'heading',
      tokens,
      dates: [...stated[block]!, ...dayBefore(text, language, published)].sort((a, b) => a.start - b.start),
      hours: hoursIn(text, tokens),
      names: names.filter((name) => name.block === block),
    };
  });
  const countries = listCountries(matcher);
  const known = new Set(countries.keys());
  const counts = countCountries(blocks);
  return {
    blocks,
    language,
    countryIds: new Set([...countries.values()].flat()),
    dateline: datelineOf(blocks),
    sourceDates: new Map(matcher.index.sources.map(({ id, published }) => [id, published])),
    isForeign: isForeignPage(counts, known),
    published,
    known,
    countries,
    named: new Set([
      ...names.map(({ target }) => target),
      ...[...counts.keys()].flatMap((code) => countries.get(code) ?? []),
    ]),
  };
};

/** Entity ids of the country a word names (by name or people), empty for other words. */
export const countryIds = (view: PageView, token: Token): readonly string[] => {
  if (!mayName(token)) return [];
  const code = countryOfWord(foldWord(token.lower));
  return code === null ? [] : (view.countries.get(code) ?? []);
};

/** True for a country or people the index has nothing to do with. */
export const isForeign = (view: PageView, token: Token): boolean => {
  if (!mayName(token)) return false;
  const code = countryOfWord(foldWord(token.lower));
  return code !== null && !view.known.has(code);
};
