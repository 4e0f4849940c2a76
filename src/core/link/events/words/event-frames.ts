/**
 * Verbs that tell of a happening only in company ("signed the agreement", "the court ruled", "stepped down")
 * (assets/event-words.json). In: words of a sentence. Out: the kind of event, or null.
 */
import table from '../../../../../assets/event-words.json';
import { isFiniteAt } from '../../../claim/has-verb';
import { isAuxiliary, lemmaOf } from '../../../text/verb-forms';
import { eventLemmaOf } from './event-verbs';
import type { Word } from '../../../text/words';

type Words = ReadonlySet<string>;
type Frame = {
  readonly kind: string;
  readonly objects: Words | null;
  readonly subjects: Words | null;
  readonly particles: Words | null;
  /** Words behind the verb that make it another: "hand back the mandate", "return to the subject". */
  readonly unless: Words | null;
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
  reach?: number;
}[]) {
  const frame: Frame = {
    kind,
    objects: wordsOrNull(needs.objects),
    subjects: wordsOrNull(needs.subjects),
    particles: wordsOrNull(needs.particles),
    unless: wordsOrNull(needs.unless),
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

/** Tells whether one of `wanted` follows within `reach` words, before another verb of the sentence or the end of its clause. */
function followsOne(
  text: string,
  list: readonly Word[],
  at: number,
  find: { readonly wanted: Words; readonly reach: number },
): boolean {
  for (let ahead = at + 1; ahead <= at + find.reach && ahead < list.length; ahead++) {
    if (/[;:.?!]/.test(text.slice(list[ahead - 1]!.end, list[ahead]!.start))) return false;
    if (find.wanted.has(list[ahead]!.lower)) return true;
    if (isFiniteAt(text, list, ahead)) return false;
  }
  return false;
}

/** "steelworkers" are workers, "3,000" of them a crowd. */
function isCrowd(lower: string, wanted: Words): boolean {
  if (/^\d{1,3}(?:,\d{3})+$|^\d{3,}$|^thousand$|^hundred$/.test(lower)) return wanted.has('thousands');
  const kin = /(?:workers|officers|drivers)$/.exec(lower);
  return kin !== null && wanted.has(kin[0]);
}

function precedesOne(text: string, list: readonly Word[], at: number, wanted: Words): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SUBJECT_REACH); back--) {
    if (/[;:.?!]/.test(text.slice(list[back]!.end, list[back + 1]!.start))) return false;
    const { lower } = list[back]!;
    if (wanted.has(lower) || isCrowd(lower, wanted)) return true;
    if (!isAuxiliary(lower) && isFiniteAt(text, list, back)) return false;
  }
  return false;
}

/** What follows a participle that tells when, where or by whom: "the accord signed in Lornach". */
const AFTER_PARTICIPLE = /^(?:in|on|at|by|last|between|with|under|after|during|yesterday|earlier|this)$/;

/** "the accord signed in Lornach", "the order, issued on Monday": the object stands right in front of a participle. */
function isReduced(text: string, list: readonly Word[], at: number, objects: Words): boolean {
  const before = list[at - 1];
  if (before === undefined || !objects.has(before.lower) || isAuxiliary(list[at]!.lower)) return false;
  const gap = text.slice(before.end, list[at]!.start);
  return /^,?\s$/.test(gap) && AFTER_PARTICIPLE.test(list[at + 1]?.lower ?? '');
}

/** "agreements that the two governments signed", "a permit the minister signed": the object stands before the clause. */
function isBeforeClause(text: string, list: readonly Word[], at: number, objects: Words): boolean {
  for (let back = at - 1; back > Math.max(0, at - SUBJECT_REACH); back--) {
    const { lower } = list[back]!;
    if (/^(?:that|which|the|his|her|their)$/.test(lower) && objects.has(list[back - 1]!.lower))
      return /^,?\s$/.test(text.slice(list[back - 1]!.end, list[back]!.start));
    if (isAuxiliary(lower) || isFiniteAt(text, list, back)) return false;
  }
  return false;
}

function isMet(frame: Frame, text: string, list: readonly Word[], at: number): boolean {
  const { objects, subjects, particles, reach } = frame;
  const isTurned = isPassive(list, at) || (objects !== null && isReduced(text, list, at, objects));
  if (particles !== null && !followsOne(text, list, at, { wanted: particles, reach })) return false;
  const hasAhead = (wanted: Words): boolean => followsOne(text, list, at, { wanted, reach: OBJECT_REACH });
  const hasBefore = (wanted: Words): boolean =>
    // "was named prime minister": what somebody is made stands behind.
    precedesOne(text, list, at, wanted) || (frame.kind === 'appointment' && hasAhead(wanted));
  const hasObject = (wanted: Words): boolean =>
    (isTurned ? hasBefore(wanted) : hasAhead(wanted)) || isBeforeClause(text, list, at, wanted);
  if (objects !== null && !hasObject(objects)) return false;
  return subjects === null || (isTurned ? hasAhead(subjects) : hasBefore(subjects));
}

/** Gives the kind of event that the verb `list[at]` tells of with the words around it, or null. `text` is what the words are offsets into. */
export function findFrame(text: string, list: readonly Word[], at: number): string | null {
  const frames = FRAMES.get(eventLemmaOf(list[at]!.lower));
  const isOther = ({ unless }: Frame): boolean =>
    unless !== null && followsOne(text, list, at, { wanted: unless, reach: PARTICLE_REACH });
  return frames?.find((frame) => isMet(frame, text, list, at) && !isOther(frame))?.kind ?? null;
}
