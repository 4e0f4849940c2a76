/** What linking needs to know of one document's names. */
import type { FoundName } from '../../extract/names/find-names';
import { findKnown } from '../../lexicon/gazetteer';
import type { Known } from '../../lexicon/known-names';

/** One document's names, counted. */
export type DocumentNames = {
  readonly found: readonly FoundName[];
  /** Keys of people with how often each occurs. */
  readonly people: ReadonlyMap<string, number>;
  /** Names that tell what the article is about: all but countries and single words that are people. */
  readonly topics: ReadonlySet<string>;
  /** Places of the sentences a key occurs in, ascending. */
  readonly sentencesOf: (key: string) => readonly number[];
};

/** Counts the names of one document. */
export function readDocumentNames(found: readonly FoundName[]): DocumentNames {
  const people = new Map<string, number>();
  const topics = new Set<string>();
  const sentences = new Map<string, number[]>();
  for (const { key, sentence, kind } of found) {
    addSentence(sentences, key, sentence);
    const entry = findKnown(key);
    if (kind === 'person') {
      people.set(key, (people.get(key) ?? 0) + 1);
      topics.add(key.slice(key.lastIndexOf(' ') + 1));
    } else if (!isCountry(entry)) topics.add(entry?.name ?? key);
  }
  return { found, people, topics, sentencesOf: (key) => sentences.get(key) ?? [] };
}

function isCountry(entry: Known | null): boolean {
  return entry !== null && entry.country !== null;
}

function addSentence(sentences: Map<string, number[]>, key: string, sentence: number): void {
  const list = sentences.get(key);
  if (!list) sentences.set(key, [sentence]);
  else if (list.at(-1) !== sentence) list.push(sentence);
}
