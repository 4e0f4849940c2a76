/** Frames without a verb: "according to X", "in the words of X". */
import { isPastForm } from '../../../text/verb-forms';
import type { Frame } from './make-frame';
import { readBodyBehind, readNameBehind } from './inverted-frames';
import { readOwnedWords } from './owned-words';
import { readSourcePhrase, SUBJECT_FORMS } from './source-phrases';
import { isDeterminer, isHumanNoun, isPhraseWord } from '../phrases/phrase-words';
import { makeDescription, makePronoun, type Phrase } from '../phrases/make-phrase';
import { readPhraseAfter } from '../phrases/phrases';
import { COLLECTIVE_NOUNS, SOURCE_NOUNS } from '../../../lexicon/speech-words';
import { hasVerb } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

const SOURCE_LEAD =
  /^(?:according to the (?:words|statements?|account|version|testimony) of|according to|(?:in|by) the (?:words|view|views|opinion|phrase|phrasing|estimation|assessment|judgment|judgement|telling|eyes|recollection|account|reckoning|admission) of|from the (?:point of view|viewpoint|perspective|standpoint) of)(?= |$)/;
const NOTED =
  /^(?:noted|stated|said|reported|specified|explained|emphasi[sz]ed|stressed|pointed|announced|confirmed|put)$/;

/** What most frames of sources begin with. */
const SOURCE_LEADS: ReadonlySet<string> = new Set(['in', 'by', 'from', 'according']);

/** The frame that begins at `place`, or null. */
export function readSourceFrame(tokens: readonly Token[], place: number): Frame | null {
  const { lower } = tokenAt(tokens, place);
  if (lower === 'so') return readSo(tokens, place);
  if (lower === 'as') return readNotedBy(tokens, place);
  if (place === 0 && (lower === 'for' || lower === 'to')) return readFor(tokens);
  if (lower === 'per') return readPer(tokens, place);
  if (!SOURCE_LEADS.has(lower)) return readSaidIn(tokens, place);
  return readOwnedWords(tokens, place) ?? readAccording(tokens, place);
}

/** "according to X", "in the words of X", "from the point of view of X". */
function readAccording(tokens: readonly Token[], place: number): Frame | null {
  if (!/^(?:the|to)$/.test(tokenAt(tokens, place + 1).lower)) return null;
  const words = tokens.slice(place, place + 7).map(({ lower }) => lower);
  const lead = SOURCE_LEAD.exec(words.join(' '));
  const subject = lead === null ? null : readSourcePhrase(tokens, place + lead[0].split(' ').length);
  if (subject === null) return null;
  const named = readNameBehind(tokens, subject) ?? readBodyBehind(tokens, subject);
  const own = named ?? cutBeforeVerb(tokens, place, subject);
  return makeSourceFrame(own, place, own.to);
}

/** "a call that according to two aides | lasted an hour": who is named, when the clause goes on without a comma. */
function cutBeforeVerb(tokens: readonly Token[], place: number, subject: Phrase): Phrase {
  const { kind, from, to } = subject;
  if (kind !== 'description' || !/^(?:that|which|who)$/.test(tokenAt(tokens, place - 1).lower))
    return subject;
  const verb = tokens.slice(from, to + 1).findIndex(({ lower }) => isPastForm(lower));
  return verb < 1 ? subject : makeDescription(tokens, from, from + verb - 1);
}

/** `For Blom, it is "a disgrace"`, `To her, this is "a joke"`: only the quotation is hers for sure. */
function readFor(tokens: readonly Token[]): Frame | null {
  const subject = readViewer(tokens);
  if (subject === null) return null;
  const near = tokens.slice(subject.to + 1, subject.to + FOR_REACH);
  const quote = near.findIndex(({ kind }) => kind === 'quote');
  const comma = tokenAt(near, 0).lower === ',';
  const opens =
    comma ||
    (tokenAt(tokens, 0).lower === 'for' &&
      (subject.kind === 'pronoun' || /^(?:it|this|that|the)$/.test(tokenAt(near, 0).lower)));
  const says =
    (quote > 0 && tokenAt(near, quote - 1).lower === ',') ||
    (quote > 0 && near.slice(0, quote).some(({ lower }) => /^(?:is|are|was|were|remains?)$/.test(lower)));
  return opens && says ? { ...makeSourceFrame(subject, 0, subject.to), aside: true } : null;
}

/** "For Blom", "To her". */
function readViewer(tokens: readonly Token[]): Phrase | null {
  const pronoun = SUBJECT_FORMS[tokenAt(tokens, 1).lower];
  if (pronoun === 'he' || (pronoun === 'she' && !isPhraseWord(tokenAt(tokens, 2))))
    return makePronoun(1, pronoun);
  if (pronoun === 'she' && isDeterminer(tokenAt(tokens, 2))) return makePronoun(1, pronoun);
  const phrase = readPhraseAfter(tokens, 1);
  const subject = phrase === null ? null : (readNameBehind(tokens, phrase) ?? phrase);
  return subject !== null && mayView(subject) ? subject : null;
}

/** A person, or a noun for people: "For the first time, …" is no view. */
function mayView({ name, kind, head }: Phrase): boolean {
  if (name !== null) return name.kind === 'person';
  return kind === 'description' && (isHumanNoun(head) || COLLECTIVE_NOUNS.has(head));
}

/** Somebody and the quotation stand within so many tokens. */
const FOR_REACH = 12;

/** "…, per the Harbor Press": a name up to the next sign; "per month" is none. */
function readPer(tokens: readonly Token[], place: number): Frame | null {
  const subject = tokenAt(tokens, place - 1).lower === ',' ? readPhraseAfter(tokens, place + 1) : null;
  const named = subject?.name?.kind === 'organization' || subject?.name?.kind === 'person';
  if (!named || tokenAt(tokens, subject.to + 1).kind !== 'mark') return null;
  return makeSourceFrame(subject, place, subject.to);
}

/** `"…", so Blom.`: translated copy names the speaker of a quotation so. */
function readSo(tokens: readonly Token[], place: number): Frame | null {
  const quote = tokenAt(tokens, place - 1).lower === ',' ? place - 2 : place - 1;
  if (tokenAt(tokens, quote).kind !== 'quote') return null;
  const subject = readPhraseAfter(tokens, place + 1);
  if (subject === null || !endsSo(tokens, subject.to + 1)) return null;
  const isPerson = subject.name?.kind === 'person' || isHumanNoun(subject.head);
  return isPerson && subject.kind !== 'pronoun' ? makeSourceFrame(subject, place, subject.to) : null;
}

/** A sign, or what and where it was said of: `"…", so Blom about the strike.` */
function endsSo(tokens: readonly Token[], place: number): boolean {
  const next = tokenAt(tokens, place);
  if (next.kind === 'mark') return true;
  const sign = tokens.findIndex(({ kind }, at) => at > place && kind === 'mark');
  const about = /^(?:about|on|in|to|for|during|after|before|regarding|towards?)$/.test(next.lower);
  return about && !hasVerb(tokens, place, sign < 0 ? tokens.length : sign);
}

/** "As was noted by X, …", ", as stated by X": up to the next sign. */
function readNotedBy(tokens: readonly Token[], place: number): Frame | null {
  const opens = place === 0 || tokenAt(tokens, place - 1).lower === ',';
  const verb = /^(?:is|was|has)$/.test(tokenAt(tokens, place + 1).lower) ? place + 2 : place + 1;
  const said = tokenAt(tokens, verb).lower === 'been' ? verb + 1 : verb;
  if (
    !opens ||
    !NOTED.test(tokenAt(tokens, said).lower) ||
    !/^(?:by|from|in)$/.test(tokenAt(tokens, said + 1).lower)
  )
    return null;
  const subject = readPhraseAfter(tokens, said + 2);
  if (subject === null) return null;
  const named = readNameBehind(tokens, subject) ?? subject;
  return tokenAt(tokens, named.to + 1).kind === 'mark' ? makeSourceFrame(named, place, named.to) : null;
}

/** `"…," is said in the statement`. */
function readSaidIn(tokens: readonly Token[], place: number): Frame | null {
  if (tokenAt(tokens, place - 1).kind !== 'quote' || !/^(?:is|was)$/.test(tokenAt(tokens, place).lower))
    return null;
  if (!NOTED.test(tokenAt(tokens, place + 1).lower)) return null;
  const subject = tokenAt(tokens, place + 2).lower === 'in' ? readPhraseAfter(tokens, place + 3) : null;
  return subject !== null && SOURCE_NOUNS.has(subject.head)
    ? makeSourceFrame(subject, place, subject.to)
    : null;
}

/** The frame of words from `place` to `to` that name their source. */
function makeSourceFrame(subject: Phrase, place: number, to: number): Frame {
  return { shape: 'source', verb: null, verbFrom: place, verbTo: to, subject, first: place, relative: false };
}
