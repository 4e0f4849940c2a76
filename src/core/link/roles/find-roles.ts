/**
 * In: sentences with the people named in them. Out: what the text calls them, word for word: titles before a name ("Russian presidential
 * aide"), appositions behind it ("a senior adviser to President Vladimir Putin"), "as Trump’s envoy".
 */
import { KINSHIP } from '../../lexicon/name-words';
import type { Span } from '../../model';
import type { NamedWords } from '../named-words';
import { findAppositions } from './find-appositions';
import { findTitleBefore } from './find-title-before';

/** A name in a sentence: words `from` to `to` (exclusive). */
export type PlacedName = { readonly from: number; readonly to: number; readonly person: boolean };

/** A role: its span and the place of the name it belongs to in the list given. */
export type FoundRole = Span & { readonly name: number };

/** Words `from` to `to` (exclusive) of a role. */
export type RoleWords = { readonly from: number; readonly to: number };

/**
 * The roles stated in one sentence, in the order of the names. A relative without whose ("son-in-law") says nothing and is left out.
 * @param words the sentence with all its names; roles are sought for the people among them
 */
export function findRoles(words: NamedWords<PlacedName>): FoundRole[] {
  const roles: FoundRole[] = [];
  words.names.forEach((name, at) => {
    if (!name.person) return;
    const title = findTitleBefore(words, name);
    for (const role of [...(title ? [title] : []), ...findAppositions(words, name)]) {
      if (!isHalf(words, role)) roles.push({ ...toSpan(words, role), name: at });
    }
  });
  return roles;
}

function isHalf({ tokens }: NamedWords<PlacedName>, { from, to }: RoleWords): boolean {
  const words = tokens.slice(from, to);
  const said = /^(?:his|her|its|their)$/u.test(words[0]?.lower ?? '') ? words.slice(1) : words;
  return KINSHIP.has(said.map((word) => word.lower).join('-')) && !said.some((word) => word.possessive);
}

function toSpan({ tokens }: NamedWords<PlacedName>, { from, to }: RoleWords): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
