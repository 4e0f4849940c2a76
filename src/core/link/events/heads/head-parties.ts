/** Who takes part in what a head names, as people or through others. In: a head in a sentence view. Out: entities. */
import { MEDIA_HEADS } from '../../../lexicon/name-words';
import type { EntityId } from '../../../model';
import { GATHERINGS, groupOfKind, PERSONAL } from '../words/event-words';
import type { Actor, SentenceView } from '../sentences/sentence-view';
import type { EventHead } from './event-heads';
import { findCompany } from './head-company';
import { findSpeakerInvolved } from './head-speaker';

const SIDES: ReadonlySet<string> = new Set(['group', 'place', 'organization']);
/** "In a conversation with the Carlow Post": who asks is no party. */
const isOfMedia = ({ kind }: EventHead, { entity }: Actor): boolean =>
  /^(?:meeting|call)$/.test(groupOfKind(kind)) && MEDIA_HEADS.has(/[^-/]*$/.exec(entity)![0]);

/** "Filed a lawsuit with the Court of Tarsk": who is to judge is no party. */
const isOfCourt = ({ kind }: EventHead, { entity }: Actor): boolean =>
  groupOfKind(kind) === 'lawsuit' && /(?:^organization\/|-)(?:court|tribunal)(?:$|-of-)/.test(entity);

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** "attacks on Russian oil vessels": whoever is attacked has a part in it. */
function findTargets(view: SentenceView, head: EventHead, reach: number): readonly Actor[] {
  if (groupOfKind(head.kind) !== 'attack') return [];
  const after = view.words[head.at]!.end;
  return view.actors.filter(
    ({ start, preposition, kind }) =>
      kind !== 'person' &&
      kind !== 'place' &&
      start >= after &&
      start < reach &&
      (preposition === 'on' || preposition === 'against'),
  );
}

/** "Norland expelled two Sudland diplomats": they are whom it befell, unless they met. */
const isStruck = ({ form, at, kind }: EventHead, { role, verb }: Actor): boolean =>
  form === 'verb' && role === 'object' && verb === at && !GATHERINGS.has(groupOfKind(kind));

/** "Judge X will sentence him": who rules is no party to the ruling. */
function isRuler(view: SentenceView, head: EventHead, { kind, start, role }: Actor): boolean {
  if (kind !== 'person' || groupOfKind(head.kind) !== 'ruling' || role !== 'subject') return false;
  return /\b(?:judge|justice|magistrate|president)\s+$/i.test(
    view.text.slice(Math.max(0, start - 20), start),
  );
}

/** Entities, each once: people by name, countries and bodies that take part through others, and those of them that it befell. */
type Parties = {
  readonly people: readonly EntityId[];
  readonly sides: readonly EntityId[];
  readonly targets: readonly EntityId[];
};

/** Gives who takes part in what `head` names, before `reach` where they follow it; its `places` take no part. */
export function findParties(
  view: SentenceView,
  head: EventHead,
  reach: number,
  places: readonly EntityId[],
): Parties {
  const company = findCompany(view.text, view, head, reach);
  const speaker = findSpeakerInvolved(view, head);
  const isPerson = (actor: Actor): boolean => actor.kind === 'person' && !isRuler(view, head, actor);
  const people = company.filter(isPerson).map(({ entity }) => entity);
  // Countries and bodies do not resign, nor are they arrested: they are who appoints.
  const isOfPerson = PERSONAL.has(groupOfKind(head.kind));
  const sides = company.filter(
    (actor) =>
      isRuler(view, head, actor) ||
      (!isOfPerson &&
        SIDES.has(actor.kind) &&
        !places.includes(actor.entity) &&
        !isOfMedia(head, actor) &&
        !isOfCourt(head, actor)),
  );
  const targets = [...findTargets(view, head, reach), ...sides.filter((actor) => isStruck(head, actor))];
  return {
    people: unique(speaker === null ? people : [speaker, ...people]),
    sides: unique([...sides, ...targets].map(({ entity }) => entity)),
    targets: unique(targets.map(({ entity }) => entity)),
  };
}
