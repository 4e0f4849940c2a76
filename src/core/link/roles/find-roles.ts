/**
 * In: sentences with the people named in them. Out: what the text calls them, word for word: titles before a name ("Russian presidential
 * aide"), appositions behind it ("a senior adviser to President Vladimir Putin"), "as Trump’s envoy".
 */
import type { Span } from '../../model';
import { KINSHIP } from '../../lexicon/name-words';
import type { Token } from '../../extract/names/tokens';
import { findAppositions } from './find-appositions';
import { findTitleBefore } from './find-title-before';

/** A name in a sentence: words `from` to `to` (exclusive). */
export type PlacedName = { readonly from: number; readonly to: number; readonly person: boolean };

/** A role: its span and the place of the name it belongs to in the list given. `relational`: a relative's, without whose ("son-in-law"). */
export type FoundRole = Span & { readonly name: number; readonly relational: boolean };

/**
 * The roles stated in one sentence, in the order of the names.
 * @param tokens the sentence's words
 * @param names all names in it, sorted; roles are sought for the people among them
 */
export function findRoles(tokens: readonly Token[], names: readonly PlacedName[]): FoundRole[] {
  const roles: FoundRole[] = [];
  names.forEach((name, at) => {
    if (!name.person) return;
    const spans = [findTitleBefore(tokens, names, name), ...findAppositions(tokens, names, name)];
    for (const span of spans) if (span) roles.push({ ...toSpan(tokens, span), name: at });
  });
  return roles;
}

/** Words `from` to `to` of a role. */
export type RoleWords = { readonly from: number; readonly to: number };

function toSpan(tokens: readonly Token[], { from, to }: RoleWords): Span & { relational: boolean } {
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const words = tokens.slice(from, to);
  const relational =
    KINSHIP.has(words.map((word) => word.lower).join('-')) && !words.some((word) => word.possessive);
  return { start, end, relational };
}
