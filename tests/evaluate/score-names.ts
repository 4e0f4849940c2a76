/** Names of people, places and bodies, mention by mention: span and kind must be right. Documents and events are scored elsewhere. */
import type { Name, NamedDocument } from '../../src/core/document';
import { placeDocuments, quoteAround, type GoldNames } from './gold-names';
import type { Row } from './score-row';

const shortKind = ({ kind }: Name): string => (kind === 'organization' ? 'org' : kind);

type Count = { right: number; found: number; wanted: number };

/** One row: strict F1 over the gold's mentions. */
export function scoreNames(documents: readonly NamedDocument[], gold: GoldNames): readonly Row[] {
  const count: Count = { right: 0, found: 0, wanted: gold.mentions.length };
  const errors: string[] = [];
  placeDocuments(documents, gold).forEach((document, doc) => {
    const seen =
      document === null ? new Set<number>() : countDocument(document, doc, gold, { count, errors });
    gold.mentions.forEach((mention, at) => {
      if (mention.doc !== doc || seen.has(at)) return;
      const where =
        document === null
          ? mention.text
          : quoteAround(document.source.text, { start: mention.s, end: mention.e });
      errors.push(`${String(doc)}: missed ${mention.types.join(' or ')} ${where}`);
    });
  });
  const value = (2 * count.right) / Math.max(1, count.found + count.wanted);
  const words = `${String(count.right)} right, ${String(count.found)} found, ${String(count.wanted)} wanted`;
  return [{ metric: 'names, strict F1', value, target: 0.98, count: words, errors }];
}

function countDocument(
  document: NamedDocument,
  doc: number,
  gold: GoldNames,
  { count, errors }: { count: Count; errors: string[] },
): Set<number> {
  const seen = new Set<number>();
  for (const name of document.names) {
    if (name.kind === 'document') continue;
    const at = gold.mentions.findIndex(
      (item) => item.doc === doc && item.s === name.start && item.e === name.end,
    );
    const isRight = at >= 0 && (gold.mentions[at]?.types ?? []).includes(shortKind(name));
    if (!isRight && gold.ignore.some((item) => item.doc === doc && item.s < name.end && name.start < item.e))
      continue;
    count.found++;
    if (isRight) {
      count.right++;
      seen.add(at);
    } else errors.push(`${String(doc)}: wrong ${name.kind} ${quoteAround(document.source.text, name)}`);
  }
  return seen;
}
