/** Objects in front of their verbs: "the accord signed in Lornach", "a permit the minister signed". In: words of a sentence. Out: yes or no. */
import { isFiniteAt } from '../../../claim/has-verb';
import { isAuxiliary } from '../../../text/verb-forms';
import type { Word } from '../../../text/words';

type Words = ReadonlySet<string>;

/** Words from an object to the verb of its clause. */
const CLAUSE_REACH = 7;

/** What follows a participle that tells when, where or by whom: "the accord signed in Lornach". */
const AFTER_PARTICIPLE = /^(?:in|on|at|by|last|between|with|under|after|during|yesterday|earlier|this)$/;

/** Tells whether one of `objects` stands right in front of a participle: "the accord signed in Lornach", "the order, issued on Monday". */
export function isReduced(text: string, list: readonly Word[], at: number, objects: Words): boolean {
  const before = list[at - 1];
  if (before === undefined || isAuxiliary(list[at]!.lower)) return false;
  const gap = text.slice(before.end, list[at]!.start);
  if (!/^,?\s$/.test(gap) || !AFTER_PARTICIPLE.test(list[at + 1]?.lower ?? '')) return false;
  return objects.has(before.lower) || (gap === ', ' && isFarAhead(text, list, at, objects));
}

/** Words from "the accord with Chile, worth more than the loan" to its ", signed in June": no verb stands between. */
const FAR_REACH = 14;

function isFarAhead(text: string, list: readonly Word[], at: number, objects: Words): boolean {
  for (let back = at - 1; back >= Math.max(0, at - FAR_REACH); back--) {
    const { lower } = list[back]!;
    if (/[;:.?!"”]/.test(text.slice(list[back]!.end, list[back + 1]!.start))) return false;
    if (objects.has(lower)) return true;
    if (isAuxiliary(lower) || isFiniteAt(text, list, back)) return false;
  }
  return false;
}

/** Tells whether one of `objects` stands before the clause of a verb: "agreements that the two governments signed", "a permit the minister signed". */
export function isBeforeClause(text: string, list: readonly Word[], at: number, objects: Words): boolean {
  for (let back = at - 1; back > Math.max(0, at - CLAUSE_REACH); back--) {
    const { lower } = list[back]!;
    if (/^(?:that|which|the|his|her|their)$/.test(lower) && objects.has(list[back - 1]!.lower))
      return /^,?\s$/.test(text.slice(list[back - 1]!.end, list[back]!.start));
    if (isAuxiliary(lower) || isFiniteAt(text, list, back)) return false;
  }
  return false;
}

const BEFORE_ATTRIBUTE =
  /^(?:the|an?|his|her|its|their|these|those|of|after|by|with|from|in|on|over|about|through|via|under)$/;

/** Tells whether a participle only says which object is meant: "after leaked recordings", "the stolen files". */
export function isAttribute(list: readonly Word[], at: number, objects: Words): boolean {
  const before = list[at - 1];
  if (before !== undefined && !BEFORE_ATTRIBUTE.test(before.lower)) return false;
  return /(?:ed|en)$/.test(list[at]!.lower) && objects.has(list[at + 1]?.lower ?? '');
}
