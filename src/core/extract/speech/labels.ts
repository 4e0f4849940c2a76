/** Quotations behind a label: "Ukraine: '…'", "The mayor on this: '…'", and headlines. In: a unit and a quotation's place. Out: whose label it is. */
import { isAuxiliary } from '../../text/verb-forms';
import { findMainSpeaker, type Found } from './speakers/main-speaker';
import type { Phrase } from './phrases/make-phrase';
import { readPhraseBefore } from './phrases/phrases';
import { resolveSpeaker } from './speakers/resolve-speaker';
import { readSignature } from './phrases/signatures';
import { SOURCE_NOUNS } from '../../lexicon/speech-words';
import { speakerOfName, type Setting, type Speaker } from './speakers/speakers';
import { hasVerb } from './phrases/token-tests';
import { tokenAt, type Token } from './tokens';
import type { Unit } from './units';
import { spanOfTokens, type Utterance } from './utterances';

/** A quotation's place among the tokens of its unit, and the unit's utterances. */
export type Place = {
  readonly place: number;
  readonly utterances: readonly Utterance[];
};

/** Who stands before the quotation's colon, or signs behind it. */
export function findLabel(unit: Unit, at: Place, setting: Setting): Found | null {
  const hasColon = tokenAt(unit.tokens, at.place - 1).lower === ':';
  return (hasColon ? findColonLead(unit, at, setting) : null) ?? findSigner(unit, at.place, setting);
}

/** `"The road is closed" – Blom`, `Deal 'close': minister`: who is named behind a dash or colon at the end. */
function findSigner({ tokens, kind }: Unit, place: number, setting: Setting): Found | null {
  // In running text "the "fixer" – Ada Blom" tells who he is.
  if (kind !== 'heading' && tokens.slice(0, place).some((token) => token.kind !== 'mark')) return null;
  const phrase = readSignature(tokens, place);
  if (phrase === null || (phrase.name !== null && phrase.name.kind !== 'person')) return null;
  const speaker = resolveSpeaker(phrase, tokens, [], setting);
  return speaker === null ? null : { speaker, span: spanOfTokens(tokens, phrase.from, phrase.to) };
}

/** "Railway chief: strike 'irresponsible'": a headline's label stands behind all that follows its colon. */
export function readHeadline(unit: Unit, at: Place, setting: Setting): Found | null {
  const colon = unit.tokens.findIndex(({ lower }) => lower === ':');
  if (colon < 1 || colon > at.place || at.utterances.length > 0) return null;
  const label = readPhraseBefore(unit.tokens, colon - 1, false);
  if (label === null || label.start > 0 || label.name?.kind === 'place') return null;
  const speaker = SOURCE_NOUNS.has(label.head) ? null : speakerOfLabel(label, unit, setting);
  if (speaker === null) return null;
  return { speaker, span: spanOfTokens(unit.tokens, 0, colon - 1) };
}

function speakerOfLabel(label: Phrase, { tokens }: Unit, setting: Setting): Speaker | null {
  return label.name === null ? resolveSpeaker(label, tokens, [], setting) : speakerOfName(label.name);
}

/** "Ukraine: '…'", "• The mayor: '…'": who stands alone before the colon, else whoever the clause before it is about. */
function findColonLead(unit: Unit, at: Place, setting: Setting): Found | null {
  const { tokens } = unit;
  const from = findStart(tokens);
  const member = readMember(tokens, from, at.place - 1);
  if (member?.name)
    return { speaker: speakerOfName(member.name), span: spanOfTokens(tokens, member.from, member.to) };
  return readAlone(unit, from, at.place - 2, setting) ?? readClause(unit, from, at, setting);
}

/** The first word, past the time of an entry in a live page ("13:40 Blom: "…""). */
function findStart(tokens: readonly Token[]): number {
  return tokens.findIndex(({ kind, lower }) => kind !== 'mark' && !CLOCK.test(lower));
}

const CLOCK = /^(?:\d{1,2}|\d{1,2}[.h]\d{2}|[ap]m|gmt|bst|cet|cest|est|edt|utc)$/;

/** The mayor: "…" */
function readAlone(unit: Unit, from: number, to: number, setting: Setting): Found | null {
  const { tokens } = unit;
  const label = readPhraseBefore(tokens, to, false);
  // "Her message: '…'" is somebody's, and the sentence before may tell whose.
  if (label === null || label.start > from || label.from < from) return null;
  if (SOURCE_NOUNS.has(label.head) || !isPlain(tokens, label)) return null;
  const speaker = speakerOfLabel(label, unit, setting);
  return speaker === null ? null : { speaker, span: spanOfTokens(tokens, from, to) };
}

/** The mayor is less coy: "…" */
function readClause(unit: Unit, from: number, at: Place, setting: Setting): Found | null {
  const tokens = unit.tokens.slice(0, at.place - 1);
  const main = findMainSpeaker({ ...unit, tokens }, at.utterances, setting);
  // "Singer Won't Meet Blom: "…"": in a headline's capitals only what opens it is sure to be its subject.
  const isSure = unit.kind !== 'heading' || main?.span.start === tokenAt(tokens, from).start;
  return isSure ? main : null;
}

/** "Singer Won't Meet Ada Blom" is a clause in capitals, no title of hers. */
function isPlain(tokens: readonly Token[], { start, to }: Phrase): boolean {
  return !tokens.slice(start, to).some(({ kind, lower }) => kind === 'word' && isAuxiliary(lower));
}

/** "Ada Blom, Harbour Institute: "…"", "Blom on this: "…"": somebody with what he belongs to or speaks of, and no verb before the colon. */
function readMember(tokens: readonly Token[], from: number, colon: number): Phrase | null {
  const comma = tokens.findIndex(({ lower }, place) => place > from && /^(?:,|on|about|to)$/.test(lower));
  if (comma < 0 || comma > colon || hasVerb(tokens, comma, colon)) return null;
  const phrase = readPhraseBefore(tokens, comma - 1, false);
  return phrase?.start === from && phrase.name?.kind === 'person' ? phrase : null;
}
