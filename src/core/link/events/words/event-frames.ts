/**
 * Verbs that tell of a happening only in company ("signed the agreement", "the court ruled", "stepped down"). In: words of a sentence. Out: the kind of event, or null.
 */
import { isFiniteAt } from '../../../claim/has-verb';
import { isAuxiliary, lemmaOf } from '../../../text/verb-forms';
import { framesOf, PARTICLE_REACH, type Frame, type Words } from './frame-table';
import { isAttribute, isBeforeClause, isReduced } from './frame-objects';
import type { Word } from '../../../text/words';

/** Words from a verb to its object ("passed, by 61 votes to 38, the amended bill") and to its subject. */
const OBJECT_REACH = 7;
const SUBJECT_REACH = 7;

/** "was signed", "have been imposed": the object stands in front. */
function isPassive(list: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const base = lemmaOf(list[back]!.lower);
    if (base === 'be') return true;
    if (!isAuxiliary(list[back]!.lower) && !/ly$|^not$/.test(list[back]!.lower)) return false;
  }
  return false;
}

/** Whether a clause ends between two words; most stand one space apart. */
function isClosed(text: string, before: Word, next: Word): boolean {
  const gap = text.slice(before.end, next.start);
  return gap !== ' ' && /[;:.?!]/.test(gap);
}

/** Tells whether one of `wanted` follows within `reach` words, before another verb of the sentence or the end of its clause. */
function followsOne(
  text: string,
  list: readonly Word[],
  at: number,
  find: { readonly wanted: Words; readonly reach: number },
): boolean {
  for (let ahead = at + 1; ahead <= at + find.reach && ahead < list.length; ahead++) {
    if (isClosed(text, list[ahead - 1]!, list[ahead]!)) return false;
    if (find.wanted.has(list[ahead]!.lower)) return true;
    if (isFiniteAt(text, list, ahead)) return false;
  }
  return false;
}

/** "steelworkers" are workers, "3,000" of them a crowd. */
function isCrowd(lower: string, wanted: Words): boolean {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{3,}$|^thousand$|^hundred$/.test(lower)) return wanted.has('thousands');
  if (!lower.endsWith('ers')) return false;
  const kin = /(?:workers|officers|drivers)$/.exec(lower);
  return kin !== null && wanted.has(kin[0]);
}

function precedesOne(text: string, list: readonly Word[], at: number, wanted: Words): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SUBJECT_REACH); back--) {
    if (isClosed(text, list[back]!, list[back + 1]!)) return false;
    const { lower } = list[back]!;
    if (wanted.has(lower) || isCrowd(lower, wanted)) return true;
    if (!isAuxiliary(lower) && isFiniteAt(text, list, back)) return false;
  }
  return false;
}

function isMet(frame: Frame, text: string, list: readonly Word[], at: number): boolean {
  const { objects, subjects, particles, reach } = frame;
  const isBehind = objects !== null && isReduced(text, list, at, objects);
  const isTurned = isBehind || isPassive(list, at);
  if (particles !== null && !followsOne(text, list, at, { wanted: particles, reach })) return false;
  const hasAhead = (wanted: Words): boolean => followsOne(text, list, at, { wanted, reach: OBJECT_REACH });
  const hasBefore = (wanted: Words): boolean =>
    // "was named prime minister": what somebody is made stands behind.
    precedesOne(text, list, at, wanted) || (frame.kind === 'appointment' && hasAhead(wanted));
  const hasObject = (wanted: Words): boolean =>
    (isTurned ? hasBefore(wanted) : hasAhead(wanted)) || isBeforeClause(text, list, at, wanted);
  if (objects !== null && !isBehind && !hasObject(objects)) return false;
  return subjects === null || (isTurned ? hasAhead(subjects) : hasBefore(subjects));
}

/** Tells whether its words make a verb another: "return to the subject", "the court of auditors found". */
function isOther(
  { objects, unless, unlessBefore }: Frame,
  text: string,
  list: readonly Word[],
  at: number,
): boolean {
  if (objects !== null && isAttribute(list, at, objects)) return true;
  if (unless !== null && followsOne(text, list, at, { wanted: unless, reach: PARTICLE_REACH })) return true;
  return unlessBefore !== null && precedesOne(text, list, at, unlessBefore);
}

/** What is known of a verb beyond the words around it, asked for where a frame needs it: whether its subject or object is somebody, and the kinds of event that the text told of before. */
export type FrameSetting = {
  readonly isOfPerson: () => boolean;
  readonly isToPerson: () => boolean;
  readonly isWithPerson: () => boolean;
  readonly told: ReadonlySet<string>;
};

const NOTHING_KNOWN: FrameSetting = {
  isOfPerson: () => false,
  isToPerson: () => false,
  isWithPerson: () => false,
  told: new Set(),
};

/** Tells whether the verb stands in the form, the voice and the text that a frame asks for. */
function isInForm(frame: Frame, list: readonly Word[], at: number, setting: FrameSetting): boolean {
  if (frame.forms?.has(list[at]!.lower) === false) return false;
  if (frame.told !== null && ![...frame.told].some((kind) => setting.told.has(kind))) return false;
  if (frame.isPassive && !isPassive(list, at)) return false;
  return isOfWanted(frame, setting);
}

/** Tells whether those are named by whom a frame is known. */
function isOfWanted(frame: Frame, setting: FrameSetting): boolean {
  if (frame.isWithPerson && !setting.isWithPerson()) return false;
  return (!frame.isOfPerson || setting.isOfPerson()) && (!frame.isToPerson || setting.isToPerson());
}

/** Gives the kind of event that the verb `list[at]` tells of with the words around it, or null. `text` is what the words are offsets into. */
export function findFrame(
  text: string,
  list: readonly Word[],
  at: number,
  setting: FrameSetting = NOTHING_KNOWN,
): string | null {
  for (const frame of framesOf(list[at]!.lower)) {
    if (!isInForm(frame, list, at, setting) || !isMet(frame, text, list, at)) continue;
    if (!isOther(frame, text, list, at)) return frame.kind;
  }
  return null;
}
