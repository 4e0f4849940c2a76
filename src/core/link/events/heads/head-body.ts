/** Whether a body without a name acts in what a head names. In: a head in a sentence view. Out: yes or no. */
import type { SentenceView } from '../sentences/sentence-view';
import { BODIES, GATHERINGS, groupOfKind } from '../words/event-words';
import type { EventHead } from './event-heads';
import { subjectOf } from './head-company';
import { takesSubjects } from './head-uses';

/** Words from "talks with" to "leaders": "talks with all parliamentary parties". */
const BODY_REACH = 5;
const MET =
  /^(?:generals|commanders|governors|bishops|shareholders|judges|directors|parties|unions|presidents|leaders|ministers|lawmakers|officials|representatives|delegation|delegations|families|council|cabinet|committee|board)$/;

const isBodyWord = (word: string): boolean => BODIES.has(word) || MET.test(word);

/** "Prosecutors said they had opened an inquiry": who "they" are stands in front. */
function isTheirs(view: SentenceView, words: readonly string[]): boolean {
  if (!words.includes('they')) return false;
  return view.words.some(
    ({ lower }, at) =>
      view.places[at]!.part === 0 && view.places[at]!.role === 'subject' && BODIES.has(lower),
  );
}

/** Tells whether who acts is a body without a name: "the cabinet meets", "talks with party leaders", "prosecutors opened an inquiry". */
export function hasBody(view: SentenceView, head: EventHead): boolean {
  if (takesSubjects(view, head)) {
    const { words } = subjectOf(view, head);
    if (words.some(isBodyWord) || isTheirs(view, words)) return true;
  }
  if (head.form === 'verb' || !GATHERINGS.has(groupOfKind(head.kind))) return false;
  if (!/^(?:with|of|between)$/.test(view.words[head.at + 1]?.lower ?? '')) return false;
  return view.words.slice(head.at + 2, head.at + 2 + BODY_REACH).some(({ lower }) => MET.test(lower));
}
