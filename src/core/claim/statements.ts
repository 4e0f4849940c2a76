/** What states something and what does not. In: a sentence or what is left of a clause. Out: yes or no. */
import type { Span } from '../model';
import { findWords } from '../text/words';
import { findFinite } from './has-verb';
import { hasVerbal } from './split-clauses';

/** "How many people have died?", "Blom out: what now?" state nothing; "guess who had the best seats?" may stand behind a statement. */
export function isQuestion(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).endsWith('?') && ASKING.test(text.slice(start, start + MAX_ASKING));
}

const ASKING =
  /^(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, |[^:?"“]{1,40}: )?(?:(?:And|But|So) )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)(?:n['’]t)?\b/iu;
const MAX_ASKING = 60;

/** "Asked about the report, the minister" is no statement: what is cut off before speech needs a verb of its own after its subject. */
export function isStatement(text: string, told: Span, isCut: boolean): boolean {
  const words = findWords(text, told);
  return isCut ? findFinite(text, words) > 0 : hasVerbal(text, words);
}

/** "Result: 46 against, 43 for.": figures that state something without a verb. */
export function isTally(text: string, { start, end }: Span): boolean {
  return TALLY.test(text.slice(start, Math.min(end, start + MAX_TALLY)));
}

const TALLY =
  /^\p{Lu}[^:]*:?\s[^:]*\d[^:]*(?:\b(?:against|in favou?r|abstentions?|per ?cent|votes?|dead|injured|wounded|missing)\b|%)[^:]*\.$/u;
const MAX_TALLY = 160;

/** "In a report published on Monday, the mayor of Tarsk,": where somebody says what is cut off behind it, and his post. */
export function isScene(text: string, { start, end }: Span, isCut: boolean): boolean {
  return isCut && SCENE.test(text.slice(start, end));
}

const SCENE = /^(?:in|at|on|during|from|under|by)\s[^,]*(?:,(?:\s+[\p{L}'’.-]+){0,5}),?$/iu;

/** "who asked not to be named": how somebody spoke, which states nothing. */
export function isUnnamed(text: string, { start, end }: Span): boolean {
  return UNNAMED.test(text.slice(start, end));
}

const UNNAMED =
  /^(?:who|speaking)\b.{0,60}(?:not to be (?:named|identified)|anonym|to be (?:named|identified|quoted)\b)/su;

/** "Ada Blom, asked if she would go,", "Pressed on the figures,": what brought on words that follow. */
export function isAsked(text: string, { start, end }: Span): boolean {
  return ASKED.test(text.slice(start, end));
}

const ASKED = /^(?:\p{L}[^,]*, )?(?:when |after being )?(?:asked|pressed|questioned|quizzed)\b/iu;
