/**
 * What the page's own sentence states for a question the sources answer with numbers, and how it compares.
 * In: a fact, its claims, the page and the mention. Out: the page's value, or null where the sentence states none.
 * Only numbers are compared: for places and times "another word" is too often the same thing.
 */
import type { HintFact } from './hint';
import type { Claim, Fact, Span } from '../model';
import type { Mention, Page } from '../page/page';
import { languageOf } from '../match/page-language';
import { valuesOf } from '../match/page-numbers';
import { splitSentences } from '../segment/split-sentences';

/** The page's value for the fact's question, null when the sentence of the mention states none or the fact has no answers in numbers. */
export function comparePage(
  fact: Fact,
  claims: readonly Claim[],
  page: Page,
  mention: Mention,
): HintFact['thisPage'] {
  if (fact.differs !== 'number' && fact.answers.length === 0) return null;
  const block = page.blocks[mention.block];
  if (block === undefined) return null;
  const answered = new Set(fact.answers.flatMap((answer) => answer.claims));
  const stated = claims.filter((claim) => answered.has(claim.id)).flatMap((claim) => claim.quantities);
  const unit = commonUnit(stated.map((quantity) => quantity.unit));
  if (unit === null) return null;
  const sentence = sentenceAround(block.text, mention);
  const values = valuesOf(sentence, unit, (languageOf(page) ?? 'en') === 'en');
  const value = values[0];
  // Two numbers of one unit in a sentence ("from 28 points to 19"): which one answers the question is a guess.
  if (value === undefined || values.some((other) => other !== value)) return null;
  const known = new Set(
    stated.filter((quantity) => quantity.unit === unit).map((quantity) => quantity.value),
  );
  const compares = compare(value, known, fact, page);
  return mayDiffer(unit, mention) || compares === 'same' ? { value: String(value), compares } : null;
}

/** A sentence that names a person and another length may speak of another meeting; only the event's own mark can say it differs. */
const LENGTHS = new Set(['minute', 'hour', 'day']);
const mayDiffer = (unit: string, mention: Mention): boolean => mention.kind === 'event' || !LENGTHS.has(unit);

function compare(
  value: number,
  known: ReadonlySet<number>,
  fact: Fact,
  page: Page,
): 'same' | 'differs' | 'later' {
  if (known.has(value)) return 'same';
  return fact.status === 'updated' && page.published !== null ? 'later' : 'differs';
}

/** The unit every answer counts in; null when they count different things. */
function commonUnit(units: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && second[1] === first[1])) return null;
  return first[0];
}

/** The sentence the span stands in; the whole text where it stands in none. */
function sentenceAround(text: string, span: Span): string {
  const holder = sentencesOf(text).find(
    (sentence) => sentence.start <= span.start && span.end <= sentence.end,
  );
  return holder === undefined ? text : text.slice(holder.start, holder.end);
}

/** The last block's sentences: a page's mentions come block by block, and each asks for every fact. */
let last: { readonly text: string; readonly sentences: readonly Span[] } | null = null;

function sentencesOf(text: string): readonly Span[] {
  if (last?.text === text) return last.sentences;
  last = { text, sentences: splitSentences(text, { start: 0, end: text.length }) };
  return last.sentences;
}
