/** A fact's status in words: the label a reader sees first, and what belongs beside it. In: counts and names. Out: English text. */
import type { Difference, Status } from '../../core/model';

/** What the words are made of; a `HintFact` has all but `isThisPage`. */
export type StatusInput = {
  readonly status: Status;
  readonly differs: Difference | null;
  /** Distinct sources, the page being read not counted. */
  readonly sources: number;
  /** Display names. */
  readonly origins: readonly string[];
  /** True when the page being read is one of the fact's sources. */
  readonly isThisPage: boolean;
};

/** The label in words, and details that stand behind it. */
export type StatusWords = { readonly label: string; readonly details: readonly string[] };

const DIFFERENCE: Readonly<Record<Difference, string>> = {
  number: 'number',
  place: 'place',
  time: 'time',
  participants: 'who took part',
  wording: 'wording',
  holding: 'whether it took place',
};

/** The label ("5 sources agree") and its details ("one origin: Yuri Ushakov"), in reading order; details may be empty. */
export function statusWords(input: StatusInput): StatusWords {
  return { label: labelOf(input), details: [...differenceOf(input), ...originsOf(input)] };
}

function labelOf({ status, sources, isThisPage }: StatusInput): string {
  if (status === 'disputed') return 'Sources differ';
  if (status === 'updated') return 'Updated later';
  if (sources === 0) return 'Only this page';
  const other = isThisPage ? 'other ' : '';
  if (sources === 1) return isThisPage ? '1 other source agrees' : 'One source';
  return status === 'agreed' ? `${sources} ${other}sources agree` : `${sources} ${other}sources`;
}

function differenceOf({ status, differs }: StatusInput): string[] {
  const isShown = (status === 'disputed' || status === 'updated') && differs !== null;
  return isShown ? [DIFFERENCE[differs]] : [];
}

/** Fewer origins than sources is news: five outlets that quote one aide are one voice. */
function originsOf({ origins, sources, isThisPage }: StatusInput): string[] {
  const outlets = sources + (isThisPage ? 1 : 0);
  if (outlets < 2 || origins.length === 0 || origins.length >= outlets) return [];
  return origins.length === 1 ? [`one origin: ${origins[0] ?? ''}`] : [`${origins.length} origins`];
}
