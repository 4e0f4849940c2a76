/** In: surfaces with their kinds as far as their own votes tell. Out: the kinds that other surfaces of the corpus tell. */
import type { EntityKind } from '../../model';
import { findKnown } from '../../lexicon/gazetteer';
import { CORPORATE_HEADS, isOrdinaryWord, LOCAL_HEADS } from '../../lexicon/name-words';
import type { Surface } from './collect-surfaces';
import { keyOf, type Token } from '../../text/name-tokens';

/** Gives kinds to surfaces that have none yet, from longer and shorter names; changes `kinds`. Returns the short names of bodies. */
export function spreadKinds(
  surfaces: ReadonlyMap<string, Surface>,
  kinds: Map<string, EntityKind>,
): ReadonlySet<string> {
  const shorts = new Set<string>();
  const lastWords = once(
    () => new Set([...surfaces.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1 || key.length))),
  );
  for (const [key, surface] of surfaces) {
    spreadToFullName(key, surface, kinds);
    spreadToShortName(surface, surfaces, { kinds, shorts, lastWords });
  }
  return shorts;
}

/** What is known while kinds spread; last words of names of several words are gathered when first asked for. */
type Spread = {
  readonly kinds: Map<string, EntityKind>;
  readonly shorts: Set<string>;
  readonly lastWords: () => ReadonlySet<string>;
};

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** "Hori Parata" is a person when "Parata" alone is one. */
function spreadToFullName(key: string, { words }: Surface, kinds: Map<string, EntityKind>): void {
  const last = (words.at(-1) as Token).text;
  const isOpen = words.length > 1 && words.length < 5 && kinds.get(key) === 'unknown';
  if (isOpen && kinds.get(last) === 'person' && !isOrdinaryWord((words[0] as Token).lower))
    kinds.set(key, 'person');
}

/** "Norwell" is a body when "Norwell Group" is one; "Eastmere" a place when there is an "Eastmere City Council". */
function spreadToShortName({ words }: Surface, surfaces: ReadonlyMap<string, Surface>, spread: Spread): void {
  const { kinds } = spread;
  const kind = kinds.get(keyOf(words));
  if (words.length < 2 || (kind !== 'organization' && kind !== 'place')) return;
  if (LOCAL_HEADS.has(words[1]?.lower ?? '')) setOpen(kinds, (words[0] as Token).text, 'place');
  const short = kind === 'organization' ? shortName(words) : null;
  if (short !== null) spreadToBody(short, surfaces.get(short), spread);
}

function spreadToBody(short: string, surface: Surface | undefined, spread: Spread): void {
  spread.shorts.add(short);
  if (isPersonByFormAlone(surface) || isBodyByName(surface, spread)) spread.kinds.set(short, 'organization');
  else setOpen(spread.kinds, short, 'organization');
}

/** "Altan Gobi" begins with a given name, and nothing else makes it a person’s. */
function isPersonByFormAlone(surface: Surface | undefined): boolean {
  return (
    surface !== undefined &&
    surface.words.length > 1 &&
    surface.context.person <= surface.context.organization + 1
  );
}

/** "Norwell said" beside "Norwell Group": nobody with a title, and no full name, is called so. */
function isBodyByName(surface: Surface | undefined, { kinds, lastWords }: Spread): boolean {
  if (surface?.words.length !== 1 || kinds.get(surface.key) !== 'person') return false;
  return surface.titled === 0 && !lastWords().has(surface.key);
}

function setOpen(kinds: Map<string, EntityKind>, key: string, kind: EntityKind): void {
  if (kinds.get(key) === 'unknown') kinds.set(key, kind);
}

/** The key of a body's name without its corporate head words ("National Renewal Party" → "National Renewal"), or null. */
export function shortName(words: readonly Token[]): string | null {
  let end = words.length;
  while (end > 1 && CORPORATE_HEADS.has((words[end - 1] as Token).lower)) end--;
  if (end === words.length) return null;
  const short = keyOf(words.slice(0, end));
  const isPlain = end === 1 && isOrdinaryWord((words[0] as Token).lower);
  return isPlain || findKnown(short)?.kind === 'place' ? null : short;
}

/** Endings of adjectives and peoples made from a place's name. */
const ADJECTIVE = /^(.{3,}?)(?:ians?|ans?|ese|ish|ns?)$/u;

/** Whether a surface is the adjective or people of a place of the corpus ("Valdorian" beside "Valdoria"). */
export function isLocalAdjective(key: string, kinds: ReadonlyMap<string, EntityKind>): boolean {
  const stem = ADJECTIVE.exec(key)?.[1];
  if (!stem || kinds.get(key) === 'person') return false;
  return ['', 'a', 'ia', 'e', 'y', 'i', 'o', 'land'].some((ending) => kinds.get(stem + ending) === 'place');
}
