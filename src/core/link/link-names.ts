/** In: the documents' words and the corpus's names. Out: every name with the thing it means. */
import type { TokenDocument } from '../extract/names/collect-surfaces';
import type { NameSurface } from '../extract/names/decide-surfaces';
import { findNames, makeNameTable, type FoundName } from '../extract/names/find-names';
import { countryOfPlace, findKnown } from '../lexicon/gazetteer';
import type { EntityKind, Span } from '../model';
import { fold } from '../text/fold';
import { readDocumentNames } from './entities/document-names';
import { linkBodies, type BodyOf } from './entities/link-bodies';
import { linkPeople, type PersonOf } from './entities/link-people';

/** A name with the thing it means: `group` is equal for names of one thing; words `from` to `to` (exclusive) of a sentence. */
export type LinkedName = Span & {
  readonly group: string;
  readonly kind: EntityKind;
  /** The usual name of a known place or body, else null. */
  readonly preferred: string | null;
  /** ISO 3166 code when it is a country or a capital, else null. */
  readonly country: string | null;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
};

/** The names of each document, sorted by start, not overlapping. */
export function linkNames(
  documents: readonly TokenDocument[],
  names: ReadonlyMap<string, NameSurface>,
): LinkedName[][] {
  const table = makeNameTable(names);
  const counted = documents.map((document, place) => readDocumentNames(findNames(document, place, table)));
  const found = counted.map((document) => document.found);
  const meaning = { personOf: linkPeople(counted), bodyOf: linkBodies(documents, found, names) };
  return found.map((list, place) => list.map((name) => linkName(name, place, meaning)));
}

type Meaning = {
  readonly personOf: PersonOf;
  readonly bodyOf: BodyOf;
};

function linkName(name: FoundName, place: number, meaning: Meaning): LinkedName {
  const entry = findKnown(name.key);
  const { start, end, sentence, from, to, kind } = name;
  const preferred = entry?.kind === kind ? entry.name : null;
  const group = `${kind} ${groupOf(name, place, meaning) ?? fold(preferred ?? name.key)}`;
  return {
    start,
    end,
    sentence,
    from,
    to,
    kind,
    group,
    preferred,
    country: kind === 'place' ? countryOfPlace(name.key) : null,
  };
}

function groupOf(name: FoundName, place: number, { personOf, bodyOf }: Meaning): string | null {
  if (name.kind === 'person') return personOf(place, name.key);
  return name.kind === 'organization' ? bodyOf(place, name) : null;
}
