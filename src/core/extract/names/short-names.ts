/** What people are called for short: the last word of the full name, or the family name that stands first. */
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import { EASTERN_FAMILY_NAMES, isOrdinaryWord } from '../../lexicon/name-words';
import type { Surface } from './collect-surfaces';
import type { NameSurface } from './decide-surfaces';

/** What tells a son from his father: "Ferdi Tarsk Jr." is "Tarsk". */
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/** The words that a person's full name can be shortened to: the last, or the family name that stands first. */
export function shortNames(key: string): readonly string[] {
  const words = key.split(' ');
  const [first = ''] = words;
  const last = words.at(SUFFIX.test(words.at(-1) ?? '') && words.length > 2 ? -2 : -1) ?? '';
  return EASTERN_FAMILY_NAMES.has(first) ? [first, last] : [last];
}

/** Adds the short names of people that no sentence has but at places where any word has a capital: "Blom Says No". */
export function addShortNames(names: Map<string, NameSurface>): Map<string, NameSurface> {
  for (const [key, { surface, kind }] of [...names]) {
    if (kind !== 'person' || surface.words.length < 2) continue;
    for (const short of shortNames(key)) addShortName(names, short, surface);
  }
  return names;
}

function addShortName(names: Map<string, NameSurface>, key: string, surface: Surface): void {
  const found = names.get(key);
  if (found) {
    if (found.kind === 'person') names.set(key, { ...found, surface: withDocuments(found.surface, surface) });
    return;
  }
  const word = surface.words.find(({ text }) => text === key);
  const isSafe = key.length >= MIN_SHORT_NAME && !isOrdinaryWord(key.toLowerCase()) && !isDemonym(key);
  if (word && isSafe && !findKnown(key))
    names.set(key, { surface: { ...surface, key, words: [word] }, kind: 'person' });
}

/** Shorter last names are not looked up where nothing but the full name is printed. */
const MIN_SHORT_NAME = 3;

/** The articles that have the full name count as articles that have the short one. */
function withDocuments(short: Surface, full: Surface): Surface {
  return { ...short, documents: [...new Set([...short.documents, ...full.documents])] };
}

const PARTICLE =
  /^(?:van|von|de|den|der|ter|ten|zu|zum|zur|vom|di|da|das|do|del|bin|ibn|ben|al|el|dos|du|la|le|dela|ap)$/u;

/** "Bin Laden", "Van Gogh", "Van den Berg" without the given name. */
export function isParticled({ words }: Surface): boolean {
  return words.slice(0, -1).every(({ lower }) => PARTICLE.test(lower));
}
