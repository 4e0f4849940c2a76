/** Roles as the sources state them, each wording once a source, against gold/roles.json; a leading article is in or out. */
import type { NamedDocument } from '../../src/core/document';
import type { Entity } from '../../src/core/model';
import { placeDocuments, type GoldNames, type GoldRoles } from './gold-names';
import { makeRow, type Row } from './score-row';

const plain = (text: string): string => text.replace(/^(?:a|an|the) /iu, '');

/** Two rows: precision and recall of roles, and that each is word for word what its span says. */
export function scoreRoles(
  documents: readonly NamedDocument[],
  entities: readonly Entity[],
  { names, roles }: { names: GoldNames; roles: GoldRoles },
): readonly Row[] {
  const placed = placeDocuments(documents, names);
  const wanted = new Set(
    roles.roles.map(({ doc, entity, text }) => `${String(doc)} ${entity}: ${plain(text)}`),
  );
  const found = new Set<string>();
  const errors: string[] = [];
  for (const { id, variants, roles: own } of entities) {
    const goldId = Object.entries(names.entityIds).find(([, { surfaces }]) =>
      variants.some(({ text }) => surfaces.includes(text)),
    )?.[0];
    for (const { source, start, end, text } of own) {
      const doc = placed.findIndex((document) => document?.source.id === source);
      if (placed[doc]?.source.text.slice(start, end) !== text) errors.push(`not verbatim: ${text}`);
      found.add(`${String(doc)} ${goldId ?? id}: ${plain(text)}`);
    }
  }
  const right = [...found].filter((role) => wanted.has(role)).length;
  const wrong = [...found].filter((role) => !wanted.has(role)).map((role) => `wrong ${role}`);
  const missed = [...wanted].filter((role) => !found.has(role)).map((role) => `missed ${role}`);
  return [
    makeRow('roles, precision', { right, all: found.size, target: 0.95 }, [...errors, ...wrong]),
    makeRow('roles, recall', { right, all: wanted.size, target: 0.9 }, missed),
  ];
}
