/**
 * What is read of claims one by one, kept from one compile to the next. In: claims in the order of their documents. Out: what is read of each,
 * read anew only where a document's names, times, numbers or speakers are others than before.
 */
import type { EventDocument } from '../../document';
import type { RecallOf, Stage } from '../../document-memory';
import type { Claim, SourceId } from '../../model';

/** Where claims come from. */
export type ClaimSetting = {
  readonly documents: ReadonlyMap<SourceId, EventDocument>;
  readonly recallOf: RecallOf;
};

/** Reading a claim. It must not depend on ids of claims and sources, nor on events, nor on other documents but through `others`. */
export type ClaimReader<Value> = {
  readonly stage: Stage;
  readonly others: (doc: EventDocument, claims: readonly Claim[]) => readonly unknown[];
  readonly read: (claim: Claim, doc: EventDocument) => Value;
};

/** Gives what `reader` reads of each claim, in their order. The claims of a source stand together. */
export function readEach<Value>(
  claims: readonly Claim[],
  { documents, recallOf }: ClaimSetting,
  { stage, others, read }: ClaimReader<Value>,
): readonly Value[] {
  const values: Value[] = [];
  for (let from = 0; from < claims.length;) {
    const { source } = claims[from]!;
    let to = from + 1;
    while (claims[to]?.source === source) to += 1;
    const own = claims.slice(from, to);
    const doc = documents.get(source)!;
    const { names, dates, quantities, attributions } = doc;
    const inputs = [names, dates, quantities, attributions, ...others(doc, own)];
    const kept = recallOf(doc.source)(stage, inputs, () => own.map((claim) => read(claim, doc)));
    for (const value of kept) values.push(value);
    from = to;
  }
  return values;
}
