/** Frames without a verb: "according to X", "in the words of X". */
import { isPastForm } from '../../../text/verb-forms';
import type { Frame } from './make-frame';
import { findPhraseEnd, followLinks } from '../phrases/phrase-borders';
import { isPossessive } from '../phrases/phrase-words';
import { makeDescription, makePhrase, makePronoun, type Phrase } from '../phrases/make-phrase';
import { readPhraseAfter } from '../phrases/phrases';
import { tokenAt, type Token } from '../tokens';
import { makeLookupTable } from '../../../text/lookup-table';

const SUBJECT_FORMS: Readonly<Record<string, string>> = makeLookupTable({
  him: 'he',
  her: 'she',
  them: 'they',
  it: 'it',
});

const OWNERS: Readonly<Record<string, string>> = makeLookupTable({ his: 'he', her: 'she', their: 'they' });
const OPINION = /^(?:opinion|view|words|estimation|assessment|telling|account)$/;

/** The frame that begins at `place`, or null. */
export function readSourceFrame(tokens: readonly Token[], place: number): Frame | null {
  const { lower } = tokenAt(tokens, place);
  if (lower !== 'in' && lower !== 'according') return null;
  return readOpinion(tokens, place) ?? readAccording(tokens, place);
}

function readAccording(tokens: readonly Token[], place: number): Frame | null {
  const first = tokenAt(tokens, place).lower;
  if (first !== 'according' && first !== 'in') return null;
  const words = [1, 2, 3].map((offset) => tokenAt(tokens, place + offset).lower);
  const size =
    first === 'according' && words[0] === 'to'
      ? 2
      : /^the (?:words|view|opinion) of$/.test(words.join(' '))
        ? 4
        : 0;
  const subject = size === 0 ? null : readSourcePhrase(tokens, place + size);
  return subject === null ? null : makeSourceFrame(subject, place, subject.to);
}

/** The frame of words from `place` to `to` that name their source. */
function makeSourceFrame(subject: Phrase, place: number, to: number): Frame {
  return { shape: 'source', verb: null, verbFrom: place, verbTo: to, subject, first: place, relative: false };
}

/** "In his opinion, …", "In Blom's view, …". */
function readOpinion(tokens: readonly Token[], place: number): Frame | null {
  const noun = [place + 2, place + 3].find((at) => OPINION.test(tokenAt(tokens, at).lower)) ?? 0;
  if (tokenAt(tokens, place).lower !== 'in' || tokenAt(tokens, noun + 1).lower !== ',') return null;
  const whose = tokenAt(tokens, place + 1);
  if (whose.name?.kind === 'person' && isPossessive(tokenAt(tokens, place + 2)))
    return makeSourceFrame(makePhrase(tokens, 'name', place + 1, place + 1), place, noun);
  const head = OWNERS[whose.lower];
  return head === undefined ? null : makeSourceFrame(makePronoun(place + 1, head), place, place + 2);
}

/** "him", a name, a description; "data cited by Reuters" is Reuters. */
function readSourcePhrase(tokens: readonly Token[], from: number): Phrase | null {
  // "According to our information": the outlet itself.
  if (/^(?:our|my)$/.test(tokenAt(tokens, from).lower)) return null;
  const pronoun = SUBJECT_FORMS[tokenAt(tokens, from).lower];
  if (pronoun !== undefined && tokenAt(tokens, from + 1).kind === 'mark') return makePronoun(from, pronoun);
  const phrase = readPhraseAfter(tokens, from) ?? readAnyPhrase(tokens, from);
  const by = findBy(tokens, from, (phrase?.to ?? from) + 6);
  return by === null ? phrase : (readPhraseAfter(tokens, by + 1) ?? phrase);
}

/** "Preliminary results from the commission": whatever it is, it is the source. */
function readAnyPhrase(tokens: readonly Token[], from: number): Phrase | null {
  const end = findPhraseEnd(tokens, from);
  return end < from ? null : makeDescription(tokens, from, followLinks(tokens, from, end));
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
