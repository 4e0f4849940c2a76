/**
 * In: a name at one place of an article. Out: its kind there, for last names that are towns too ("Banda", "Santos"): the article's people
 * and the words around decide each time anew.
 */
import { findKnown } from '../../lexicon/gazetteer';
import { TITLES } from '../../lexicon/name-words';
import type { EntityKind } from '../../model';
import { voteByContext } from './context-votes';
import { isMotion } from './motion';
import { gapAt, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';
import { noVotes, type Votes } from './votes';

/** A name over words `from` to `to` (exclusive) of a sentence. */
export type PlacedKey = {
  readonly key: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
};

/** From this on the words around make a place of a name that some person bears: "in Kara" has 2. */
const MIN_PLACE = 1.5;

/**
 * The kind of a single word at its place.
 * @param placed the name
 * @param name what the corpus says of it; undefined for one known from elsewhere alone
 * @param hasBearer whether a person of the article has it as last name
 */
export function kindOfMention(
  placed: PlacedKey,
  name: { readonly kind: EntityKind } | undefined,
  hasBearer: boolean,
): EntityKind {
  const entry = findKnown(placed.key);
  const usual = name?.kind ?? entry?.kind ?? 'unknown';
  if (entry?.country) return usual;
  const isTown = entry?.kind === 'place';
  return hasBearer ? kindOfBearer(placed, usual, isTown) : kindOfTown(placed, usual, isTown);
}

/** Nobody of the article bears the name: a town by this name is one unless the words around say otherwise. */
function kindOfTown(placed: PlacedKey, usual: EntityKind, isTown: boolean): EntityKind {
  return isTown && usual === 'person' && !isPerson(readVotes(placed)) ? 'place' : usual;
}

function kindOfBearer(placed: PlacedKey, usual: EntityKind, isTown: boolean): EntityKind {
  if (isTown ? isPlace(readVotes(placed)) : isWhereSomethingIs(placed)) return 'place';
  return usual === 'organization' ? usual : 'person';
}

/** Stricter for names that nobody knows as places: "In Kara, …", "flown in from Kara". */
function isWhereSomethingIs(placed: PlacedKey): boolean {
  const { tokens, from, to } = placed;
  if (tokens[from]?.possessive || !isPlace(readVotes(placed))) return false;
  const isClosed = tokens[to] === undefined || /^[,.;]/u.test(gapAt(tokens, to));
  return isMotion(tokens, from) || (lowerAt(tokens, from - 1) === 'in' && isClosed);
}

function isPlace({ place, person, organization }: Votes): boolean {
  return place >= MIN_PLACE && place > person && place >= organization;
}

function isPerson({ person, place }: Votes): boolean {
  return person > 0 && person > place;
}

function readVotes({ tokens, from, to }: PlacedKey): Votes {
  const votes = noVotes();
  voteByContext(votes, tokens, { from, to, initial: false, titled: isTitled(tokens, from) });
  return votes;
}

function isTitled(tokens: readonly Token[], from: number): boolean {
  const isJoined = /^\.? $/u.test(gapAt(tokens, from));
  return isJoined && isCapitalAt(tokens, from - 1) && TITLES.has(lowerAt(tokens, from - 1));
}
