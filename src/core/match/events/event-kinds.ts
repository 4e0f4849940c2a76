/** What kinds of happening an event of the index is, by its kind and by what the sources call it. */
import words from '../../../../assets/page-event-words.json';
import type { NewsEvent } from '../../model';
import { nounKinds, pageKind } from './word-classes';

/** Kinds whose words alone say much: there is one cabinet meeting where there are many meetings. */
export const RARE_KINDS = new Set([
  'session',
  'leak',
  'forum',
  'capture',
  'walk',
  'meal',
  'trial',
  'election',
  'arrest',
  'resignation',
]);
/** What happens to somebody or something, and is no gathering: "the meeting" never goes on meaning one. */
const DEEDS = new Set(['arrest', 'resignation', 'signing', 'crash', 'coup']);
/** Of these those that are one person's. */
const PERSONAL = new Set(['arrest', 'resignation']);

/** A word that stands for deeds alone. */
export const isDeed = ({ kinds }: { readonly kinds: readonly string[] }): boolean =>
  kinds.every((kind) => DEEDS.has(kind));
/** Somebody's arrest or resignation. */
export const isPersonal = ({ kind }: NewsEvent): boolean => PERSONAL.has(pageKind(kind));
const kindCache = new WeakMap<NewsEvent, ReadonlySet<string>>();

/** The kinds an event's own words stand for: its kind, and what the sources call it. */
export const kindsOfEvent = (event: NewsEvent): ReadonlySet<string> => {
  const known = kindCache.get(event);
  if (known !== undefined) return known;
  const words = [event.kind, ...event.mentions.map(({ surface }) => surface)].flatMap((text) =>
    text.toLowerCase().split(/[^\p{L}]+/u),
  );
  const kinds = new Set([
    pageKind(event.kind),
    ...words.flatMap((word) => (word === '' ? [] : nounKinds(word))),
  ]);
  kindCache.set(event, kinds);
  return kinds;
};

const FAMILIES = words.alike.map((family) => new Set(family));
/** True when two kinds are words for much the same happening. */
export const areAlike = (one: string, other: string): boolean =>
  FAMILIES.some((family) => family.has(one) && family.has(other));
