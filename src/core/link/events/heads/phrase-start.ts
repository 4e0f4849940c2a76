/** Where the phrase of an event noun begins: "the previous extended meeting". In: a word in a sentence view. Out: the place of its first word. */
import type { SentenceView } from '../sentences/sentence-view';
import { isEventFiniteAt } from '../words/event-verbs';

/** Words that say which one. */
export const DETERMINERS = new Set(
  'a an the this that these those his her its their our my your any another no such each'.split(' '),
);
/** Words a phrase never runs back over. */
export const BORDERS =
  /^(?:in|on|at|to|with|between|among|from|by|of|for|near|about|after|before|during|and|or|but|that|which|who|as|while|is|are|was|were|be|been|had|has|have|held|attended|despite|following|into|over|amid|hold|attend|join|called|calling|not|between|including|marked|since|set|amid|against|under|via)$/;
/** Words in front of the noun at most: "previous extended face-to-face meeting". */
const MAX_MODIFIERS = 5;

/** A phrase never runs back over these, unless a hyphen joins them: "a dusk-to-dawn curfew". */
const endsPhrase = (text: string, { words }: SentenceView, at: number): boolean =>
  BORDERS.test(words[at]!.lower) || isEventFiniteAt(text, words, at);

/** Gives the place of the first word of the phrase that ends at `at`, and the word in front that says which one, or null. */
export function startOfPhrase(
  text: string,
  view: SentenceView,
  at: number,
): { from: number; determiner: string | null } {
  let from = at;
  while (from > 0 && at - from < MAX_MODIFIERS) {
    const before = view.words[from - 1]!;
    const gap = text.slice(before.end, view.words[from]!.start);
    const isPossessor = /^['’]s?\s+$/.test(gap) || /['’]s$/.test(before.text);
    // "a no-confidence vote" is one.
    if (DETERMINERS.has(before.lower) && gap !== '-') return { from, determiner: before.lower };
    if (isPossessor) return { from, determiner: "'s" };
    if (!/^[\s-]+$/.test(gap) || (gap !== '-' && endsPhrase(text, view, from - 1))) break;
    from--;
  }
  return { from, determiner: null };
}

/** Tells whether a word describes the noun: "a deadly shooting": a word in front that is neither border nor parted from it. */
export function isModified(text: string, view: SentenceView, at: number): boolean {
  const before = view.words[at - 1];
  if (before === undefined || BORDERS.test(before.lower)) return false;
  return /^\s$/.test(text.slice(before.end, view.words[at]!.start));
}
