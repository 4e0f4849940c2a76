/** Treaties by the name of a town, whatever their case: "the Algiers accord", "the Lindmoor Pact". */
import { gapAt, isCapitalAt, keyOf, lowerAt, type Token } from '../../text/name-tokens';
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import { isOrdinaryWord } from '../../lexicon/name-words';
import type { NamedWords } from '../named-words';
import type { DocumentPhrase, SentenceName } from './find-phrases';

const HEAD = /^(?:accords?|pact|treaty|protocol|agreements)$/u;

/** The treaty whose noun is at `head`, or null. What it is about is not said; other versions of it are none. */
export function readTreaty(words: NamedWords<SentenceName>, head: number): DocumentPhrase | null {
  const { tokens } = words;
  const from = HEAD.test(lowerAt(tokens, head)) ? startOfTown(words, head) : head;
  if (from === head) return null;
  const named = tokens.slice(from, head);
  const proper = named.map(({ lower }) => lower).join(' ');
  const span = { start: named[0]?.start ?? 0, end: tokens[head]?.end ?? 0 };
  return { ...span, kind: 'act', issuers: [], topics: [], number: null, proper, weak: false };
}

/** Place of the first word of the town right before; `head` when there is none. Countries, people and owners sign treaties. */
function startOfTown({ tokens, ending }: NamedWords<SentenceName>, head: number): number {
  if (gapAt(tokens, head) !== ' ' || tokens[head - 1]?.possessive) return head;
  const name = ending.get(head);
  const from = name ? startOfPlace(name, head) : head - Number(isTownInCapitals(tokens, head));
  return findKnown(keyOf(tokens.slice(from, head)))?.country ? head : from;
}

function startOfPlace(name: SentenceName, head: number): number {
  return /^(?:place|unknown) /u.test(name.group) ? name.from : head;
}

/** "Lindmoor Accord": both in capitals, so that the two were taken for one name. */
function isTownInCapitals(tokens: readonly Token[], head: number): boolean {
  const word = tokens[head - 1];
  if (!word || !isCapitalAt(tokens, head) || word.shape !== 'capital') return false;
  return !isDemonym(word.text) && !isOrdinaryWord(word.lower);
}
