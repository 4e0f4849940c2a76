/** Words of a sentence that tell of a happening. In: a sentence view. Out: heads in order, several where it tells of several. */
import { isFiniteAt } from '../../claim/has-verb';
import type { Span } from '../../model';
import { isGerund } from '../../text/verb-forms';
import { ALSO_VERBS, findEventNoun, findEventVerb } from './event-words';
import type { SentenceView } from './sentence-view';

/** A word that tells of an event. `from` is the place of the first word of its phrase, `at` its own. */
export type EventHead = {
  readonly at: number;
  readonly from: number;
  readonly kind: string;
  readonly form: 'noun' | 'verb';
  readonly isPlural: boolean;
  /** Word in front of the phrase that says which one: "the", "his", "a", or null. */
  readonly determiner: string | null;
};

const DETERMINERS = new Set(
  'a an the this that these those his her its their our my your any another no such each'.split(' '),
);
/** Words a phrase never runs back over. */
const BORDERS =
  /^(?:in|on|at|to|with|between|among|from|by|of|for|near|about|after|before|during|and|or|but|that|which|who|as|while|is|are|was|were|be|been|had|has|have|held|attended|despite|following|into|over|amid|hold|attend|join|called|calling|not|between|including|marked|since)$/;
const AFTER_MARK = /^(?:to|will|would|can|could|may|might|should|must|not)$/;
/** Words in front of the noun at most: "previous extended face-to-face meeting". */
const MAX_MODIFIERS = 5;

function isVerbUse(text: string, view: SentenceView, at: number): boolean {
  const word = view.words[at]!;
  if (!ALSO_VERBS.has(word.lower.replace(/s$/, ''))) return false;
  const before = view.words[at - 1]?.lower ?? '';
  const after = view.words[at + 1]?.lower ?? '';
  if (/^(?:to|will|would|can|could|may|might|should|must|they|we|who|not|also|i|you)$/.test(before))
    return true;
  if (
    /^(?:calls?|strikes?|fires?|votes?)$/.test(word.lower) &&
    /^(?:for|on|by|themselves|it|its|the|a|against|to)$/.test(after) &&
    !DETERMINERS.has(before)
  )
    return true;
  return isFiniteAt(text, view.words, at);
}

function startOfPhrase(
  text: string,
  view: SentenceView,
  at: number,
): { from: number; determiner: string | null } {
  let from = at;
  while (from > 0 && at - from < MAX_MODIFIERS) {
    const before = view.words[from - 1]!;
    const gap = text.slice(before.end, view.words[from]!.start);
    const isPossessor = /^['’]s?\s+$/.test(gap) || /['’]s$/.test(before.text);
    if (DETERMINERS.has(before.lower)) return { from, determiner: before.lower };
    if (isPossessor) return { from, determiner: "'s" };
    if (!/^[\s-]+$/.test(gap) || BORDERS.test(before.lower) || isFiniteAt(text, view.words, from - 1)) break;
    from--;
  }
  return { from, determiner: null };
}

/** A verb of meeting is one in the past, after "to" or a modal, or as -ing form; "meeting" after a group ("a delegation meeting in Miami") is one too. */
function readVerb(text: string, view: SentenceView, at: number): string | null {
  const word = view.words[at]!;
  const kind = findEventVerb(word.lower);
  if (kind === null || !/^\p{Ll}/u.test(word.text)) return null;
  if (word.lower.endsWith('ing') && findEventNoun(word.lower) !== null)
    return isMeetingVerb(view, at) ? kind : null;
  const isMarked = at > 0 && AFTER_MARK.test(view.words[at - 1]!.lower);
  const isVerb = isMarked || isFiniteAt(text, view.words, at) || isGerund(word.lower);
  return isVerb ? kind : null;
}

/** "a delegation meeting in Miami", "they were meeting": the -ing form that is a noun elsewhere. */
function isMeetingVerb(view: SentenceView, at: number): boolean {
  const before = view.words[at - 1];
  if (before === undefined) return false;
  return (
    view.actors.some(({ kind, end }) => kind === 'group' && end === before.end) ||
    /^(?:is|are|was|were|been)$/.test(before.lower)
  );
}

/** Gives the heads of a sentence in order. `text` is the source's. */
export function findEventHeads(text: string, view: SentenceView): readonly EventHead[] {
  const heads: EventHead[] = [];
  view.words.forEach((word, at) => {
    const verb = readVerb(text, view, at);
    if (verb !== null) {
      heads.push({ at, from: at, kind: verb, form: 'verb', isPlural: false, determiner: null });
      return;
    }
    const noun = findEventNoun(word.lower);
    if (noun === null || isVerbUse(text, view, at)) return;
    // "peace talks collapse theory": a noun before another noun only describes it.
    heads.push({
      at,
      ...startOfPhrase(text, view, at),
      kind: noun.kind,
      form: 'noun',
      isPlural: noun.isPlural,
    });
  });
  return heads;
}

/** Gives the words of a head as they stand in the text: modifiers and noun, or the verb. */
export function surfaceOf(view: SentenceView, head: EventHead): Span {
  return { start: view.words[head.from]!.start, end: view.words[head.at]!.end };
}
