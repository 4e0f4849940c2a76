/** Head words of bodies that stand for the whole name: "the Commission" in an article on the European Commission; "Parliament". */
import type { EntityKind } from '../../model';
import type { Surface } from './collect-surfaces';
import type { Token } from '../../text/name-tokens';

/** Bodies that a country has one of, so that the word alone names it. */
const ONE_OF_A_KIND = /^(?:parliament|gendarmerie|presidency|chancellery)$/u;
/** Head words that stand for a longer name of the same article. */
const SHORTENED =
  /^(?:commission|council|union|assembly|senate|ministry|directorate|authority|tribunal|federation|league|chamber|agency|alliance|secretariat|tribunal|inspectorate|ombudsman|prosecutor|fund|bank|court|committee|board|foundation|institute)$/u;

/** Whether a word is the head of a body's name that may stand for it in the same article. */
export function isShortened(lower: string): boolean {
  return SHORTENED.test(lower);
}

/** Makes bodies of the head words that stand for one; changes `kinds`. Returns their keys. */
export function addHeadWords(
  surfaces: ReadonlyMap<string, Surface>,
  kinds: Map<string, EntityKind>,
): ReadonlySet<string> {
  const found = new Set<string>();
  let ends: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  for (const [key, surface] of surfaces) {
    const [word] = surface.words as [Token];
    if (surface.words.length > 1 || surface.inner === 0 || word.shape !== 'capital') continue;
    if (!ONE_OF_A_KIND.test(word.lower)) {
      if (!isShortened(word.lower)) continue;
      ends ??= findEnds(surfaces, kinds);
      if (!surface.documents.some((place) => ends?.get(word.lower)?.has(place))) continue;
    }
    kinds.set(key, 'organization');
    found.add(key);
  }
  return found;
}

/** "Fund" of "International Grain Fund", "Bank" of "Bank of Marlow". */
function headOf(words: readonly Token[]): string {
  const joint = words.findIndex(({ lower }) => /^(?:of|for)$/u.test(lower));
  return (words.at(joint > 0 ? joint - 1 : -1) as Token).lower;
}

/** The documents that have a longer name with each head word. */
function findEnds(
  surfaces: ReadonlyMap<string, Surface>,
  kinds: ReadonlyMap<string, EntityKind>,
): Map<string, Set<number>> {
  const ends = new Map<string, Set<number>>();
  for (const [key, { words, documents }] of surfaces) {
    const last = headOf(words);
    if (words.length < 2 || kinds.get(key) !== 'organization' || !isShortened(last)) continue;
    const places = ends.get(last) ?? new Set();
    for (const place of documents) places.add(place);
    ends.set(last, places);
  }
  return ends;
}
