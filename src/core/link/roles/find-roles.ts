/**
 * In: sentences with what is named in them. Out: what the text calls them, word for word: titles before a name ("Russian presidential
 * aide"), appositions behind it ("a senior adviser to President Vladimir Putin"), "as Trump’s envoy".
 */
import { KINSHIP } from '../../lexicon/name-words';
import { gapAt } from '../../text/name-tokens';
import type { EntityKind, Span } from '../../model';
import type { NamedWords } from '../named-words';
import { findAppositions } from './find-appositions';
import { findBodyRoles } from './find-body-roles';
import { findFirstPost, findTitleBefore } from './find-title-before';

/** A name in a sentence: words `from` to `to` (exclusive). */
export type PlacedName = {
  readonly from: number;
  readonly to: number;
  readonly person: boolean;
  readonly kind: EntityKind;
};

/** A role: its span and the place of the name it belongs to in the list given. */
export type FoundRole = Span & { readonly name: number };

/** Words `from` to `to` (exclusive) of a role. */
export type RoleWords = { readonly from: number; readonly to: number };

/**
 * The roles stated in one sentence, in the order of the names. A relative without whose ("son-in-law") says nothing and is left out.
 * @param words the sentence with all its names; people have titles, bodies what kind they are, capitals whose
 */
export function findRoles(words: NamedWords<PlacedName>): FoundRole[] {
  const roles: FoundRole[] = [];
  words.names.forEach((name, at) => {
    const found = name.person
      ? [...findTitles(words, name), ...findAppositions(words, name)]
      : findBodyRoles(words, name);
    for (const role of found)
      if (!isHalf(words, role)) roles.push(toRole(words, role, { at, from: name.from }));
  });
  return roles;
}

/** The title before a name, and one before a comma in front of it: "the head of the mission, | General | Ada Blom". */
function findTitles(words: NamedWords<PlacedName>, name: PlacedName): RoleWords[] {
  const title = findTitleBefore(words, name);
  if (title === null) return [];
  const first = findFirstPost(words, name, title.from);
  if (first !== null) return [first, title];
  const isApart = /^\)?, $/u.test(gapAt(words.tokens, title.from));
  const other = isApart ? findTitleBefore(words, { ...name, from: title.from }) : null;
  return other === null ? [title] : [other, title];
}

function isHalf({ tokens }: NamedWords<PlacedName>, { from, to }: RoleWords): boolean {
  const words = tokens.slice(from, to);
  const said = /^(?:his|her|its|their)$/u.test(words[0]?.lower ?? '') ? words.slice(1) : words;
  return KINSHIP.has(said.map((word) => word.lower).join('-')) && !said.some((word) => word.possessive);
}

function toRole(
  { tokens }: NamedWords<PlacedName>,
  { from, to }: RoleWords,
  name: { readonly at: number; readonly from: number },
): FoundRole {
  const last = tokens[to - 1];
  // The bracket behind a body's letters belongs to them, and its dot to "Col. Ada Blom".
  const isShort = to === name.from && gapAt(tokens, to) === '. ';
  const end = (last?.end ?? 0) + (isShort || last?.gap === ' (' ? 1 : 0);
  return { start: tokens[from]?.start ?? 0, end, name: name.at };
}
