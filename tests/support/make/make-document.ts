/** Documents for tests of the stages after names: a text, and what in it is a name. */
import type { AttributedDocument, MeasuredDocument, Name, NamedDocument } from '../../../src/core/document';
import { attributeSpeech } from '../../../src/core/extract/attribute-speech';
import { measureDocument } from '../../../src/core/extract/measure-document';
import type { Entity, EntityKind, Source } from '../../../src/core/model';
import { segmentArticle } from '../../../src/core/segment/segment-article';
import { makeSource } from './make-source';

/** Surface → entity id; the kind is the id's first part ("person/ada-blom"). */
export type NamesOfTest = Readonly<Record<string, string>>;

/** What is known of the article unless a test says otherwise: a Wednesday. */
const WEDNESDAY: Partial<Source> = { publisher: null, url: null, published: '2025-12-03' };

/** The text segmented, with every occurrence of the given surfaces as a name; longer surfaces win. */
function makeNamedDocument(
  text: string,
  names: NamesOfTest = {},
  source: Partial<Source> = {},
): NamedDocument {
  const found: Name[] = [];
  const surfaces = Object.keys(names).sort((a, b) => b.length - a.length);
  for (const surface of surfaces) {
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
      const end = start + surface.length;
      const borders = !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end));
      if (!borders || found.some((other) => other.start < end && other.end > start)) continue;
      const entity = names[surface] ?? '';
      found.push({ start, end, text: surface, entity, kind: entity.split('/')[0] as EntityKind });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return { source: makeSource(text, 1, { ...WEDNESDAY, ...source }), ...segmentArticle(text), names: found };
}

/** The same, measured. */
export const makeMeasuredDocument = (
  text: string,
  names: NamesOfTest = {},
  source: Partial<Source> = {},
): MeasuredDocument => measureDocument(makeNamedDocument(text, names, source));

/** The same, attributed; entities carry no roles but those given. */
export function makeAttributedDocument(
  text: string,
  names: NamesOfTest = {},
  roles: NamesOfTest = {},
): AttributedDocument {
  const entities = [...new Set(Object.values(names))].map((id): Entity => ({
    id,
    kind: id.split('/')[0] as EntityKind,
    name: Object.keys(names).find((surface) => names[surface] === id) ?? id,
    variants: [],
    roles: Object.keys(roles)
      .filter((role) => roles[role] === id)
      .map((role) => ({ text: role, source: 's0', start: 0, end: role.length })),
  }));
  return attributeSpeech(makeMeasuredDocument(text, names), entities);
}
