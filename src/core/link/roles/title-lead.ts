/** What stands before a title and is no part of it: the sentence's verbs; and the "the" of "the restaurant’s director", which is. */
import { gapAt, isCapital, lowerAt, type Token } from '../../text/name-tokens';
import { SPEECH_VERBS, STATUS_ADJECTIVES, WEAK_TITLES } from '../../lexicon/name-words';

/** Drops words at the front that belong to the sentence rather than the title; takes in the "the" of "the restaurant’s director". */
export function dropLead(tokens: readonly Token[], from: number, head: number): number {
  let start = from;
  // "“…,” believes | political analyst": the verb of the quotation before.
  if (start < head && /[”"’»] $/u.test(gapAt(tokens, start)) && isSaid(lowerAt(tokens, start))) start++;
  while (start < head && isBefore(tokens[start] as Token)) start++;
  const owner = tokens[start];
  const isOwned = owner !== undefined && owner.possessive && !isCapital(owner);
  return isOwned && lowerAt(tokens, start - 1) === 'the' ? start - 1 : start;
}

const isBefore = (word: Token): boolean => isVerbal(word) || BESIDE.test(word.lower);

/** "alongside | finance director Ada Blom" */
const BESIDE = /^(?:alongside|beside|besides|buy|bought|acquire|sue|sued|meet|met)$/;

function isSaid(word: string): boolean {
  return (
    SPEECH_VERBS.has(word) || /^(?:believes|thinks|reckons|hopes|fears|feels|considers|sighs)$/u.test(word)
  );
}

/** Tells whether a word is a verb or adverb that stands before a title. */
export function isVerbal(word: Token): boolean {
  if (word.possessive || isCapital(word) || STATUS_ADJECTIVES.has(word.lower) || WEAK_TITLES.has(word.lower))
    return false;
  return /(?:ing|ed|\p{L}{4}ly)$/u.test(word.lower);
}
