/** In: surfaces with their votes. Out: which of them are names, and of what kind. */
import type { EntityKind } from '../../model';
import { findKnown } from '../../lexicon/gazetteer';
import { EASTERN_FAMILY_NAMES, isOrdinaryCapital, isOrdinaryWord, TITLES } from '../../lexicon/name-words';
import { soundForm } from '../../text/skeleton';
import type { Surface } from './collect-surfaces';
import { isUnheardOf } from './form-votes';
import { addHeadWords } from './head-words';
import { isNoName, isPlainlySomebody, isShouted, isStray } from './no-names';
import { addShortNames, isParticled, shortNames } from './short-names';
import { isLocalAdjective, spreadKinds } from './spread-kinds';
import { keyOf, type Token } from '../../text/name-tokens';
import type { Votes } from './votes';

/** A surface taken for a name. */
export type NameSurface = { readonly surface: Surface; readonly kind: EntityKind };

/** Fewer points than this leave the kind open: a wrong kind is worse than none. */
const MIN_VOTES = 1.5;
/** The same for a single word that nothing speaks for another kind of. */
const MIN_LONE_VOTES = 1;
/** An ordinary word with a capital ("Hope", "Carter") is a name only when its surroundings say so this clearly. */
const MIN_ORDINARY_VOTES = 2.5;
/** So that a name seen a hundred times is not typed by a hint that is weak each time. */
const COUNTED_PLACES = 4;
/** Shorter sound forms are shared by words that have nothing to do with each other. */
const MIN_SOUND = 5;

/** First and last words of the full names of people; last words also by sound; family names that stand first. */
type PeopleWords = {
  readonly families: ReadonlySet<string>;
  /** Last names of two words ("Ashdown-Leigh"). */
  readonly tails: ReadonlySet<string>;
  /** Words of all names of several words. */
  readonly parts: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
};

/** The names among the surfaces, by key, in the order given. */
export function decideSurfaces(surfaces: ReadonlyMap<string, Surface>): Map<string, NameSurface> {
  const kinds = new Map<string, EntityKind>();
  for (const [key, surface] of surfaces) kinds.set(key, kindOf(surface));
  const shorts = new Set([...spreadKinds(surfaces, kinds), ...addHeadWords(surfaces, kinds)]);
  const people = collectPeopleWords(surfaces, kinds);
  const names = new Map<string, NameSurface>();
  for (const [key, surface] of surfaces) {
    const kind = kindAmong(surface, kinds.get(key) ?? 'unknown', people);
    if ((isName(surface, kind, people) || shorts.has(key)) && !isLocalAdjective(key, kinds))
      names.set(key, { surface, kind });
  }
  return addShortNames(names);
}

function kindOf(surface: Surface): EntityKind {
  const ranked = (['person', 'place', 'organization', 'document'] as const)
    .filter((kind) => kind !== 'person' || !isAcronym(surface))
    .map((kind) => ({
      kind,
      points: formPoints(surface, kind) + contextPoints(surface, kind) + priorOf(surface, kind),
    }))
    .sort((a, b) => b.points - a.points);
  const [best, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
  const least = second.points === 0 && surface.words.length === 1 ? MIN_LONE_VOTES : MIN_VOTES;
  return best.points >= least && best.points > second.points ? best.kind : 'unknown';
}

/** "National Accord, the largest opposition party": a body may be called after a paper, no paper is said to be a body. */
function formPoints(surface: Surface, kind: keyof Votes): number {
  const isBody = kind === 'document' && contextPoints(surface, 'organization') >= BODY_VOTES;
  return isBody ? 0 : surface.form[kind];
}

/** So much in a name's surroundings says that it is a body's. */
const BODY_VOTES = 1.5;

/** No last name is written in capitals alone; what speaks for a person leaves the kind open then. */
function isAcronym({ words }: Surface): boolean {
  // "UP MSI"
  if (words.length > 1)
    return words.every(({ shape, text }) => shape === 'acronym' && text.length < 5 && text.length > 1);
  return (
    words.length === 1 &&
    words[0]?.shape === 'acronym' &&
    (words[0].text.length < 5 || words[0].text.includes('.'))
  );
}

/** Two or three words that nobody knows are a person more often than not, once anything hints at one. */
const UNHEARD_OF_VOTES = 0.9;

function priorOf(surface: Surface, kind: keyof Votes): number {
  return kind === 'person' && surface.context.person > 0 && isUnheardOf(surface.words) ? UNHEARD_OF_VOTES : 0;
}

/** What the surroundings say; on a frequent name it counts as if it stood four times. */
function contextPoints({ context, inner, initial }: Surface, kind: keyof Votes): number {
  return context[kind] * Math.min(1, COUNTED_PLACES / (inner + initial));
}

function collectPeopleWords(
  surfaces: ReadonlyMap<string, Surface>,
  kinds: ReadonlyMap<string, EntityKind>,
): PeopleWords {
  const families = new Set<string>();
  const tails = new Set<string>();
  const parts = new Set<string>();
  const first = new Set<string>();
  const last = new Set<string>();
  const sounds = new Set<string>();
  for (const [key, { words }] of surfaces) {
    if (words.length < 2) continue;
    for (const { text } of words) parts.add(text);
    if (kinds.get(key) !== 'person') continue;
    if (words.length > 2) tails.add(keyOf(words.slice(-2)));
    const surname = shortNames(key).at(-1) ?? '';
    first.add((words[0] as Token).text);
    if (EASTERN_FAMILY_NAMES.has((words[0] as Token).text)) families.add((words[0] as Token).text);
    last.add(surname);
    const sound = soundForm(surname);
    if (sound.length >= MIN_SOUND) sounds.add(sound);
  }
  return { families, tails, parts, first, last, sounds };
}

/** A single word that ends a person's full name is that person, unless it is known as something else and not used like one. */
function kindAmong(surface: Surface, kind: EntityKind, people: PeopleWords): EntityKind {
  const last = (surface.words.at(-1) as Token).text;
  if (surface.words.length > 1)
    return kind === 'unknown' && isTail(surface, people) ? 'person' : kindOfCued(surface, kind);
  if (people.last.has(last) || people.families.has(last)) return kindOfLastName(surface, kind);
  const isPerson = kind === 'unknown' && (people.first.has(last) || people.sounds.has(soundForm(last)));
  return isPerson ? 'person' : kindOfCued(surface, kind);
}

/** "told Zorbat": who is told something and has no full name anywhere is a paper or channel. */
function kindOfCued({ cued }: Surface, kind: EntityKind): EntityKind {
  return cued > 0 && kind === 'unknown' ? 'organization' : kind;
}

/** A last name of several words: "Ashdown-Leigh", "Bin Laden". */
function isTail(surface: Surface, people: PeopleWords): boolean {
  if (people.tails.has(surface.key)) return true;
  return isParticled(surface) && people.last.has((surface.words.at(-1) as Token).text);
}

function kindOfLastName(surface: Surface, kind: EntityKind): EntityKind {
  return isUsedLikePerson(surface, kind) ? 'person' : kind;
}

function isUsedLikePerson(surface: Surface, kind: EntityKind): boolean {
  const entry = findKnown(surface.key);
  const rival = entry?.kind ?? 'organization';
  return (
    contextPoints(surface, 'person') > contextPoints(surface, rival) || (!entry && kind !== 'organization')
  );
}

function isName(surface: Surface, kind: EntityKind, people: PeopleWords): boolean {
  const { words, inner } = surface;
  if (words.length === 1) return !isShouted(surface) && isSingleName(surface, kind, people);
  if (isNoName(surface, kind)) return false;
  return inner > 0 || kind !== 'unknown' || !words.every((word) => isOrdinaryWord(word.lower));
}

function isSingleName(surface: Surface, kind: EntityKind, people: PeopleWords): boolean {
  const { words, inner, key } = surface;
  if (surface.foreign === inner + surface.initial) return people.last.has(key);
  const isOrdinary = isOrdinaryCapital((words[0] as Token).text);
  if (findKnown(key)) return inner > 0 || !isOrdinary;
  if (people.families.has(key) && kind === 'person') return true;
  if (!isOrdinary && !TITLES.has(key.toLowerCase())) return isSeenName(surface, kind, people);
  return inner > 0 && (people.last.has(key) || isSurelyNamed(surface, kind));
}

/** A capital where only a name has one; a stray one that nothing tells of is left out. */
function isSeenName(surface: Surface, kind: EntityKind, people: PeopleWords): boolean {
  const isPart = people.parts.has(surface.key);
  if (kind === 'person' && isPlainlySomebody(surface)) return true;
  return (
    (surface.inner + surface.cued > 0 && (isPart || !isStray(surface, kind))) || people.last.has(surface.key)
  );
}

/** Whether the surroundings make an ordinary word a name. */
function isSurelyNamed(surface: Surface, kind: EntityKind): boolean {
  if (kind === 'unknown' || kind === 'document' || surface.words[0]?.shape !== 'capital') return false;
  if (TITLES.has(surface.key.toLowerCase())) return false;
  return contextPoints(surface, kind) >= MIN_ORDINARY_VOTES;
}
