/**
 * When things happened and when they were said. In: a library's lookup. Out: entries in order of time, each with the stretch it
 * stands for: a month is a month, not its first day.
 */
import { claimsOf, type LibraryLookup } from './library-lookup';
import { compareText } from '../text/compare-text';
import { labelOf } from '../text/event-days';
import type { Fact, FactId, Grain, NewsEvent, SourceId, Status } from '../model';

/** `from` and `to` are ISO dates, both inclusive. `item` is the event or fact that the entry opens; `title` leaves out the time. */
export type TimelineEntry = {
  readonly kind: 'event' | 'statement';
  readonly item: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /** True when the date was inferred rather than stated. */
  readonly inferred: boolean;
  readonly sources: readonly SourceId[];
  readonly status: Status | null;
  readonly holding: NewsEvent['holding'] | null;
};

/** Events with a date and facts whose claims carry one, earliest first, then longest first. */
export function makeTimeline(lookup: LibraryLookup): TimelineEntry[] {
  const events = lookup.library.events.flatMap(eventEntry);
  const statements = lookup.library.facts.flatMap((fact) => statementEntry(lookup, fact));
  return [...events, ...statements].sort(
    (a, b) => compareText(a.from, b.from) || compareText(b.to, a.to) || compareText(a.item, b.item),
  );
}

function eventEntry(event: NewsEvent): TimelineEntry[] {
  if (event.when === null) return [];
  return [
    {
      kind: 'event',
      item: event.id,
      title: labelOf(event),
      ...stretch(event.when),
      sources: [...new Set(event.mentions.map((mention) => mention.source))],
      status: null,
      holding: event.holding,
    },
  ];
}

function statementEntry(lookup: LibraryLookup, fact: Fact): TimelineEntry[] {
  const claims = claimsOf(lookup, fact);
  const when = claims.find((claim) => claim.when !== null)?.when ?? null;
  if (when === null) return [];
  return [
    {
      kind: 'statement',
      item: fact.id satisfies FactId,
      title: fact.title,
      ...stretch(when),
      sources: [...new Set(claims.map((claim) => claim.source))],
      status: fact.status,
      holding: null,
    },
  ];
}

const stretch = (when: NonNullable<NewsEvent['when']>) => ({
  from: when.from,
  to: when.to,
  grain: when.grain,
  inferred: when.basis === 'inferred',
});
