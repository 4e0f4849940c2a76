/** Who says the quotations, and who stands behind each sentence. */
import type { AttributedDocument, Attribution } from '../../src/core/document';
import type { Span } from '../../src/core/model';
import type { Gold, GoldArticles } from './gold-shape';
import type { Run } from './run-pipeline';
import type { Row } from './score-row';

type Placed = { readonly doc: number; readonly s: number; readonly e: number };
/** Gold ids of who an attribution names: "g" without a name. */
type Identify = (attribution: Attribution) => readonly string[];

const identifySpeakers = ({ index }: Run, { articles }: Gold): Identify => {
  const ids = new Map(
    index.entities.map(({ id, name, variants }) => {
      const own = new Set([name, ...variants.map(({ text }) => text)]);
      const same = Object.entries(articles.entityIds).filter(([, { surfaces }]) =>
        surfaces.some((surface) => own.has(surface)),
      );
      return [id, same.map(([goldId]) => goldId)];
    }),
  );
  return ({ speaker }) => (speaker === null ? ['g'] : (ids.get(speaker) ?? []));
};

/** "g" and "g:…" are speakers without a name. */
const accepts = (wanted: readonly string[], got: readonly string[]): boolean =>
  wanted.some((id) => got.includes(id.startsWith('g:') ? 'g' : id));

const documentOf = (
  { documents }: Run,
  { files }: GoldArticles,
  { doc }: Placed,
): AttributedDocument | null => documents.find(({ source }) => source.file === files[doc]) ?? null;

const whereOf = ({ quote }: Run, { files }: GoldArticles, { doc, s, e }: Placed): string =>
  quote(files[doc] ?? '', { start: s, end: e });

const describe = (found: Attribution | undefined): string =>
  found === undefined ? 'nobody' : `${found.speaker ?? found.described ?? '?'} by rule ${found.rule}`;

const isInside = (item: Span, quote: Placed): boolean =>
  item.start >= quote.s && item.end <= quote.e && (item.end - item.start) * 2 > quote.e - quote.s;

/** Gives the row of quotations: a scare quote must stay without a speaker. */
export const scoreQuotes = (run: Run, gold: Gold): Row => {
  const asGold = identifySpeakers(run, gold);
  const errors: string[] = [];
  let [right, found, wanted] = [0, 0, 0];
  for (const quote of gold.articles.quotes) {
    const given = documentOf(run, gold.articles, quote)?.attributions.find(
      (item) => item.what === 'quotation' && isInside(item, quote),
    );
    wanted += quote.speech ? 1 : 0;
    found += given === undefined ? 0 : 1;
    const isRight = given !== undefined && quote.speech && accepts(quote.speaker ?? [], asGold(given));
    right += isRight ? 1 : 0;
    if (isRight || (given === undefined && !quote.speech)) continue;
    const speakers = quote.speech ? (quote.speaker ?? ['?']).join(' or ') : 'nobody';
    errors.push(`wants ${speakers}, got ${describe(given)}: ${whereOf(run, gold.articles, quote)}`);
  }
  return { stage: 'speech', right, found, wanted, target: { figure: 'F1', least: 0.97 }, errors };
};

/** The outermost speaker with the largest part of the sentence; nested speech tells only what somebody else passes on. */
const findMainAttribution = (doc: AttributedDocument, { s, e }: Placed): Attribution | null => {
  const share = (item: Attribution): number =>
    Math.min(item.end, e) - Math.max(item.start, s) - (item.rule === 'nested' ? e - s : 0);
  const over = doc.attributions.filter(({ start, end }) => start < e && end > s);
  return over.sort((a, b) => share(b) - share(a))[0] ?? null;
};

/** Gives two rows of sentence sources: sentences with a speaker, and all sentences, where the article's own voice counts as one (accuracy). */
export const scoreSentences = (run: Run, gold: Gold): readonly Row[] => {
  const asGold = identifySpeakers(run, gold);
  const errors: string[] = [];
  let [right, found, wanted, voice] = [0, 0, 0, 0];
  for (const sentence of gold.articles.sentenceSources) {
    const doc = documentOf(run, gold.articles, sentence);
    const main = doc === null ? null : findMainAttribution(doc, sentence);
    const isVoice = sentence.source.includes('v');
    const isRight = main !== null && accepts(sentence.source, asGold(main));
    wanted += isRight || !isVoice ? 1 : 0;
    found += main === null ? 0 : 1;
    right += isRight ? 1 : 0;
    voice += isVoice && main === null ? 1 : 0;
    if (!isRight && !(isVoice && main === null))
      errors.push(
        `wants ${sentence.source.join(' or ')}, got ${describe(main ?? undefined)}: ${whereOf(run, gold.articles, sentence)}`,
      );
  }
  const all = gold.articles.sentenceSources.length;
  const target = { figure: 'precision', least: 0.96 } as const;
  return [
    { stage: 'sentence sources', right, found, wanted, target: null, errors: [] },
    { stage: 'sources, accuracy', right: right + voice, found: all, wanted: all, target, errors },
  ];
};
