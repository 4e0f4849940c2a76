/** In: the documents' words and the corpus's names. Out: every name with the thing it means. */
import type { TokenDocument } from '../extract/names/token-document';
import type { NameSurface } from '../extract/names/decide-surfaces';
import { findNames, type FoundName } from '../extract/names/find-names';
import { makeNameTable } from '../extract/names/name-table';
import { countryOfPlace, findKnown } from '../lexicon/gazetteer';
import type { EntityKind, Span } from '../model';
import { fold } from '../text/fold';
import { readDocumentNames } from './entities/document-names';
import { linkBodies, type BodyOf } from './entities/link-bodies';
import { shortPlace, spelledPlaces } from './entities/link-places';
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
): (readonly LinkedName[])[] {
  const table = makeNameTable(names);
  const counted = documents.map((document, place) => {
    const own = findNames(document, place, table);
    return document.recall('counted', [own], () => readDocumentNames(own));
  });
  const found = counted.map((document) => document.found);
  const places = new Set(found.flat().flatMap(({ key, kind }) => (kind === 'place' ? [key] : [])));
  const spelled = spelledPlaces(places);
  const meaning = {
    places,
    spelled,
    personOf: linkPeople(counted),
    bodyOf: linkBodies(documents, found, names),
  };
  return found.map((list, place) => {
    const groups = list.map((name) => groupOf(name, place, meaning));
    return documents[place]!.recall('linked', [list, groups], () =>
      list.map((name, at) => linkName(name, groups[at] ?? null)),
    );
  });
}

type Meaning = {
  readonly places: ReadonlySet<string>;
  readonly spelled: ReadonlyMap<string, string>;
  readonly personOf: PersonOf;
  readonly bodyOf: BodyOf;
};

function linkName(name: FoundName, meant: string | null): LinkedName {
  const entry = findKnown(name.key);
  const { start, end, sentence, from, to, kind } = name;
  const preferred = entry?.kind === kind ? entry.name : null;
  const group = `${kind} ${meant ?? fold(preferred ?? name.key)}`;
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

function groupOf(
  name: FoundName,
  place: number,
  { places, spelled, personOf, bodyOf }: Meaning,
): string | null {
  if (name.kind === 'person') return personOf(place, name.key, name.start);
  if (name.kind === 'place') {
    const short = shortPlace(name.key, places);
    return short ? fold(short) : (spelled.get(name.key.toLowerCase()) ?? null);
  }
  return name.kind === 'organization' ? bodyOf(place, name) : null;
}
