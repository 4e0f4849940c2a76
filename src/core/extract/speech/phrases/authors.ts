/** Sentences that say outright whose the words before them are, by an author or by a person's name behind "of". */
import { readNameBehind } from '../frames/inverted-frames';
import type { Phrase } from './make-phrase';
import { readPhraseAfter } from './phrases';
import { tokenAt, type Token } from '../tokens';

const BEING = /^(?:is|was|are|were|remains|remained)$/;
/** Article, adjectives and noun are no more than so many tokens. */
const REACH = 5;

/** "its author was the ambassador, Ada Blom", "the author of these words is Ada Blom": a person's name, or null. */
export function readAuthor(tokens: readonly Token[]): Phrase | null {
  const author = tokens.findIndex(({ lower }) => /^(?:author|speaker)$/.test(lower));
  if (author < 0) return null;
  const be = tokenAt(tokens, author + 1).lower === 'of' ? author + 4 : author + 1;
  if (!BEING.test(tokenAt(tokens, be).lower)) return null;
  const phrase = readPhraseAfter(tokens, be + 1);
  const named = phrase === null ? null : (readNameBehind(tokens, phrase) ?? phrase);
  return named?.name?.kind === 'person' ? named : null;
}

/** "That is the sober sum of Ada Blom": whatever it is, it is a person's. */
export function readOfPerson(tokens: readonly Token[], the: number): Phrase | null {
  const of = tokens.slice(the, the + REACH).findIndex(({ lower, kind }) => lower === 'of' || kind !== 'word');
  if (of < 2 || tokenAt(tokens, the).lower !== 'the' || tokenAt(tokens, the + of).lower !== 'of') return null;
  const phrase = readPhraseAfter(tokens, the + of + 1);
  return phrase?.name?.kind === 'person' && phrase.start === the + of + 1 ? phrase : null;
}
