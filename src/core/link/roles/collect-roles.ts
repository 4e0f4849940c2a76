/** In: the documents' words with linked names. Out: what each person is called, with its place, and the country a title gives them. */
import type { TokenDocument } from '../../extract/names/collect-surfaces';
import { tokenize } from '../../extract/names/tokens';
import { countryOfDemonym, countryOfPlace } from '../../lexicon/gazetteer';
import type { SourceId, Span } from '../../model';
import type { LinkedName } from '../link-names';
import { findRoles } from './find-roles';

/** A role as a source states it. */
export type StatedRole = Span & {
  readonly text: string;
  readonly source: SourceId;
};

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
  const roles = new Map<string, StatedRole[]>();
  documents.forEach(({ document, sentences }, place) => {
    const { id, text } = document.source;
    for (const [at, names] of groupBySentence(linked[place] ?? [])) {
      const placed = names.map((name) => ({ from: name.from, to: name.to, person: name.kind === 'person' }));
      for (const { name, start, end, relational } of findRoles(sentences[at]?.tokens ?? [], placed)) {
        if (relational) continue;
        const group = (names[name] as LinkedName).group;
        const list = roles.get(group) ?? [];
        roles.set(group, list);
        const words = text.slice(start, end);
        if (!list.some((role) => role.source === id && role.text === words))
          list.push({ start, end, text: words, source: id });
      }
    }
  });
  return { roles, sides: readSides(roles) };
}

/** The names of a document by the place of their sentence. */
export function groupBySentence(names: readonly LinkedName[]): Map<number, LinkedName[]> {
  const groups = new Map<number, LinkedName[]>();
  for (const name of names) groups.set(name.sentence, [...(groups.get(name.sentence) ?? []), name]);
  return groups;
}

function readSides(roles: ReadonlyMap<string, readonly StatedRole[]>): Map<string, string> {
  const sides = new Map<string, string>();
  for (const [group, list] of roles) {
    const counts = new Map<string, number>();
    for (const { text } of list) {
      for (const word of tokenize(text, { start: 0, end: text.length })) {
        const country = countryOfDemonym(word.text) ?? countryOfPlace(word.text);
        if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
      }
    }
    const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    if (best) sides.set(group, best[0]);
  }
  return sides;
}
