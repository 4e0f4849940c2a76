/**
 * Mentions of documents: "the 28-point plan", "US peace plan", "плана из 28 пунктов". A document noun means a document of the index when
 * its number of points, its owner or its subject agree and none contradicts ("a three-point plan" is another). In: the page's view.
 */
import type { Mention } from '../../page/page';
import { describe, documentNouns, HAS_CJK, type Description, type Noun } from './describe-document';
import { daysBetween } from './date-fits';
import type { DocumentProfile } from './document-profiles';
import { chooseDocument, SCORES, type Choice } from './judge-document';
import { isAboutOther, isNoDocument } from './document-subject';
import type { BlockView, PageView } from './page-view';
import { DEFINITE, POINTS } from './word-classes';

/** Blocks after which "the plan" no longer means the last one described. */
const MAX_DISTANCE = 12;

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

type Running = { readonly profile: DocumentProfile; readonly block: number };

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

/** Kinds of which "the text" goes on meaning a document close behind it. */
const TEXT_KINDS = new Set(['text', 'document']);
/** Blocks behind a document within which it does. */
const MAX_TEXT_DISTANCE = 2;

/** "The text", "the document" right behind the one described; several are others, and "the paper" may be printed daily. */
const isTextOf = (block: BlockView, noun: Noun, description: Description): boolean =>
  isBare(description) &&
  noun.kinds.every((kind) => TEXT_KINDS.has(kind)) &&
  !/s$|^pap/i.test(block.text.slice(noun.start, noun.end)) &&
  DEFINITE.has(block.tokens.filter(({ end }) => end <= noun.start).at(-1)?.lower ?? '');

/** What a page's documents are read with: the last one described is remembered, and whether the page told of another one first. */
type Reading = {
  readonly profiles: readonly DocumentProfile[];
  running: Running | null;
  tellsOther: boolean;
  /** Whether it spoke of "a plan" or of somebody else's before. */
  isCrowded: boolean;
  /** The first one that is sure, where the page told of no other before. */
  first: Running | null;
};

/** Said to have another number of points than every document of the index. */
const isOfOtherPoints = ({ points }: Description, profiles: readonly DocumentProfile[]): boolean =>
  points.length > 0 && !profiles.some((profile) => points.some((value) => profile.points.has(value)));

/** Where another plan was told of before, an owner or "peace" does not say which is meant. */
const isTrusted = (reading: Reading, { score }: Choice): boolean =>
  score >= SCORES.sure || !reading.tellsOther;

const remember = (reading: Reading, { profile, score }: Choice, block: number): void => {
  if (profile.count === null && !profile.isCounter) {
    reading.running = { profile, block };
    if (score >= SCORES.sure && !reading.tellsOther && !reading.isCrowded) reading.first ??= reading.running;
  }
  if (score >= SCORES.sure) reading.tellsOther = false;
};

const blocksSince = ({ running }: Reading, at: number): number =>
  running === null ? Infinity : at - running.block;

/** `since` are the blocks behind the one described, fewer than none before it. */
const meansRunning = (block: BlockView, noun: Noun, description: Description, since: number): boolean =>
  (Math.abs(since) <= MAX_DISTANCE && goesOn(block, noun, description)) ||
  (since >= 0 && since <= MAX_TEXT_DISTANCE && isTextOf(block, noun, description));

const readNoun = (reading: Reading, view: PageView, at: number, noun: Noun): Mention | null => {
  const block = view.blocks[at]!;
  if (isNoDocument(block, noun)) return null;
  const description = describe(block, noun, view.language);
  if (isAboutOther(block, noun) || isOfOtherPoints(description, reading.profiles)) {
    reading.running = null;
    reading.tellsOther = true;
    return null;
  }
  const found = chooseDocument(description, noun, reading.profiles);
  if (found !== null && isTrusted(reading, found)) {
    remember(reading, found, at);
    return toMention(block, at, description, found);
  }
  const isSame = meansRunning(block, noun, description, blocksSince(reading, at));
  if (!isSame) {
    if (!isBare(description) && noun.kinds.some((kind) => RUNNING_KINDS.has(kind))) reading.isCrowded = true;
    return null;
  }
  return toMention(block, at, description, { profile: reading.running!.profile, score: SCORES.running });
};

const readPage = (
  profiles: readonly DocumentProfile[],
  view: PageView,
  running: Running | null,
): [Mention[], Reading] => {
  const reading: Reading = { profiles, running, tellsOther: false, isCrowded: false, first: null };
  const found = view.blocks.flatMap((block, at) => {
    const mentions: Mention[] = [];
    for (const noun of documentNouns(block).sort((a, b) => a.start - b.start)) {
      const mention = readNoun(reading, view, at, noun);
      const last = mentions[mentions.length - 1];
      if (mention !== null && (last === undefined || mention.start >= last.end)) mentions.push(mention);
    }
    return mentions;
  });
  return [found, reading];
};

/** The documents of the index a page speaks of, without overlaps, in order. "The plan" before the first one described means it too. */
export const findDocuments = (all: readonly DocumentProfile[], view: PageView): Mention[] => {
  const profiles = all.filter((profile) => isOfTime(profile, view));
  if (profiles.length === 0) return [];
  const [found, { first }] = readPage(profiles, view, null);
  return first === null ? found : readPage(profiles, view, first)[0];
};
