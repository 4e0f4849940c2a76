/**
 * In: a document. Out: its units. A unit is a sentence, or the sentences that one quotation runs across, as tokens: words, names,
 * marks, and each outermost quotation as a single token, so that "… work," he added reads as one short clause.
 */
import type { MeasuredDocument, Quotation, Sentence, SentenceKind } from '../../document';
import type { Span } from '../../model';
import { keepPlainNames } from '../plain-names';
import type { Token } from './tokens';
import { readTokens } from './read-tokens';

/** A stretch of one paragraph that is read as one clause or more; `tokens` sorted, not overlapping. `paragraph` counts no headings. */
export type Unit = Span & {
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
};

/** The document's units, sorted. Boilerplate gives none. Linear in the text. */
export function readUnits(doc: MeasuredDocument): readonly Unit[] {
  const outer = keepOutermost(doc.quotations);
  const units: Unit[] = [];
  const bodies = countBodies(doc.sentences);
  const reader = { doc, outer, names: keepPlainNames(doc.names), quote: 0, name: 0, date: 0 };
  for (const group of groupSentences(doc.sentences, outer)) {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined || first.kind === 'boilerplate') continue;
    const tokens = readTokens(reader, { start: first.start, end: last.end });
    units.push({
      start: first.start,
      end: last.end,
      paragraph: bodies.get(first.paragraph) ?? 0,
      kind: first.kind,
      tokens,
    });
  }
  return units;
}

/** Paragraph → its number when headings and boilerplate are not counted. */
function countBodies(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  let count = 0;
  for (const { paragraph, kind } of sentences) {
    if (numbers.has(paragraph)) continue;
    if (kind === 'body' || kind === 'list') count += 1;
    numbers.set(paragraph, count);
  }
  return numbers;
}

/** The quotations that lie in no other, sorted. */
function keepOutermost(quotations: readonly Quotation[]): readonly Quotation[] {
  let end = -1;
  return quotations.filter((quotation) => {
    if (quotation.start < end) return false;
    end = quotation.end;
    return true;
  });
}

/** Sentences that a quotation joins, in groups. */
function groupSentences(sentences: readonly Sentence[], quotations: readonly Quotation[]): Sentence[][] {
  const groups: Sentence[][] = [];
  let quote = 0;
  let reach = -1;
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (group !== undefined && sentence.start < reach && isSameParagraph(group, sentence))
      group.push(sentence);
    else groups.push([sentence]);
    for (
      let next = quotations[quote];
      next !== undefined && next.start < sentence.end;
      next = quotations[quote]
    ) {
      reach = Math.max(reach, next.end);
      quote += 1;
    }
  }
  return groups;
}

function isSameParagraph(group: readonly Sentence[], { paragraph, kind }: Sentence): boolean {
  return group[0]?.paragraph === paragraph && kind !== 'boilerplate';
}
