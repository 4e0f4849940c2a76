/** Walking through spans beside other spans, both sorted, in one pass. */
import type { Span } from '../model';

/**
 * Gives a function that gives the members that share a character with each span it is asked for. Members are sorted by `start`; the spans must be asked for in
 * order. A member may reach over several spans.
 */
export function makeOverlapWalk<Member extends Span>(
  members: readonly Member[],
): (span: Span) => readonly Member[] {
  let first = 0;
  return (span) => {
    while (first < members.length && members[first]!.end <= span.start) first++;
    const found: Member[] = [];
    for (let at = first; at < members.length && members[at]!.start < span.end; at++) {
      if (members[at]!.end > span.start) found.push(members[at]!);
    }
    return found;
  };
}

/** Gives the place of the first member that ends behind `offset`, by binary search; members are sorted and do not overlap. */
export function findFirst(members: readonly Span[], offset: number): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (members[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the members that lie within a span; members are sorted and do not overlap. */
export function listWithin<Member extends Span>(members: readonly Member[], span: Span): readonly Member[] {
  const within: Member[] = [];
  for (let at = findFirst(members, span.start); at < members.length && members[at]!.end <= span.end; at++) {
    if (members[at]!.start >= span.start) within.push(members[at]!);
  }
  return within;
}

/** Gives the members that begin within a span; members are sorted by `start` and may overlap. */
export function listBegun<Member extends Span>(members: readonly Member[], span: Span): readonly Member[] {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (members[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < members.length && members[last]!.start < span.end) last++;
  return members.slice(low, last);
}

/** Gives the place of the first that ends behind `offset` from place `at` on, one by one: for offsets asked for in order. */
export function skipTo(members: readonly Span[], at: number, offset: number): number {
  let next = at;
  while (next < members.length && members[next]!.end <= offset) next++;
  return next;
}
