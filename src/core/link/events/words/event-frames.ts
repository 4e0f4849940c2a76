/**
 * Verbs that tell of a happening only in company ("signed the agreement", "the court ruled", "stepped down")
 * (assets/event-words.json). In: words of a sentence. Out: the kind of event, or null.
 */
import table from '../../../../../assets/event-words.json';
import { isFiniteAt } from '../../../claim/has-verb';
import { isAuxiliary, lemmaOf } from '../../../text/verb-forms';
import { remember } from '../../../text/remember';
import { eventLemmaOf } from './event-verbs';
import { isAttribute, isBeforeClause, isReduced } from './frame-objects';
import type { Word } from '../../../text/words';

type Words = ReadonlySet<string>;
type Frame = {
  readonly kind: string;
  readonly objects: Words | null;
  readonly subjects: Words | null;
  readonly particles: Words | null;
  /** Words behind the verb that make it another: "hand back the mandate", "return to the subject". */
  readonly unless: Words | null;
  /** Words in front of the verb that make it another: "the court of auditors found". */
  readonly unlessBefore: Words | null;
  /** The only forms that tell of it: "goes to Lornach on Monday" is a plan, "went" is none. */
  readonly forms: Words | null;
  /** It befalls its subject: "was let go". */
  readonly isPassive: boolean;
  /** Kinds that the text must have told of: who "was let go" was a captive, or lost a job. */
  readonly told: Words | null;
  /** Its subject is somebody: "was released on Monday" is of films as well. */
  readonly isOfPerson: boolean;
  /** Its object is somebody by name: "received X". */
  readonly isToPerson: boolean;
  /** Somebody by name stands behind its "to" or "with": "spoke with X". */
  readonly isWithPerson: boolean;
  /** Words from the verb to its particle at most. */
  readonly reach: number;
};

const words = (list: string): Words => new Set(list.split(' ').filter(Boolean));
const wordsOrNull = (list: string | undefined): Words | null => (list === undefined ? null : words(list));

/** Words from a verb to its object ("passed, by 61 votes to 38, the amended bill"), to its subject, and to its particle. */
const OBJECT_REACH = 7;
const SUBJECT_REACH = 7;
const PARTICLE_REACH = 3;

const FRAMES = new Map<string, Frame[]>();
for (const { kind, verbs, ...needs } of table.frames as readonly {
  kind: string;
  verbs: string;
  objects?: string;
  subjects?: string;
  particles?: string;
  unless?: string;
  unlessBefore?: string;
  forms?: string;
  isPassive?: boolean;
  isOfPerson?: boolean;
  isToPerson?: boolean;
  isWithPerson?: boolean;
  told?: string;
  reach?: number;
}[]) {
  const frame: Frame = {
    kind,
    objects: wordsOrNull(needs.objects),
    subjects: wordsOrNull(needs.subjects),
    particles: wordsOrNull(needs.particles),
    unless: wordsOrNull(needs.unless),
    unlessBefore: wordsOrNull(needs.unlessBefore),
    forms: wordsOrNull(needs.forms),
    isPassive: needs.isPassive ?? false,
    isOfPerson: needs.isOfPerson ?? false,
    isToPerson: needs.isToPerson ?? false,
    isWithPerson: needs.isWithPerson ?? false,
    told: wordsOrNull(needs.told),
    reach: needs.reach ?? PARTICLE_REACH,
  };
  for (const verb of verbs.split(' ')) FRAMES.set(verb, [...(FRAMES.get(verb) ?? []), frame]);
}

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

const NO_FRAMES: readonly Frame[] = [];

/** The frames of a verb by any of its forms: every word of a text is asked for. */
const framesOf = remember((lower: string): readonly Frame[] => FRAMES.get(eventLemmaOf(lower)) ?? NO_FRAMES);

/** Tells whether a form is of a verb that tells of events with some words around it. */
export const hasFrames = (lower: string): boolean => framesOf(lower).length > 0;

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
