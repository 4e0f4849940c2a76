/** Whether those named at an event noun or verb took part. In: what stands beside it. Out: points of evidence. */
import type { NewsEvent } from '../../model';
import type { EventCandidate } from './event-candidates';
import type { FoundName, PageView } from './page-view';
import { ASKED, pageKind } from './word-classes';

/** Points a person or a side is worth; a stranger outweighs a place. */
const POINTS = { stranger: -2.5, halfStranger: -1.25, attached: 1.25, near: 0.75, side: 0.4 } as const;
const MAX_NEAR_PERSONS = 2;
const MAX_SIDES = 2;

/** Where an event was, as entity ids. */
export const placesOf = (event: NewsEvent): ReadonlySet<string> =>
  new Set([...event.places, ...(event.where === null ? [] : [event.where])]);

/** Its place is said right beside the noun: there the sources need not name everybody. */
const standsAt = ({ attached }: EventCandidate, event: NewsEvent): boolean =>
  pageKind(event.kind) !== 'visit' && attached.some(({ target }) => placesOf(event).has(target));

/** A visitor is received by somebody: "Zelensky's visit to Macron". */
const isHosted = ({ kinds }: EventCandidate, event: NewsEvent, someKnown: boolean): boolean =>
  pageKind(event.kind) === 'visit' && kinds.includes('visit') && someKnown;

/** Words before a noun in which it is asked for or refused. */
const ASKED_REACH = 6;

/** A step that one person takes or suffers: he is named in the sentence, and nobody only asks for it. */
export const isTakenBy = (
  { attached, near, block, noun, sentence }: EventCandidate,
  { participants }: NewsEvent,
  { blocks }: PageView,
): boolean =>
  [...attached, ...near].some(({ target }) => participants.some((id) => id === target)) &&
  !blocks[block]!.tokens.filter((token) => token.sentence === sentence && token.end <= noun.start)
    .slice(-ASKED_REACH)
    .some(({ lower }) => ASKED.has(lower));

/** Points lost by persons at the noun who took no part. */
const strangerPoints = (candidate: EventCandidate, event: NewsEvent, near: number): number => {
  const people = new Set<string>(event.participants);
  const isStranger = ({ target }: FoundName): boolean => !people.has(target);
  const attached = candidate.attached.filter(({ kind }) => kind === 'person');
  const strangers = attached.filter(isStranger).length;
  const known = event.participants.some((id) => id.startsWith('person/'));
  if (!known || strangers === 0 || isHosted(candidate, event, near > 0 || strangers < attached.length))
    return 0;
  const { start, end } = candidate.noun;
  const before = attached.filter((name) => name.end <= start);
  const after = attached.filter((name) => name.start >= end);
  // "X met Y": whoever of them took no part, it was another meeting, also in its town.
  if (
    !standsAt(candidate, event) ||
    [before, after].some((some) => some.length > 0 && some.every(isStranger))
  )
    return POINTS.stranger;
  return before.length > 1 && before.some(isStranger) ? POINTS.halfStranger : 0;
};

/** Points for persons and sides. */
export const peoplePoints = (candidate: EventCandidate, event: NewsEvent): number => {
  const people = new Set<string>(event.participants);
  const listPersons = (names: readonly FoundName[]): ReadonlySet<string> =>
    new Set(
      names.filter(({ kind, target }) => kind === 'person' && people.has(target)).map(({ target }) => target),
    );
  const near = listPersons(candidate.near).size;
  const sides = [...candidate.sides].filter((id) => people.has(id)).length;
  const pair = candidate.pair.filter((id) => people.has(id)).length;
  return (
    strangerPoints(candidate, event, near) +
    (listPersons(candidate.attached).size + pair) * POINTS.attached +
    Math.min(near, MAX_NEAR_PERSONS) * POINTS.near +
    Math.min(sides, MAX_SIDES) * POINTS.side
  );
};
