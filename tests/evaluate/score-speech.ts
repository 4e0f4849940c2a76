/** Who says the quotations, and who stands behind each sentence, against the gold of the seeds. */
import type { AttributedDocument, Attribution } from '../../src/core/document';
import type { Entity, Span } from '../../src/core/model';
import { makeRow, type Row } from './score-row';

type Placed = { readonly doc: number; readonly s: number; readonly e: number };

/** The parts of gold/seeds.json that are read here. */
export type GoldSpeech = {
  readonly files: readonly string[];
  readonly entityIds: Readonly<Record<string, { readonly surfaces: readonly string[] }>>;
  readonly quotes: readonly (Placed & {
    readonly text: string;
    readonly speech: boolean;
    readonly speaker: readonly string[] | null;
  })[];
  readonly sentenceSources: readonly (Placed & { readonly source: readonly string[] })[];
};

/** Three rows: F1 of quotation speakers (scare quotes must stay without one), accuracy of sentence sources, and calibration. */
export function scoreSpeech(
  documents: readonly AttributedDocument[],
  entities: readonly Entity[],
  gold: GoldSpeech,
): readonly Row[] {
  const asGold = identifyEntities(entities, gold);
  const placed = gold.files.map((file) => documents.find(({ source }) => source.file === file) ?? null);
  return [scoreQuotes(placed, gold, asGold), scoreSources(placed, gold, asGold)];
}

type Identify = (attribution: Attribution) => readonly string[];

function identifyEntities(entities: readonly Entity[], gold: GoldSpeech): Identify {
  const ids = new Map(
    entities.map(({ id, name, variants }) => {
      const own = new Set([name, ...variants.map(({ text }) => text)]);
      const same = Object.entries(gold.entityIds).filter(([, { surfaces }]) =>
        surfaces.some((surface) => own.has(surface)),
      );
      return [id, same.map(([goldId]) => goldId)];
    }),
  );
  return ({ speaker }) => (speaker === null ? ['g'] : (ids.get(speaker) ?? []));
}

/** "g" and "g:…" are speakers without a name. */
const accepts = (wanted: readonly string[], got: readonly string[]): boolean =>
  wanted.some((id) => got.includes(id.startsWith('g:') ? 'g' : id));

function scoreQuotes(
  documents: readonly (AttributedDocument | null)[],
  gold: GoldSpeech,
  asGold: Identify,
): Row {
  const errors: string[] = [];
  let [right, given, wanted] = [0, 0, 0];
  for (const quote of gold.quotes) {
    const found = documents[quote.doc]?.attributions.find(
      (item) => item.what === 'quotation' && isInside(item, quote),
    );
    wanted += quote.speech ? 1 : 0;
    given += found === undefined ? 0 : 1;
    const correct = found !== undefined && quote.speech && accepts(quote.speaker ?? [], asGold(found));
    right += correct ? 1 : 0;
    if (correct || (found === undefined && !quote.speech)) continue;
    errors.push(
      `${String(quote.doc)}: ${quote.text} wants ${(quote.speaker ?? ['nobody']).join(' or ')}, got ${describe(found)}`,
    );
  }
  const value = (2 * right) / Math.max(1, given + wanted);
  return {
    metric: 'speakers of quotations, F1',
    value,
    target: 0.97,
    count: `${String(right)} right, ${String(given)} given, ${String(wanted)} wanted`,
    errors,
  };
}

const isInside = (item: Span, quote: Placed): boolean =>
  item.start >= quote.s && item.end <= quote.e && (item.end - item.start) * 2 > quote.e - quote.s;

function scoreSources(
  documents: readonly (AttributedDocument | null)[],
  gold: GoldSpeech,
  asGold: Identify,
): Row {
  const errors: string[] = [];
  let right = 0;
  for (const sentence of gold.sentenceSources) {
    const doc = documents[sentence.doc] ?? null;
    const main = doc === null ? null : findMainAttribution(doc, sentence);
    const correct = main === null ? sentence.source.includes('v') : accepts(sentence.source, asGold(main));
    if (correct) right += 1;
    else {
      const words = doc?.source.text.slice(sentence.s, sentence.e) ?? '';
      errors.push(
        `${String(sentence.doc)}: "${words}" wants ${sentence.source.join(' or ')}, got ${describe(main ?? undefined)}`,
      );
    }
  }
  return makeRow(
    'sources of sentences, accuracy',
    { right, all: gold.sentenceSources.length, target: 0.96 },
    errors,
  );
}

/** The outermost speaker with the largest part of the sentence; nested speech tells only what somebody else passes on. */
function findMainAttribution(doc: AttributedDocument, { s, e }: Placed): Attribution | null {
  const share = (item: Attribution): number =>
    Math.min(item.end, e) - Math.max(item.start, s) - (item.rule === 'nested' ? e - s : 0);
  const over = doc.attributions.filter(({ start, end }) => start < e && end > s);
  return over.sort((a, b) => share(b) - share(a))[0] ?? null;
}

const describe = (found: Attribution | undefined): string =>
  found === undefined ? 'nobody' : `${found.speaker ?? found.described ?? '?'} by rule ${found.rule}`;
