/** Whom "the agency", "the ministry" and "the company" mean: the organisation mentioned last that is called so. */
import type { EntityId } from '../../../model';
import { findHolders, mayHold } from './roles';
import type { Wanted } from './wanted';
import { BODY_VARIATIONS } from '../../../lexicon/speech-words';
import { SURE_GUESS, SURE_LAST, SURE_LIKELY, type Memory, type Setting, type Speaker } from './speakers';

/** Bodies so many paragraphs back are not looked at when nothing but a general noun points to them. */
const FRESH = 1;

/** The same in units. */
const LATELY = 6;

/** The organisation that the words mean, else `own`. */
export function resolveBody(
  wanted: Wanted,
  near: readonly Speaker[],
  setting: Setting,
  own: Speaker,
): Speaker {
  const { memory, roles } = setting;
  const told = findBeside(wanted, near, setting);
  if (told !== null) return told;
  const seen = [...memory.bodies.keys()].reverse();
  const paper = PAPER.test(wanted.head) ? findPaper(setting) : null;
  if (paper !== null) return speakerOfBody(paper, wanted.head, SURE_LAST);
  const holders = findHolders(roles, wanted.head, wanted.modifiers);
  const called = seen.find((entity) => holders.includes(entity));
  if (called !== undefined) return speakerOfBody(called, wanted.head, SURE_LAST);
  const maybe = seen.find((entity) => mayHold(roles, entity, wanted));
  if (maybe !== undefined) return speakerOfBody(maybe, wanted.head, SURE_LIKELY);
  return findVariation(wanted, memory) ?? findOnly(wanted, setting) ?? own;
}

const PAPER = /^(?:newspaper|paper|daily|broadsheet|tabloid)$/;
const PAPER_NAME =
  /(?:Courier|Post|Times|Herald|Gazette|Tribune|Chronicle|Journal|Telegraph|Guardian|Observer|Mail|Bugle|Standard|Daily News|Zeitung|Blatt|Presse)$/u;

/** "The newspaper" for the Tarsk Courier of the unit before: its name says what it is. */
function findPaper({ names, memory: { bodies, unit } }: Setting): EntityId | null {
  const [last, at] = [...bodies].at(-1) ?? [null, 0];
  if (last === null || unit - at > 2) return null;
  return names.some(({ entity, text }) => entity === last && PAPER_NAME.test(text)) ? last : null;
}

/** "Strelsau Mines will close two pits, the company said": the organisation that the sentence is about, where nothing else is called so. */
function findBeside(
  { head, modifiers }: Wanted,
  near: readonly Speaker[],
  { roles }: Setting,
): Speaker | null {
  const [body] = near.filter(({ entity }) => entity?.startsWith('organization/') === true);
  if (body?.entity === undefined || body.entity === null) return null;
  if (modifiers.length > 0 || !BODY_VARIATIONS.has(head)) return null;
  const heads = (roles.get(body.entity) ?? []).flatMap((role) => [...role.heads]);
  const fits = heads.length === 0 || findHolders(roles, head, []).includes(body.entity);
  return fits ? { ...body, sure: SURE_LIKELY } : null;
}

const GENERAL = /^(?:-|based|tech|technology|private|local|global)$/;

/** "The company" for the organisation that has just spoken. */
function findVariation(
  { head, modifiers, places }: Wanted,
  { source, now, spoke, bodies }: Memory,
): Speaker | null {
  // "the California-based tech firm"
  const loose = modifiers.every((word) => places.has(word) || GENERAL.test(word));
  if (!loose || !BODY_VARIATIONS.has(head) || now - spoke > FRESH) return null;
  if (source === null || source.entity === null || !bodies.has(source.entity)) return null;
  return { ...source, sure: SURE_LIKELY };
}

/** The only body of late that is not called anything else. */
function findOnly({ head, modifiers }: Wanted, { roles, memory }: Setting): Speaker | null {
  if (modifiers.length > 0 || !BODY_VARIATIONS.has(head)) return null;
  const late = [...memory.bodies].filter(([, unit]) => memory.unit - unit <= LATELY);
  const free = late.filter(([entity]) => (roles.get(entity) ?? []).every(({ heads }) => heads.size === 0));
  const [only] = free;
  return free.length === 1 && only !== undefined ? speakerOfBody(only[0], head, SURE_GUESS) : null;
}

function speakerOfBody(entity: EntityId, head: string, sure: number): Speaker {
  return { entity, described: null, kind: 'body', head, sure };
}
