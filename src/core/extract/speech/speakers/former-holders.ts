/** "The former minister": whom a text means that has just told of somebody leaving a post. */
import type { Wanted } from './wanted';
import { findHolders } from './roles';
import { speakerOfPerson, SURE_LIKELY, type Setting, type Speaker } from './speakers';

/** Words for leaving a post, looked for over so many characters before "the former minister". */
const LEFT =
  /\b(?:resign(?:ed|s|ation|ing)|quit|stepp?(?:ed|ing|s)? down|stood down|sacked|fired|ousted|dismissed|removed|replaced)\b/;
const LEFT_REACH = 500;

/** "Blom resigned. …, the former minister said": where somebody left a post, the one mentioned last of those who hold or held it. */
export function findFormer(
  { head, modifiers, start }: Wanted,
  { roles, memory, text }: Setting,
): Speaker | null {
  if (!modifiers.includes('former') || !LEFT.test(text.slice(Math.max(0, start - LEFT_REACH), start)))
    return null;
  const others = modifiers.filter((word) => word !== 'former');
  const holders = new Set([...findHolders(roles, head, others), ...findHolders(roles, head, modifiers)]);
  const last = [...memory.seen.keys()].reverse().find((entity) => holders.has(entity));
  return last === undefined ? null : speakerOfPerson(last, SURE_LIKELY);
}
