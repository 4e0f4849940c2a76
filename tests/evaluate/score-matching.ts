/** Scores mentions against the hand-made answers in gold/pages.json. Pure: counts only, no files, no printing. */
import type { Mention } from '../../src/core/page/page';

/** One answer; `ambiguous` ones are neither required nor wrong. Offsets into the page's file. */
export type GoldMention = {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly ambiguous?: boolean;
};
/** A place where a link would be wrong: `name` for any link, `event` for links to events and documents. */
export type GoldTrap = {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'event';
};
export type GoldPage = {
  readonly file: string;
  readonly lang: string;
  readonly topic: string;
  readonly mentions: readonly GoldMention[];
  readonly traps: readonly GoldTrap[];
};

/** A mention with offsets into the page's file. */
export type FoundMention = Pick<Mention, 'start' | 'end' | 'surface' | 'target' | 'kind' | 'shown' | 'how'>;

/** Hits over required, right over shown. */
export type Tally = {
  required: number;
  hit: number;
  shown: number;
  right: number;
  missed: string[];
  wrong: string[];
};

/** Which gold entities an index id stands for. */
export type SameEntity = (gold: string, target: string) => boolean;

const emptyTally = (): Tally => ({ required: 0, hit: 0, shown: 0, right: 0, missed: [], wrong: [] });

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const KIND_OF: Readonly<Record<string, string>> = {
  person: 'person',
  org: 'organization',
  place: 'place',
  document: 'document',
  event: 'event',
};

/** The gold kind of an entity id ("org/nato" → organization). */
const goldKind = (entity: string): string => KIND_OF[entity.split('/')[0] ?? ''] ?? 'unknown';

/** Adds one page's mentions of one kind to a tally. */
export const tallyPage = (
  tally: Tally,
  page: GoldPage,
  found: readonly FoundMention[],
  rule: { readonly kind: string; readonly same: SameEntity },
): void => {
  const shown = found.filter((mention) => mention.shown);
  for (const gold of page.mentions) {
    if (goldKind(gold.entity) !== rule.kind || gold.ambiguous === true) continue;
    tally.required++;
    if (shown.some((mention) => overlap(mention, gold) && rule.same(gold.entity, mention.target)))
      tally.hit++;
    else tally.missed.push(`${page.file}: ${gold.surface} (${gold.entity})`);
  }
  for (const mention of shown) {
    if (mention.kind !== rule.kind) continue;
    tally.shown++;
    if (page.mentions.some((gold) => overlap(mention, gold) && rule.same(gold.entity, mention.target)))
      tally.right++;
    else tally.wrong.push(`${page.file}: ${mention.surface} → ${mention.target} (${mention.how})`);
  }
};

/** The traps of a page that some shown mention fell into. */
export const trapsHit = (page: GoldPage, found: readonly FoundMention[]): string[] =>
  page.traps.flatMap((trap) => {
    const hit = found.find(
      (mention) =>
        mention.shown &&
        overlap(mention, trap) &&
        (trap.kind === 'name' || mention.kind === 'event' || mention.kind === 'document'),
    );
    return hit === undefined
      ? []
      : [`${page.file}: ${trap.kind} ${trap.surface} hit by ${hit.surface} → ${hit.target}`];
  });

/** A tally for each of the given names. */
export const makeTallies = (names: readonly string[]): Map<string, Tally> =>
  new Map(names.map((name) => [name, emptyTally()]));
