/** "They" for one person whose sex the text does not give: "A spokesperson said the road was shut. They added: …". */
import type { Frame } from '../frames/make-frame';
import { genderOfNoun } from './pronouns';
import { SURE_LIKELY, type Memory, type Setting, type Speaker } from './speakers';

/** Whom "they" means, where it is one person, or null. */
export function findSingular({ subject, verb }: Frame, { memory }: Setting): Speaker | null {
  if (subject?.kind !== 'pronoun' || subject.head !== 'they') return null;
  const one = isJustTold(memory) ? memory.focus : findSpoken(memory, verb?.base === 'add');
  return one !== null && isUnknown(one) ? { ...one, sure: SURE_LIKELY } : null;
}

/** Who spoke before, when they go on ("they added") or speak for others. */
function findSpoken({ now, spoke, source, several, unit }: Memory, goesOn: boolean): Speaker | null {
  const isBetween = several !== null && unit - several.unit <= 1;
  if (isBetween || now - spoke > 1) return null;
  return goesOn || source?.head === 'spokesperson' ? source : null;
}

/** "A third minister was blunter.": the sentence before in the paragraph, in which nobody speaks. */
function isJustTold({ silent, focused, unit, began }: Memory): boolean {
  return silent && focused === unit - 1 && focused >= began;
}

/** "a minister", "one resident": not "a spokesman". */
function isUnknown({ entity, kind, head }: Speaker): boolean {
  return entity === null && kind === 'person' && genderOfNoun(head) === undefined;
}
