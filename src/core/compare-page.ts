/**
 * What the page's own sentence states for a question the sources answer with numbers, and how it compares.
 * In: a fact, its claims, the page and the mention. Out: the page's value, or null where the sentence states none.
 * Only numbers are compared: for places and times "another word" is too often the same thing.
 */
import type { HintFact } from './hint';
import type { Claim, Fact, Span } from './model';
import type { Mention, Page } from './page';
import { languageOf } from './match/page-language';
import { valuesOf } from './match/page-numbers';
import { splitSentences } from './segment/split-sentences';

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
  return { value: String(value), compares: compare(value, known, fact, page) };
}

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
  const holder = splitSentences(text, { start: 0, end: text.length }).find(
    (sentence) => sentence.start <= span.start && span.end <= sentence.end,
  );
  return holder === undefined ? text : text.slice(holder.start, holder.end);
}
