/** The page's marks as the popup lists them: one entry a person, place or event, in order of first appearance. */
import type { PageItem } from '../../core/page/page-report';

/** One entry of the list. */
export type PageGroup = {
  readonly target: string;
  readonly name: string;
  /** Spellings on the page that differ from the name, as printed, without repeats. */
  readonly spelt: readonly string[];
  /** Disputed when any of its marks is; doubtful when all are. */
  readonly status: PageItem['status'];
  readonly mentions: readonly number[];
  /** Best fact of the disputed mark if there is one, else of the first that has one. */
  readonly fact: PageItem['fact'];
};

/** Groups marks by what they refer to; never empty groups. */
export function groupByTarget(items: readonly PageItem[]): PageGroup[] {
  const byTarget = new Map<string, PageItem[]>();
  for (const item of items) byTarget.set(item.target, [...(byTarget.get(item.target) ?? []), item]);
  return [...byTarget].map(([target, list]) => makeGroup(target, list));
}

function makeGroup(target: string, list: readonly PageItem[]): PageGroup {
  const name = list[0]?.name ?? '';
  const disputed = list.find((item) => item.status === 'disputed' && item.fact !== null);
  const others = list.map((item) => item.surface).filter((surface) => !name.includes(surface));
  return {
    target,
    name,
    spelt: [...new Set(others)],
    status: disputed ? 'disputed' : list.every((item) => item.status === 'doubtful') ? 'doubtful' : 'agreed',
    mentions: list.map((item) => item.mention),
    fact: (disputed ?? list.find((item) => item.fact !== null))?.fact ?? null,
  };
}
