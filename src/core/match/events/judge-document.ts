/**
 * Which document of the index a noun on a page describes: its number of points, its owner or its subject must agree, and none contradict. In: a
 * noun and what is said beside it. Out: a document and how sure that is, or null.
 */
import type { Description, Noun } from './describe-document';
import type { DocumentProfile } from './document-profiles';

/** How sure a document is: by what is said with its noun, or as the one described before. */
export const SCORES = { sure: 0.9, likely: 0.75, running: 0.7 } as const;
/** What each agreeing detail is worth; an owner or "peace" with the noun is just enough. */
const POINTS_OF = {
  number: 3,
  owner: 1.25,
  person: 1.25,
  peace: 1,
  counter: 1.25,
  additional: 1,
  kind: 0.5,
} as const;
const MIN_POINTS = 1.75;
const SURE_POINTS = 3;
/** Kinds of which only what is said with them tells which is meant. */
const VAGUE_KINDS = new Set(['framework', 'text', 'document']);

const isVague = (noun: Noun): boolean => noun.kinds.every((kind) => VAGUE_KINDS.has(kind));

/** True when something said beside the noun speaks against this document. */
const contradicts = (description: Description, noun: Noun, profile: DocumentProfile): boolean => {
  const { points, count, owners, persons } = description;
  if (description.isCounter !== profile.isCounter) return true;
  if (points.length > 0) return !points.some((value) => profile.points.has(value));
  if (count !== null && count > 1) return true;
  if (isVague(noun) && !description.isPeace) return true;
  if (persons.length > 0 && persons.every((id) => profile.strangers.has(id))) return true;
  return owners.length > 0 && !owners.some((owner) => profile.owners.has(owner));
};

/** Kinds of paper that go by one another's names. */
const DRAFT_KINDS = new Set(['plan', 'proposal', 'draft', 'framework', 'text']);

/** A paper of the same number of points, or an answer as the document is one, may be called otherwise: a "draft in 28 points". */
const isOfKind = ({ points, isCounter }: Description, { kinds }: Noun, profile: DocumentProfile): boolean =>
  kinds.some((kind) => profile.kinds.has(kind)) ||
  (points.length > 0 && kinds.includes('document')) ||
  (kinds.some((kind) => DRAFT_KINDS.has(kind)) &&
    (points.length > 0 || (isCounter && profile.isCounter && profile.kinds.has('proposal'))));

/** Points for what agrees; null when something contradicts. */
const agrees = (description: Description, noun: Noun, profile: DocumentProfile): number | null => {
  if (!isOfKind(description, noun, profile)) return null;
  if (profile.count !== null) return description.count === profile.count ? POINTS_OF.number : null;
  if (contradicts(description, noun, profile)) return null;
  const details: (readonly [isSo: boolean, points: number])[] = [
    [description.points.length > 0, POINTS_OF.number],
    [description.owners.some((owner) => profile.owners.has(owner)), POINTS_OF.owner],
    [description.persons.length > 0 && profile.owners.size > 0, POINTS_OF.person],
    [description.isPeace && profile.isPeace, POINTS_OF.peace],
    [description.isCounter && profile.isCounter, POINTS_OF.counter],
  ];
  return POINTS_OF.kind + details.filter(([isSo]) => isSo).reduce((sum, detail) => sum + detail[1], 0);
};

/** The document a noun means, and how sure that is. */
export type Choice = { readonly profile: DocumentProfile; readonly score: number };
/** The document that most agrees with, or null. */
export const chooseDocument = (
  description: Description,
  noun: Noun,
  profiles: readonly DocumentProfile[],
): Choice | null => {
  let found: { readonly profile: DocumentProfile; readonly points: number } | null = null;
  for (const profile of profiles) {
    const points = agrees(description, noun, profile);
    if (points !== null && (found === null || points > found.points)) found = { profile, points };
  }
  if (found === null || found.points < MIN_POINTS) return null;
  return { profile: found.profile, score: found.points >= SURE_POINTS ? SCORES.sure : SCORES.likely };
};
