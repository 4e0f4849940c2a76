/** In: the documents' words with linked names. Out: what each person is called, with its place, and the country a title gives them. */
import type { TokenDocument } from '../../extract/names/token-document';
import { tokenize } from '../../text/name-tokens';
import { countryOfDemonym, countryOfPlace } from '../../lexicon/gazetteer';
import type { Source, SourceId, Span } from '../../model';
import type { LinkedName } from '../link-names';
import { groupBySentence, makeNamedWords } from '../named-words';
import { findRoles } from './find-roles';

/** A role as a source states it. */
type StatedRole = Span & { readonly text: string; readonly source: SourceId };

/** Roles by group, each wording once a source, in order of the documents; and the country of a group where its titles name one. */
export type CollectedRoles = {
  readonly roles: ReadonlyMap<string, readonly StatedRole[]>;
  readonly sides: ReadonlyMap<string, string>;
};

/** Collects the roles of everybody named. Linear. */
export function collectRoles(
  documents: readonly TokenDocument[],
  linked: readonly (readonly LinkedName[])[],
): CollectedRoles {
  const roles = new Map<string, Map<string, StatedRole>>();
  documents.forEach((document, place) => {
    const names = linked[place] ?? [];
    const stated = document.recall('roles', [names], () => findAll(document, names));
    for (const { group, ...span } of stated) addRole(roles, group, document.document.source, span);
  });
  const lists = new Map([...roles].map(([group, stated]) => [group, [...stated.values()]]));
  return { roles: lists, sides: readSides(lists) };
}

/** The roles that one document states, with the group of whoever has each. */
function findAll(
  { sentences }: TokenDocument,
  linked: readonly LinkedName[],
): readonly (Span & { readonly group: string })[] {
  return [...groupBySentence(linked)].flatMap(([at, names]) => {
    const placed = names.map((name) => ({
      from: name.from,
      to: name.to,
      person: name.kind === 'person',
      kind: name.kind,
    }));
    return findRoles(makeNamedWords(sentences[at]?.tokens ?? [], placed)).map(({ name, start, end }) => ({
      start,
      end,
      group: names[name]?.group ?? '',
    }));
  });
}

function addRole(
  roles: Map<string, Map<string, StatedRole>>,
  group: string,
  { id, text }: Source,
  { start, end }: Span,
): void {
  const words = text.slice(start, end);
  const stated = roles.get(group) ?? new Map<string, StatedRole>();
  roles.set(group, stated);
  const key = `${id} ${words}`;
  if (!stated.has(key)) stated.set(key, { start, end, text: words, source: id });
}

function readSides(roles: ReadonlyMap<string, readonly StatedRole[]>): Map<string, string> {
  const sides = new Map<string, string>();
  for (const [group, list] of roles) {
    const side = countryIn(list.map(({ text }) => text).join(', '));
    if (side) sides.set(group, side);
  }
  return sides;
}

/** The country that some words name most often, by itself, its capital or its adjective. */
function countryIn(text: string): string | null {
  const counts = new Map<string, number>();
  for (const word of tokenize(text, { start: 0, end: text.length })) {
    const country = countryOfDemonym(word.text) ?? countryOfPlace(word.text);
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
