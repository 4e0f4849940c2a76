/** Where what a head names takes place, as its own phrases say. In: a head in a sentence view. Out: places, the sentence's other places left out. */
import type { EntityId, Span } from '../../../model';
import type { EventHead } from './event-heads';
import { groupOfKind, ONE_OFF, PLACE_NOUNS } from '../words/event-words';
import { isPurpose, takesSubjects } from './head-uses';
import type { Actor, SentenceView } from '../sentences/sentence-view';

/** What of a sentence can belong to a head: `left` is where the head before it ends, `reach` and `timeReach` where the phrases that place and date it end. */
export type Zone = {
  readonly left: number;
  readonly reach: number;
  readonly timeReach: number;
  /** Phrases of the verb that the head is the subject of, where a topic or another event stands between; or null. */
  readonly verb: Span | null;
};

const AT = new Set(['in', 'at', 'near', 'to', 'around', 'inside', 'through', 'across', 'outside']);
/** "in the state of Alaska". */
const PLACE_OF = new RegExp(
  `(?:${[...PLACE_NOUNS].join('|')}) of (?:central |eastern |western |northern |southern )?$`,
  'iu',
);
/** Groups whose object is where it happens: "captured Sirte", "stormed the museum". */
const TARGETING: ReadonlySet<string> = new Set(['capture', 'attack']);
const FILLING = /^(?:fill|pack|throng|flood)(?:ed|s|ing)?$/;
const HITTING = /^(?:hit|strike|struck|devastate|engulf|shake|shook|sweep|swept|ravage)/;

/** "Norland's election", "the flood hit Lornach": where it is, not who takes part. */
function isOwnPlace(view: SentenceView, head: EventHead, actor: Actor): boolean {
  if (!ONE_OFF.has(groupOfKind(head.kind)) || actor.kind !== 'place') return false;
  if (actor.isPossessor) return /^['’]s?\s+$/.test(view.text.slice(actor.end, view.words[head.from]!.start));
  const place = view.places[head.at]!;
  const isHit = actor.verb >= 0 && HITTING.test(view.words[actor.verb]!.lower);
  return isHit && place.role === 'subject' && actor.role === 'object' && actor.part === place.part;
}

/** "in Moscow", "to Paris" of a visit, "in the state of Alaska". */
function isPlacing(view: SentenceView, head: EventHead, { preposition, start, kind }: Actor): boolean {
  if (/\b(?:confidence|trust|faith) in $/i.test(view.text.slice(Math.max(0, start - 14), start)))
    return false;
  // "sank between Lornach and Tessin".
  if (preposition === 'between') return kind === 'place' && groupOfKind(head.kind) === 'crash';
  if (preposition === 'to') return head.kind === 'visit' && !isSourceOf(view.text, start);
  // "the strike on Lornach".
  if (preposition === 'on') return groupOfKind(head.kind) === 'attack' && kind === 'place';
  if (preposition === 'of') return PLACE_OF.test(view.text.slice(Math.max(0, start - 40), start));
  return AT.has(preposition ?? '');
}

/** "flew home, according to the agency": nobody went there. */
const isSourceOf = (text: string, start: number): boolean =>
  /\b(?:according|thanks|due|owing|contrary) to (?:the )?$/i.test(text.slice(Math.max(0, start - 20), start));

/** "In Lornach, students …" is where it is; "Students in Lornach" says who they are. */
function isLed(view: SentenceView, { part }: Actor): boolean {
  const at = view.places.findIndex((place) => place.part === part);
  const first = /^(?:and|but|while|meanwhile)$/.test(view.words[at]?.lower ?? '')
    ? view.words[at + 1]
    : view.words[at];
  return first !== undefined && (AT.has(first.lower) || /^(?:on|after|before|during)$/.test(first.lower));
}

/** In the phrases of the verb that the head is the subject of. */
const isOfVerb = ({ start }: Actor, { verb }: Zone): boolean =>
  verb !== null && start >= verb.start && start < verb.end;

/** In the phrases after the head, or in the leading phrase of its clause. */
function isWithinZone(view: SentenceView, head: EventHead, actor: Actor, zone: Zone): boolean {
  const word = view.words[head.at]!;
  if (actor.start >= word.end) return actor.start < zone.reach || isOfVerb(actor, zone);
  const isBefore = actor.end <= word.start && actor.start >= zone.left && takesSubjects(view, head);
  return isBefore && (isPurpose(view, head) || (actor.verb < 0 && isLed(view, actor)));
}

/** Bodies that are houses as well. */
const SEAT = /house|palace|kremlin|pentagon|capitol|elysee|street|headquarters/;

/** Tells whether a name in front of an event is of a body that takes part ("the party congress"), not of where it is ("the Kremlin meeting"). */
export function isBody({ kind, entity }: Actor): boolean {
  return kind === 'organization' && !SEAT.test(entity);
}

/** "Traders in Tacna, where police shot into the crowd": the place right before the clause. */
function isWhere(view: SentenceView, head: EventHead, { kind, end, part }: Actor): boolean {
  const own = view.places[head.at]!.part;
  if (kind !== 'place' || part >= own) return false;
  const first = view.words[view.places.findIndex((place) => place.part === own)];
  return first?.lower === 'where' && /^,?\s$/.test(view.text.slice(end, first.start));
}

const HOSTING = /^(?:hosts?|hosted)$/;

/** "the summit, which Lornach will host": whoever hosts it, it is there. */
function isHostOf(view: SentenceView, head: EventHead, { kind, role, part, start }: Actor): boolean {
  if (kind !== 'place' || role !== 'subject' || part !== view.places[head.at]!.part + 1) return false;
  const first = view.places.findIndex((place) => place.part === part);
  if (view.words[first]?.lower !== 'which' || view.words[first + 1]?.start !== start) return false;
  return view.words.some(({ lower }, at) => view.places[at]!.part === part && HOSTING.test(lower));
}

const isOfClause = (view: SentenceView, head: EventHead, actor: Actor): boolean =>
  isWhere(view, head, actor) || isHostOf(view, head, actor);

function isPlaceOf(view: SentenceView, head: EventHead, actor: Actor, zone: Zone): boolean {
  if (actor.kind !== 'place' && actor.kind !== 'organization') return false;
  if (isOfClause(view, head, actor)) return true;
  const isInFront = actor.start >= view.words[head.from]!.start && actor.end <= view.words[head.at]!.start;
  if (isInFront) return !isBody(actor);
  if (isOwnPlace(view, head, actor)) return true;
  const isFree = !actor.isModifier && !actor.isPossessor;
  return isFree && actor.part === view.places[head.at]!.part && isPlacedByPhrase(view, head, actor, zone);
}

/** "captured Sirte", "visited Lima", "filled Victory Square": the object is where it is. */
function isAimedAt(view: SentenceView, { kind, at }: EventHead, actor: Actor): boolean {
  const group = groupOfKind(kind);
  return (
    TARGETING.has(group) ||
    kind === 'visit' ||
    (actor.kind === 'place' && FILLING.test(view.words[at]!.lower))
  );
}

/** "sank off Lornach", "off the island of Lornach": "off" is no preposition to the rest, for it more often ends a verb. */
const isOffCoast = (text: string, { kind, start }: Actor): boolean =>
  kind === 'place' &&
  /(?<!\p{L})off (?:(?:the )?(?:\p{L}+ )?(?:coast|coasts|island|islands|shore|tip) of )?(?:(?:north|south|east|west)[a-z-]* )?$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );

function isPlacedByPhrase(view: SentenceView, head: EventHead, actor: Actor, zone: Zone): boolean {
  const isObject = head.form === 'verb' && actor.role === 'object' && actor.verb === head.at;
  if (isOffCoast(view.text, actor)) return isWithinZone(view, head, actor, zone);
  if (isObject) return isAimedAt(view, head, actor);
  return isWithinZone(view, head, actor, zone) && isPlacing(view, head, actor);
}

/** Gives the places of a head, each once: "Hallandale Beach, Florida" names two. */
export function findHeadPlaces(view: SentenceView, head: EventHead, zone: Zone): readonly EntityId[] {
  const found = new Set<EntityId>();
  let last: Actor | null = null;
  for (const actor of view.actors) {
    const follows =
      last !== null && actor.kind === 'place' && view.text.slice(last.end, actor.start) === ', ';
    if (!follows && !isPlaceOf(view, head, actor, zone)) continue;
    found.add(actor.entity);
    last = actor;
  }
  return [...found];
}

/** Gives those of a head's places that the sentence says are houses: "at the Carlow Hall"; towns have no "the", and of bodies tables tell where they are. */
export function findVenues({ text, actors }: SentenceView, places: readonly EntityId[]): readonly EntityId[] {
  const isHouse = ({ kind, preposition, start }: Actor): boolean =>
    kind === 'place' && preposition === 'at' && /\bat the $/i.test(text.slice(Math.max(0, start - 7), start));
  return places.filter((place) => actors.some((actor) => actor.entity === place && isHouse(actor)));
}

/** Gives those of a head's places that it was only near: "attacks near Lima" are not in Lima. */
export function findNearby({ text, actors }: SentenceView, places: readonly EntityId[]): readonly EntityId[] {
  return places.filter((place) =>
    actors.every(
      (actor) =>
        actor.entity !== place ||
        /^(?:near|between)$/.test(actor.preposition ?? '') ||
        isOffCoast(text, actor),
    ),
  );
}
