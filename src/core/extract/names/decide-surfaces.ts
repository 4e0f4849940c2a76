/** In: surfaces with their votes. Out: which of them are names, and of what kind. */
import type { EntityKind } from '../../model';
import { findKnown } from '../../lexicon/gazetteer';
import { soundForm } from '../../text/skeleton';
import { GIVEN_NAMES, isOrdinaryWord } from '../../lexicon/name-words';
import type { Surface } from './collect-surfaces';
import type { Token } from './tokens';
import type { Votes } from './votes';

/** A surface taken for a name. */
export type NameSurface = { readonly surface: Surface; readonly kind: EntityKind };

/** Fewer points than this leave the kind open: a wrong kind is worse than none. */
const MIN_VOTES = 1.5;
/** So that a name seen a hundred times is not typed by a hint that is weak each time. */
const COUNTED_PLACES = 4;
/** Shorter sound forms are shared by words that have nothing to do with each other. */
const MIN_SOUND = 5;

/** The names among the surfaces, by key, in the order given. */
export function decideSurfaces(surfaces: ReadonlyMap<string, Surface>): Map<string, NameSurface> {
  const names = new Map<string, NameSurface>();
  const kinds = new Map<string, EntityKind>();
  for (const [key, surface] of surfaces) kinds.set(key, kindOf(surface));
  const surnames = collectSurnames(surfaces, kinds);
  for (const [key, surface] of surfaces) {
    const kind = withSurname(surface, kinds.get(key) ?? 'unknown', surnames);
    if (isName(surface, kind, surnames)) names.set(key, { surface, kind });
  }
  return names;
}

/** How often each last word belongs to a full name of a person; `~` and the sound form for other spellings of it. */
function collectSurnames(
  surfaces: ReadonlyMap<string, Surface>,
  kinds: ReadonlyMap<string, EntityKind>,
): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const [key, surface] of surfaces) {
    if (surface.words.length < 2 || kinds.get(key) !== 'person') continue;
    const last = (surface.words.at(-1) as Token).text;
    surnames.set(last, (surnames.get(last) ?? 0) + surface.inner + surface.initial);
    const sound = soundForm(last);
    if (sound.length >= MIN_SOUND) surnames.set(`~${sound}`, 1);
  }
  return surnames;
}

function kindOf(surface: Surface): EntityKind {
  const ranked = (['person', 'place', 'organization', 'document'] as const)
    .map((kind) => ({ kind, points: pointsFor(surface, kind) }))
    .sort((a, b) => b.points - a.points);
  const [best, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
  return best.points >= MIN_VOTES && best.points > second.points ? best.kind : 'unknown';
}

/** Points for a kind: those of the words, and those of the surroundings, which on a frequent name count as if it stood four times. */
function pointsFor({ form, context, inner, initial }: Surface, kind: keyof Votes): number {
  return form[kind] + context[kind] * Math.min(1, COUNTED_PLACES / (inner + initial));
}

/** A single word that ends a person's full name is that person, unless it is known as something else. */
function withSurname(surface: Surface, kind: EntityKind, surnames: ReadonlyMap<string, number>): EntityKind {
  if (surface.words.length > 1) return kind;
  const sound = soundForm(surface.key);
  const alike = kind === 'unknown' && sound.length >= MIN_SOUND && surnames.has(`~${sound}`);
  if (!surnames.has(surface.key)) return alike ? 'person' : kind;
  const entry = findKnown(surface.key);
  if (!entry) return 'person';
  return pointsFor(surface, 'person') > pointsFor(surface, entry.kind) ? 'person' : kind;
}

function isName(surface: Surface, kind: EntityKind, surnames: ReadonlyMap<string, number>): boolean {
  const { words, inner, key } = surface;
  const plain = words.every((word) => isOrdinaryWord(word.lower));
  if (words.length > 1) return inner > 0 || kind !== 'unknown' || !plain;
  const word = words[0] as Token;
  if (findKnown(key)) return inner > 0 || !isOrdinaryWord(word.lower);
  if (isOrdinaryWord(word.lower))
    return surnames.has(key) && inner > 0 && !GIVEN_NAMES.has(key)
      ? true
      : kind === 'person' && surface.titled > 0;
  return inner > 0 || surnames.has(key);
}
