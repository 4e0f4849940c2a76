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
