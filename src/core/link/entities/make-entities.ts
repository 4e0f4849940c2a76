/** In: names with the thing each means. Out: entities with variants and roles, and names with entity ids. */
import type { Name, NamedDocument, SegmentedDocument } from '../../document';
import type { Entity, EntityKind, SourceId, Span } from '../../model';
import { findKnown, withoutCapitals } from '../../lexicon/gazetteer';
import { LEADING_PARTICLES } from '../../lexicon/name-words';
import { slug, stripInvisible } from '../../text/fold';
import { remember } from '../../text/remember';

/** A name in a document; `group` is equal for names of one thing. */
export type GroupedName = Span & {
  readonly group: string;
  readonly kind: EntityKind;
  readonly preferred: string | null;
};

type Variant = { readonly text: string; readonly count: number; readonly sources: readonly SourceId[] };
type Group = {
  readonly kinds: Map<EntityKind, number>;
  readonly texts: Map<string, { count: number; readonly sources: SourceId[] }>;
  preferred: string | null;
};

/**
 * Entities sorted by id, and each document with its names sorted by start (the longer first).
 * @param documents the documents
 * @param linked their names
 * @param rolesOf the roles of a group, in the order of the documents
 */
export function makeEntities(
  documents: readonly SegmentedDocument[],
  linked: readonly (readonly GroupedName[])[],
  rolesOf: (group: string) => Entity['roles'],
): { documents: NamedDocument[]; entities: Entity[] } {
  const entities = new Map<string, Entity>();
  const taken = new Set<string>();
  for (const [key, group] of collectGroups(documents, linked))
    entities.set(key, makeEntity(group, rolesOf(key), taken));
  const named = documents.map((document, place) => ({
    ...document,
    names: namesOf(document, linked[place] ?? [], entities),
  }));
  return { documents: named, entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** A name's words as shown, on one line. */
const tidyName = remember((text: string): string => stripInvisible(text).replace(/\s+/gu, ' '));

function collectGroups(
  documents: readonly SegmentedDocument[],
  linked: readonly (readonly GroupedName[])[],
): Map<string, Group> {
  const groups = new Map<string, Group>();
  documents.forEach(({ source }, place) => {
    for (const name of linked[place] ?? []) {
      const group = groups.get(name.group) ?? emptyGroup();
      groups.set(name.group, group);
      group.kinds.set(name.kind, (group.kinds.get(name.kind) ?? 0) + 1);
      group.preferred ??= name.preferred;
      const text = tidyName(source.text.slice(name.start, name.end));
      const form = group.texts.get(text) ?? { count: 0, sources: [] };
      group.texts.set(text, form);
      form.count++;
      if (form.sources.at(-1) !== source.id) form.sources.push(source.id);
    }
  });
  return groups;
}

function emptyGroup(): Group {
  return {
    kinds: new Map<EntityKind, number>(),
    texts: new Map<string, { count: number; readonly sources: SourceId[] }>(),
    preferred: null,
  };
}

function makeEntity(group: Group, roles: Entity['roles'], taken: Set<string>): Entity {
  const kind = [...group.kinds].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const variants = [...group.texts]
    .map(([text, { count, sources }]): Variant => ({ text, count, sources }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const name = displayName(variants, kind, group.preferred);
  const base = `${kind}/${slug(name)}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return { id, kind, name, variants: variants.map(({ text, sources }) => ({ text, sources })), roles };
}

/** The most frequent full mixed-case form; for known places and bodies the usual name when a source has it. */
function displayName(variants: readonly Variant[], kind: EntityKind, preferred: string | null): string {
  if (preferred && variants.some(({ text }) => text === preferred)) return preferred;
  const mixed = variants.filter(({ text }) => text !== text.toUpperCase() || text.length < 4);
  const best = bestOf(mixed.length > 0 ? mixed : variants, kind)?.text ?? 'x';
  return mixed.length === 0 && kind === 'place' ? withoutShouting(best) : best;
}

/** A place that stands in a dateline alone is not called "CAIRO"; "DPRK" is. */
function withoutShouting(place: string): string {
  const usual = withoutCapitals(place);
  return findKnown(usual) === null ? place : usual;
}

function bestOf(variants: readonly Variant[], kind: EntityKind): Variant | undefined {
  if (kind === 'person')
    return variants.find(isFullName) ?? variants.find(({ text }) => /\s/u.test(text)) ?? variants[0];
  if (kind === 'organization') return fullest(variants);
  if (kind !== 'document') return variants[0];
  const numberOf = (text: string): string => /\d+/u.exec(text)?.[0] ?? '';
  const points = ({ text, count }: Variant): number => {
    const number = numberOf(text);
    const words = text.split(' ').length;
    const shared = number === '' ? 0 : variants.filter((other) => numberOf(other.text) === number).length;
    return count + shared + Math.min(words, 3) - Math.max(0, words - 4) - (/["“”]/u.test(text) ? 3 : 0);
  };
  return [...variants].sort((a, b) => points(b) - points(a))[0];
}

/** Two words or more that a particle does not begin: "Ursula von der Lippe" rather than "von der Lippe". */
function isFullName({ text }: Variant): boolean {
  const [first = '', second] = text.split(/\s/u);
  return second !== undefined && !LEADING_PARTICLES.has(first.toLowerCase());
}

/** The variant with the most words, the most frequent among equals: "Norwell Group" rather than "Norwell". */
function fullest(variants: readonly Variant[]): Variant | undefined {
  const words = ({ text }: Variant): number => text.split(' ').length;
  return [...variants].sort((a, b) => words(b) - words(a))[0];
}

function namesOf(
  document: SegmentedDocument,
  linked: readonly GroupedName[],
  entities: ReadonlyMap<string, Entity>,
): Name[] {
  const names = linked.map((name): Name => {
    const entity = entities.get(name.group) as Entity;
    const text = document.source.text.slice(name.start, name.end);
    return { start: name.start, end: name.end, text, entity: entity.id, kind: entity.kind };
  });
  return names.sort((a, b) => a.start - b.start || b.end - a.end);
}
