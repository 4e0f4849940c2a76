/**
 * Mentions of documents: "the 28-point plan", "US peace plan", "плана из 28 пунктов". A document noun means a document of the index when
 * its number of points, its owner or its subject agree and none contradicts ("a three-point plan" is another). In: the page's view.
 */
import type { Mention } from '../../page/page';
import { describe, documentNouns, HAS_CJK, type Description, type Noun } from './describe-document';
import { daysBetween } from './date-fits';
import type { DocumentProfile } from './document-profiles';
import { isAboutOther, isNoDocument } from './document-subject';
import type { BlockView, PageView } from './page-view';
import { POINTS } from './word-classes';

const SCORES = { sure: 0.9, likely: 0.75, running: 0.7 } as const;
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
/** Blocks after which "the plan" no longer means the last one described. */
const MAX_DISTANCE = 12;

const isVague = (noun: Noun): boolean =>
  noun.kinds.every((kind) => kind === 'framework' || kind === 'document');

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
const DRAFT_KINDS = new Set(['plan', 'proposal', 'draft', 'framework']);

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

const isBare = (description: Description): boolean =>
  description.points.length === 0 &&
  description.count === null &&
  description.owners.length === 0 &&
  !description.isIndefinite &&
  !description.isCounter &&
  !description.isOther;

const toMention = (block: BlockView, at: number, span: Description, choice: Choice): Mention => ({
  block: at,
  start: span.start,
  end: span.end,
  surface: block.text.slice(span.start, span.end),
  target: choice.profile.entity.id,
  kind: 'document',
  how: 'descriptor',
  score: choice.score,
  shown: true,
  doubt: choice.score < SCORES.sure ? `taken to be ${choice.profile.entity.name}` : null,
  facts: [],
});

/** The document a noun means, and how sure that is. */
type Choice = { readonly profile: DocumentProfile; readonly score: number };
type Running = { readonly profile: DocumentProfile; readonly block: number };

const best = (description: Description, noun: Noun, profiles: readonly DocumentProfile[]): Choice | null => {
  let found: { readonly profile: DocumentProfile; readonly points: number } | null = null;
  for (const profile of profiles) {
    const points = agrees(description, noun, profile);
    if (points !== null && (found === null || points > found.points)) found = { profile, points };
  }
  if (found === null || found.points < MIN_POINTS) return null;
  return { profile: found.profile, score: found.points >= SURE_POINTS ? SCORES.sure : SCORES.likely };
};

/** A document is news for about this long before and after the sources that tell of it. */
const MAX_DAYS = 120;

const isOfTime = ({ entity }: DocumentProfile, view: PageView): boolean => {
  const published = view.published;
  if (published === null) return true;
  const sources = new Set(entity.variants.flatMap((variant) => variant.sources));
  return [...sources].some((source) => {
    const told = view.sourceDates.get(source) ?? null;
    return told === null || Math.abs(daysBetween(told, published)) <= MAX_DAYS;
  });
};

/**
 * Nouns that alone may go on meaning the document described before; "documents" and "deal" are too common, and a word for a plan of
 * points ("vijfpuntenplan") says how many.
 */
const RUNNING_KINDS = new Set(['plan', 'proposal', 'draft']);

const goesOn = (block: BlockView, noun: Noun, description: Description): boolean =>
  isBare(description) &&
  !POINTS.has(block.text.slice(noun.start, noun.end).toLowerCase()) &&
  !HAS_CJK.test(block.text.charAt(noun.start)) &&
  noun.kinds.some((kind) => RUNNING_KINDS.has(kind));

/** What a page's documents are read with: the last one described is remembered, and whether the page told of another one first. */
type Reading = {
  readonly profiles: readonly DocumentProfile[];
  running: Running | null;
  tellsOther: boolean;
};

/** Said to have another number of points than every document of the index. */
const isOfOtherPoints = ({ points }: Description, profiles: readonly DocumentProfile[]): boolean =>
  points.length > 0 && !profiles.some((profile) => points.some((value) => profile.points.has(value)));

/** Where another plan was told of before, an owner or "peace" does not say which is meant. */
const isTrusted = (reading: Reading, { score }: Choice): boolean =>
  score >= SCORES.sure || !reading.tellsOther;

const remember = (reading: Reading, { profile, score }: Choice, block: number): void => {
  if (score >= SCORES.sure) reading.tellsOther = false;
  if (profile.count === null && !profile.isCounter) reading.running = { profile, block };
};

const isRunning = ({ running }: Reading, at: number): boolean =>
  running !== null && at - running.block <= MAX_DISTANCE;

const readNoun = (reading: Reading, view: PageView, at: number, noun: Noun): Mention | null => {
  const block = view.blocks[at]!;
  if (isNoDocument(block, noun)) return null;
  const description = describe(block, noun, view.language);
  if (isAboutOther(block, noun) || isOfOtherPoints(description, reading.profiles)) {
    reading.running = null;
    reading.tellsOther = true;
    return null;
  }
  const found = best(description, noun, reading.profiles);
  if (found !== null && isTrusted(reading, found)) {
    remember(reading, found, at);
    return toMention(block, at, description, found);
  }
  if (!isRunning(reading, at) || !goesOn(block, noun, description)) return null;
  return toMention(block, at, description, { profile: reading.running!.profile, score: SCORES.running });
};

/** The documents of the index a page speaks of, without overlaps, in order. */
export const findDocuments = (all: readonly DocumentProfile[], view: PageView): Mention[] => {
  const reading: Reading = {
    profiles: all.filter((profile) => isOfTime(profile, view)),
    running: null,
    tellsOther: false,
  };
  if (reading.profiles.length === 0) return [];
  return view.blocks.flatMap((block, at) => {
    const mentions: Mention[] = [];
    for (const noun of documentNouns(block).sort((a, b) => a.start - b.start)) {
      const mention = readNoun(reading, view, at, noun);
      const last = mentions[mentions.length - 1];
      if (mention !== null && (last === undefined || mention.start >= last.end)) mentions.push(mention);
    }
    return mentions;
  });
};
