/** Whom "according to" names: "according to him", "to a draft seen by Reuters", "to data cited by the bank". */
import { isPastForm } from '../../../text/verb-forms';
import { makeLookupTable } from '../../../text/lookup-table';
import { findPhraseEnd, followLinks } from '../phrases/phrase-borders';
import { makeDescription, makePronoun, namesWithin, type Phrase } from '../phrases/make-phrase';
import { readPhraseAfter } from '../phrases/phrases';
import { tokenAt, type Token } from '../tokens';

/** Object pronouns as the subjects they stand for. */
export const SUBJECT_FORMS: Readonly<Record<string, string>> = makeLookupTable({
  him: 'he',
  her: 'she',
  them: 'they',
  it: 'it',
});

/** What newspapers do with papers that they did not write. */
const SHOWN = /^(?:seen|obtained|reviewed|viewed|examined|consulted|verified)$/;

/** "him", a name, a description; "data cited by Reuters" is Reuters. */
export function readSourcePhrase(tokens: readonly Token[], from: number): Phrase | null {
  // "According to our information": the outlet itself.
  if (/^(?:our|my)$/.test(tokenAt(tokens, from).lower)) return null;
  const pronoun = SUBJECT_FORMS[tokenAt(tokens, from).lower];
  if (pronoun !== undefined && tokenAt(tokens, from + 1).kind === 'mark') return makePronoun(from, pronoun);
  const phrase = readPhraseAfter(tokens, from) ?? readAnyPhrase(tokens, from);
  return phrase === null ? null : (readShown(tokens, phrase) ?? readCited(tokens, from, phrase));
}

/** "a draft seen by Reuters": up to the next sign, for who has read a paper wrote none of it. */
function readShown(tokens: readonly Token[], { from, ...phrase }: Phrase): Phrase | null {
  if (phrase.kind !== 'description') return null;
  const words = tokens.slice(from, from + SHOWN_REACH);
  const sign = words.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  const by = words.findIndex(({ lower }, at) => lower === 'by' && SHOWN.test(tokenAt(words, at - 1).lower));
  if (by < 0 || by > sign || from + by > phrase.to + 2) return null;
  return { ...phrase, from, to: from + sign - 1, names: namesWithin(tokens, from, from + by) };
}

/** The sign stands within so many tokens. */
const SHOWN_REACH = 20;

/** "Preliminary results from the commission": whatever it is, it is the source. */
function readAnyPhrase(tokens: readonly Token[], from: number): Phrase | null {
  const end = findPhraseEnd(tokens, from);
  return end < from ? null : makeDescription(tokens, from, followLinks(tokens, from, end));
}

/** "data cited by Reuters" */
function readCited(tokens: readonly Token[], from: number, phrase: Phrase): Phrase {
  const by = findBy(tokens, from, phrase.to + 6);
  return by === null ? phrase : (readPhraseAfter(tokens, by + 1) ?? phrase);
}

/** The place of "by" after a participle ("cited by", "published in March by"), up to `to`; null when a sign comes first. */
function findBy(tokens: readonly Token[], from: number, to: number): number | null {
  let participle = false;
  for (let place = from; place <= to; place += 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'mark') return null;
    if (token.lower === 'by') return participle ? place : null;
    participle ||= isPastForm(token.lower);
  }
  return null;
}
