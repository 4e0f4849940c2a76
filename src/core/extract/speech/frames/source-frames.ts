/** Frames without a verb: "according to X", "in the words of X". */
import { isPastForm } from '../../../text/verb-forms';
import type { Frame } from './make-frame';
import { readNameBehind } from './inverted-frames';
import { findPhraseEnd, followLinks } from '../phrases/phrase-borders';
import { isHumanNoun, isPossessive } from '../phrases/phrase-words';
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

const SOURCE_LEAD =
  /^(?:according to|in the (?:words|view|views|opinion|phrase|phrasing|estimation|assessment|judgment|judgement|telling|eyes) of|from the (?:point of view|viewpoint|perspective|standpoint) of)(?= |$)/;
const NOTED =
  /^(?:noted|stated|said|reported|specified|explained|emphasi[sz]ed|stressed|pointed|announced|confirmed|put)$/;

/** The frame that begins at `place`, or null. */
export function readSourceFrame(tokens: readonly Token[], place: number): Frame | null {
  const { lower } = tokenAt(tokens, place);
  if (lower === 'so') return readSo(tokens, place);
  if (lower === 'as') return readNotedBy(tokens, place);
  if (lower === 'in') return readOpinion(tokens, place) ?? readAccording(tokens, place);
  return lower === 'from' || lower === 'according' ? readAccording(tokens, place) : null;
}

/** "according to X", "in the words of X", "from the point of view of X". */
function readAccording(tokens: readonly Token[], place: number): Frame | null {
  if (!/^(?:the|to)$/.test(tokenAt(tokens, place + 1).lower)) return null;
  const words = tokens.slice(place, place + 7).map(({ lower }) => lower);
  const lead = SOURCE_LEAD.exec(words.join(' '));
  const subject = lead === null ? null : readSourcePhrase(tokens, place + lead[0].split(' ').length);
  return subject === null ? null : makeSourceFrame(subject, place, subject.to);
}

/** `"…", so Blom.`: translated copy names the speaker of a quotation so. */
function readSo(tokens: readonly Token[], place: number): Frame | null {
  const quote = tokenAt(tokens, place - 1).lower === ',' ? place - 2 : place - 1;
  if (tokenAt(tokens, quote).kind !== 'quote') return null;
  const subject = readPhraseAfter(tokens, place + 1);
  if (subject === null || tokenAt(tokens, subject.to + 1).kind !== 'mark') return null;
  const isPerson = subject.name?.kind === 'person' || isHumanNoun(subject.head);
  return isPerson && subject.kind !== 'pronoun' ? makeSourceFrame(subject, place, subject.to) : null;
}

/** "As was noted by X, …", ", as stated by X": up to the next sign. */
function readNotedBy(tokens: readonly Token[], place: number): Frame | null {
  const opens = place === 0 || tokenAt(tokens, place - 1).lower === ',';
  const verb = /^(?:is|was|has)$/.test(tokenAt(tokens, place + 1).lower) ? place + 2 : place + 1;
  const said = tokenAt(tokens, verb).lower === 'been' ? verb + 1 : verb;
  if (!opens || !NOTED.test(tokenAt(tokens, said).lower) || tokenAt(tokens, said + 1).lower !== 'by')
    return null;
  const subject = readPhraseAfter(tokens, said + 2);
  if (subject === null) return null;
  const named = readNameBehind(tokens, subject) ?? subject;
  return tokenAt(tokens, named.to + 1).kind === 'mark' ? makeSourceFrame(named, place, named.to) : null;
}

/** The frame of words from `place` to `to` that name their source. */
function makeSourceFrame(subject: Phrase, place: number, to: number): Frame {
  return { shape: 'source', verb: null, verbFrom: place, verbTo: to, subject, first: place, relative: false };
}

/** "In his opinion, …", "In Blom's view, …". */
function readOpinion(tokens: readonly Token[], place: number): Frame | null {
  const noun = [place + 2, place + 3].find((at) => OPINION.test(tokenAt(tokens, at).lower));
  if (noun === undefined || tokenAt(tokens, place).lower !== 'in') return null;
  if (tokenAt(tokens, noun + 1).lower !== ',') return null;
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
