/** Treaties by the name of a town, whatever their case: "the Algiers accord", "the Lindmoor Pact". */
import { gapAt, keyOf, lowerAt } from '../../extract/names/tokens';
import { findKnown } from '../../lexicon/gazetteer';
import type { NamedWords } from '../named-words';
import type { DocumentPhrase, SentenceName } from './find-phrases';

const HEAD = /^(?:accords?|pact|treaty|protocol|agreements)$/u;

/** The treaty whose noun is at `head`, or null. What it is about is not said; other versions of it are none. */
export function readTreaty(words: NamedWords<SentenceName>, head: number): DocumentPhrase | null {
  const { tokens } = words;
  const town = HEAD.test(lowerAt(tokens, head)) ? townBefore(words, head) : null;
  if (!town) return null;
  const named = tokens.slice(town.from, town.to);
  const proper = named.map(({ lower }) => lower).join(' ');
  const span = { start: named[0]?.start ?? 0, end: tokens[head]?.end ?? 0 };
  return { ...span, kind: 'act', issuers: [], topics: [], number: null, proper, weak: false };
}

/** The name right before, unless it is a country, a person or an owner: these sign treaties. */
function townBefore({ tokens, ending }: NamedWords<SentenceName>, head: number): SentenceName | null {
  const name = ending.get(head);
  if (!name || gapAt(tokens, head) !== ' ' || tokens[head - 1]?.possessive) return null;
  const isPlace = /^(?:place|unknown) /u.test(name.group);
  return isPlace && !findKnown(keyOf(tokens.slice(name.from, name.to)))?.country ? name : null;
}
