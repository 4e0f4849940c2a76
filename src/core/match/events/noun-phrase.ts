/** The phrase of an event noun: which names are said of it, and how far it reaches. */
import { namesAfter, namesBefore, namesInFront } from './attached-names';
import type { Noun } from './event-nouns';
import type { PageHours } from './page-hours';
import type { BlockView, FoundName, PageView } from './page-view';

/** Where the phrase that is marked begins: at the first name, day or length said of the noun in front of it. */
export const phraseStart = (
  block: BlockView,
  noun: Noun,
  attached: readonly FoundName[],
  hours: readonly PageHours[],
): number => {
  const starts = [noun.start, ...attached.filter((name) => name.end <= noun.start).map((name) => name.start)];
  for (const { start, end } of [...hours, ...block.dates]) {
    if (end <= noun.start && noun.start - end <= 3 && !/[.,;:]/.test(block.text.slice(end, noun.start)))
      starts.push(start);
  }
  return Math.min(...starts);
};

/** Where it ends: behind the last name said of the noun. */
export const phraseEnd = (noun: Noun, attached: readonly FoundName[]): number =>
  Math.max(noun.end, ...attached.map((name) => name.end));

/** Languages in which a bare name before a noun belongs to it: "the Putin meeting". Elsewhere it ends what went before. */
const COMPOUNDING = new Set('en de nl sv da no nb nn tr hu fi et ja zh ko hi'.split(' '));

const isPartOf = (view: PageView, { text }: BlockView, noun: Noun, name: FoundName): boolean =>
  name.kind !== 'person' ||
  text.slice(name.end, noun.start) !== ' ' ||
  view.language === null ||
  COMPOUNDING.has(view.language);

/** "Before the meeting Velmar had spoken with Ortega": in English a person right behind a noun begins another clause. */
const beginsClause = (
  { language }: PageView,
  { text, names, isHeading }: BlockView,
  { end }: Noun,
  verb: boolean,
): boolean =>
  language === 'en' &&
  !verb &&
  !isHeading &&
  text[end] === ' ' &&
  names.some(({ kind, start }) => kind === 'person' && start === end + 1);

/** The names said of the noun itself, on both sides; else the place its sentence opens with. */
export const attachedTo = (
  view: PageView,
  block: BlockView,
  noun: Noun,
  verb: boolean,
): readonly FoundName[] => {
  const beside = [
    ...namesBefore(block, noun.start).filter((name) => verb || isPartOf(view, block, noun, name)),
    ...(beginsClause(view, block, noun, verb) ? [] : namesAfter(block, noun.end)),
  ];
  return beside.length > 0 ? beside : namesInFront(block, noun.start);
};
