/** What verbs that tell of a happening only in company ask for (assets/event-words.json, "frames"): see event-frames. */
import table from '../../../../../assets/event-words.json';
import { remember } from '../../../text/remember';
import { eventLemmaOf } from './event-verbs';

/** Words in small letters. */
export type Words = ReadonlySet<string>;
/** What one frame of a verb asks of the words around it; null where it asks nothing. */
export type Frame = {
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

/** Words from a verb to its particle. */
export const PARTICLE_REACH = 3;

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

const NO_FRAMES: readonly Frame[] = [];

/** The frames of a verb by any of its forms: every word of a text is asked for. */
export const framesOf = remember(
  (lower: string): readonly Frame[] => FRAMES.get(eventLemmaOf(lower)) ?? NO_FRAMES,
);

/** Tells whether a form is of a verb that tells of events with some words around it. */
export const hasFrames = (lower: string): boolean => framesOf(lower).length > 0;
