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

/** Reading all claims of a source. It must not depend on ids of claims and sources, nor on events, nor on other documents but through `others`. */
export type SourceReader<Value> = {
  readonly stage: Stage;
  readonly others: (doc: EventDocument, claims: readonly Claim[]) => readonly unknown[];
  readonly read: (claims: readonly Claim[], doc: EventDocument) => Value;
};

/** The same for a claim alone. */
export type ClaimReader<Value> = Omit<SourceReader<Value>, 'read'> & {
  readonly read: (claim: Claim, doc: EventDocument) => Value;
};

/** Calls `visit` with the claims of each source, in their order, and what `reader` reads of them. The claims of a source stand together. */
export function visitSources<Value>(
  claims: readonly Claim[],
  { documents, recallOf }: ClaimSetting,
  { stage, others, read }: SourceReader<Value>,
  visit: (own: readonly Claim[], value: Value) => void,
): void {
  for (let from = 0; from < claims.length;) {
    const { source } = claims[from]!;
    let to = from + 1;
    while (claims[to]?.source === source) to += 1;
    const own = claims.slice(from, to);
    const doc = documents.get(source)!;
    const { names, dates, quantities, attributions } = doc;
    const inputs = [names, dates, quantities, attributions, ...others(doc, own)];
    visit(
      own,
      recallOf(doc.source)(stage, inputs, () => read(own, doc)),
    );
    from = to;
  }
}

/** Gives what `reader` reads of each claim, in their order. */
export function readEach<Value>(
  claims: readonly Claim[],
  setting: ClaimSetting,
  { stage, others, read }: ClaimReader<Value>,
): readonly Value[] {
  const values: Value[] = [];
  const readAll = (own: readonly Claim[], doc: EventDocument): readonly Value[] =>
    own.map((claim) => read(claim, doc));
  visitSources(claims, setting, { stage, others, read: readAll }, (_, kept) => {
    for (const value of kept) values.push(value);
  });
  return values;
}
