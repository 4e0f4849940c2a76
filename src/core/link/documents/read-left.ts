/** In: a document's noun. Out: what the words before it say: whose, which version, about what, how many points. */
import { gapAt, isCapital, lowerAt, type Token } from '../../text/name-tokens';
import { countryOfDemonym } from '../../lexicon/gazetteer';
import { EXTRA_WORDS, VAGUE_WORDS, VERSION_WORDS } from '../../lexicon/name-words';
import type { NamedWords } from '../named-words';
import type { SentenceName } from './find-phrases';
import { isTopicWord } from './topic-words';

/** What stands before a document's noun. */
export type Left = {
  /** Place of the phrase's first word. */
  readonly from: number;
  /** The word before it, small letters. */
  readonly determiner: string;
  readonly issuers: readonly string[];
  readonly topics: readonly string[];
  readonly proper: readonly string[];
  readonly number: string | null;
  /** Place of the number in "28-point", or -1. */
  readonly pointsAt: number;
  /** It says which version ("revised"); it says that none in particular is meant ("any", "future"); the noun is a plural. */
  readonly version: boolean;
  readonly vague: boolean;
  readonly plural: boolean;
};

const NUMBER_WORD = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)$/u;
const INNER_GAP = /^(?: |-|\u00a0| ?["“'‘]| ?["”'’] ?)$/u;
const MAX_WORDS = 8;

type Draft = { -readonly [Key in keyof Left]: Left[Key] extends readonly string[] ? string[] : Left[Key] };

/** Reads leftwards from the noun at `head` as long as the words belong to it. */
export function readLeft({ tokens, ending }: NamedWords<SentenceName>, head: number): Left {
  const left: Draft = {
    ...{ from: head, determiner: '', issuers: [], topics: [], proper: [], number: null, pointsAt: -1 },
    ...{ version: false, vague: false, plural: lowerAt(tokens, head).endsWith('s') },
  };
  while (left.from > 0 && head - left.from < MAX_WORDS && INNER_GAP.test(gapAt(tokens, left.from))) {
    const name = ending.get(left.from);
    if (name) {
      left.issuers.push(name.country ?? name.group);
      left.from = name.from;
      if (isOutermostOwner(name, tokens)) break;
    } else if (!isVerbOf(ending.get(left.from - 1), left, tokens) && takeWord(left, tokens, head))
      left.from--;
    else {
      left.determiner = lowerAt(tokens, left.from - 1);
      break;
    }
  }
  return left;
}

/** "read Norway’s Constitution": nothing before an owner belongs to the phrase, but for an owner of the owner. */
function isOutermostOwner({ from, to }: SentenceName, tokens: readonly Token[]): boolean {
  return Boolean(tokens[to - 1]?.possessive) && !tokens[from - 1]?.possessive;
}

/** "Holt seals border deal": between a person and what the document is about stands a verb. */
function isVerbOf(name: SentenceName | undefined, left: Draft, tokens: readonly Token[]): boolean {
  const isPerson = name?.group.startsWith('person ') ?? false;
  return isPerson && left.topics.length > 0 && !tokens[left.from - 2]?.possessive;
}

/** Takes the word before the phrase into it; false when the phrase begins here. */
function takeWord(left: Draft, tokens: readonly Token[], head: number): boolean {
  const at = left.from - 1;
  const word = tokens[at] as Token;
  const country = countryOfDemonym(word.text);
  if (country) left.issuers.push(country);
  else if (NUMBER_WORD.test(word.lower)) takeNumber(left, tokens, at);
  else if (VERSION_WORDS.has(word.lower)) left.version = true;
  else if (VAGUE_WORDS.has(word.lower)) left.vague = true;
  else return isFiller(tokens, at) || takeTopic(left, tokens, at, head);
  return !left.vague;
}

function takeNumber(left: Draft, tokens: readonly Token[], at: number): void {
  left.number = lowerAt(tokens, at);
  if (/^points?$/u.test(lowerAt(tokens, at + 1)) && gapAt(tokens, at + 1) === '-') left.pointsAt = at;
}

/** Words that belong to the phrase and say nothing: "additional", "counter", the "point" of "28-point". */
function isFiller(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    EXTRA_WORDS.has(word) || word === 'counter' || (word === 'point' && /^\d/u.test(lowerAt(tokens, at - 1)))
  );
}

function takeTopic(left: Draft, tokens: readonly Token[], at: number, head: number): boolean {
  const word = tokens[at] as Token;
  if (!isTopicWord(tokens, at, left.topics.length, head)) return false;
  if (isCapital(word)) left.proper.unshift(word.lower);
  left.topics.unshift(word.lower);
  return true;
}
