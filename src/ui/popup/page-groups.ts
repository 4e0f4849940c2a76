/** The page's marks as the popup lists them: one entry a person, place or event, in order of first appearance. */
import type { PageFact, PageItem } from '../../core/page/page-report';

/** One entry of the list. */
export type PageGroup = {
  readonly target: string;
  readonly name: string;
  readonly kind: PageItem['kind'];
  /** Spellings on the page that differ from the name, as printed, without repeats. */
  readonly spelt: readonly string[];
  /** Disputed when any of its marks is; doubtful when all are. */
  readonly status: PageItem['status'];
  readonly mentions: readonly number[];
  /** The best fact that is not told under another name; the best of all where each is; null where there is none. */
  readonly fact: PageFact | null;
  /** The name under which the fact is told; null where it is this one. */
  readonly sameAs: string | null;
};

/** Groups marks by what they refer to; never empty groups. One sentence names four people, and its fact is the best of each: it is told once. */
export function groupByTarget(items: readonly PageItem[]): PageGroup[] {
  const byTarget = new Map<string, PageItem[]>();
  for (const item of items) byTarget.set(item.target, [...(byTarget.get(item.target) ?? []), item]);
  const groups = [...byTarget.values()].map(makeGroup);
  return tellOnce(groups);
}

type Group = Omit<PageGroup, 'fact' | 'sameAs'> & { readonly facts: readonly PageFact[] };

function makeGroup(list: readonly PageItem[]): Group {
  const { target = '', name = '', kind = 'person' } = list[0] ?? {};
  const others = list.map((item) => item.surface).filter((surface) => !name.includes(surface));
  const isDisputed = list.some((item) => isInDispute(item) && item.facts.length > 0);
  return {
    target,
    name,
    kind,
    spelt: [...new Set(others)],
    status: isDisputed
      ? 'disputed'
      : list.every((item) => item.status === 'doubtful')
        ? 'doubtful'
        : 'agreed',
    mentions: list.map((item) => item.mention),
    facts: factsOf(list),
  };
}

/** The facts of these marks: each mark's best before any mark's second, those of disputed marks first. */
function factsOf(list: readonly PageItem[]): PageFact[] {
  const disputedFirst = [...list].sort((a, b) => Number(isInDispute(b)) - Number(isInDispute(a)));
  const most = Math.max(...list.map(({ facts }) => facts.length));
  return Array.from({ length: most }, (_, rank) =>
    disputedFirst.flatMap(({ facts }) => facts[rank] ?? []),
  ).flat();
}

const isInDispute = ({ status }: PageItem): boolean => status === 'disputed';

/** Gives each fact to the first name whose best it is, and a name that comes too late for its best the next that is nobody's. */
function tellOnce(groups: readonly Group[]): PageGroup[] {
  const names = new Map<string, string>();
  const bests = groups.map(({ name, facts: [best = null] }) => {
    if (best === null || names.has(best.id)) return null;
    names.set(best.id, name);
    return best;
  });
  return groups.map(({ facts, ...group }, at) => {
    const fact = bests[at] ?? facts.find(({ id }) => !names.has(id)) ?? null;
    if (fact === null) {
      const [best = null] = facts;
      return { ...group, fact: best, sameAs: best === null ? null : (names.get(best.id) ?? null) };
    }
    names.set(fact.id, group.name);
    return { ...group, fact, sameAs: null };
  });
}
