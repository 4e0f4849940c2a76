/**
 * Stage 2. In: segmented documents. Out: their names, linked over the whole corpus, and the entities they mean. One pass collects
 * what may be a name and what speaks for its kind, a second finds every known name everywhere, headlines included.
 */
import type { NamedDocument, SegmentedDocument } from '../document';
import { FORGET_ALL, type RecallOf } from '../document-memory';
import { collectSurfaces } from '../extract/names/collect-surfaces';
import { tokenizeDocument } from '../extract/names/token-document';
import { decideSurfaces } from '../extract/names/decide-surfaces';
import type { Entity } from '../model';
import { detectLanguage } from '../text/detect-language';
import { namePapers, type NamedPaper } from './documents/name-papers';
import { makeEntities, type GroupedName } from './entities/make-entities';
import { linkNames, type LinkedName } from './link-names';
import { collectRoles } from './roles/collect-roles';

/**
 * The documents with their names, in the order given, and all entities, sorted by id. Names do not overlap, with one exception: a
 * document's name may hold other names ("US peace proposal" holds "US").
 * @param documents any number, also none; a text that is not English gives only names known from elsewhere
 * @param recallOf what is known of a source from an earlier reading; by default nothing is
 * @returns never throws; time grows with the length of the texts, not with its square
 */
export function nameDocuments(
  documents: readonly SegmentedDocument[],
  recallOf: RecallOf = FORGET_ALL,
): { documents: NamedDocument[]; entities: Entity[] } {
  const tokenized = documents.map((document) =>
    tokenizeDocument(document, !isEnglish(document), recallOf(document.source)),
  );
  const names = decideSurfaces(collectSurfaces(tokenized));
  const linked = linkNames(tokenized, names);
  const { roles, sides } = collectRoles(tokenized, linked);
  const papers = namePapers(tokenized, linked, sides);
  const grouped = linked.map((list, place) => withPapers(list, papers[place] ?? []));
  const rolesOf = (group: string): Entity['roles'] =>
    (roles.get(group) ?? []).map(({ text, source, start, end }) => ({ text, source, start, end }));
  return makeEntities(documents, grouped, rolesOf);
}

/** Puts documents in place of what was taken for names of documents inside them. Both lists are sorted and do not overlap themselves. */
function withPapers(names: readonly LinkedName[], papers: readonly NamedPaper[]): GroupedName[] {
  let next = 0;
  const kept = names.filter((name) => {
    while (next < papers.length && (papers[next]?.end ?? 0) <= name.start) next++;
    const isInside = (papers[next]?.start ?? Infinity) < name.end;
    return name.kind !== 'document' || !isInside;
  });
  const added = papers.map(({ start, end, group }): GroupedName => ({
    start,
    end,
    group,
    kind: 'document',
    preferred: null,
  }));
  return [...kept, ...added];
}

function isEnglish({ source }: SegmentedDocument): boolean {
  return (source.language ?? detectLanguage(source.text) ?? 'en').startsWith('en');
}
