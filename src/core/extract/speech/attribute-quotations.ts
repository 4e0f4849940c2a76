/**
 * In: a unit with its utterances, and what is remembered of the text before. Out: who says its quotations. A quotation that no
 * rule reaches is no speech ("peace plan" in scare quotes) and stays without a speaker.
 */
import type { Attribution, Quotation } from '../../document';
import type { Span } from '../../model';
import { chooseUtterance, isScare } from './choose-utterance';
import { findMainSpeaker, type Found } from './speakers/main-speaker';
import { findNamed, isLeftOpen } from './left-open';
import { listNearSubjects } from './frames/clause-subject';
import type { Phrase } from './phrases/make-phrase';
import { readOwner } from './speakers/own-words';
import { readPhraseBefore } from './phrases/phrases';
import { verbText } from './attribute-reported';
import { makeAttribution } from './make-attribution';
import { resolveSpeaker } from './speakers/resolve-speaker';
import { readSignature } from './phrases/signatures';
import { SOURCE_NOUNS } from './phrases/speech-words';
import { speakerOfName, type Setting, type Speaker } from './speakers/speakers';
import { hasVerb } from './phrases/token-tests';
import { tokenAt, type Token } from './tokens';
import type { Unit } from './units';
import { spanOfTokens, type Utterance } from './utterances';

/** What quotations need to know of the units before theirs. */
export type Trail = {
  /** Speaker of the last quotation or speech, and where. */
  last: {
    readonly speaker: Speaker;
    readonly span: Span;
    readonly paragraph: number;
    readonly quoted: boolean;
  } | null;
  /** The person whom the unit before told of without speech, and where ("She smiled."). */
  subject: { readonly speaker: Speaker; readonly span: Span; readonly paragraph: number } | null;
  /** Speaker announced by a colon at the end of the unit before. */
  leadIn: { readonly speaker: Speaker; readonly span: Span; readonly speaks: boolean } | null;
  /** True when the last quotation was not closed: the next paragraph's goes on with it. */
  open: boolean;
};

const SHORT_WORDS = 2;
/** So much of a quotation is read to tell whether it is a scare quote, in characters. */
const MAX_READ = 80;

/** The attributions of the unit's quotations, sorted. */
export function attributeQuotations(
  unit: Unit,
  utterances: readonly Utterance[],
  setting: Setting,
  trail: Trail,
): Attribution[] {
  return unit.tokens.flatMap(({ quotation }, place) => {
    if (quotation === null) return [];
    const { inner } = quotation;
    const words = setting.text.slice(inner.start, Math.min(inner.end, inner.start + MAX_READ));
    const choice = chooseUtterance(unit.tokens, place, utterances);
    if (isScare(unit.tokens, place, choice, words)) return [];
    if (choice !== null) {
      const by = { ...choice.utterance, verb: verbText(unit, choice.utterance.frame, setting.text) };
      const rule = choice.rule === 'before' && isShort(words) ? 'before-short' : choice.rule;
      return [makeAttribution(inner, by, 'quotation', rule)];
    }
    const other = attributeByPlace(unit, { place, utterances }, setting, trail);
    if (other === null) return [];
    return [makeAttribution(inner, { ...other, via: null, verb: null }, 'quotation', other.rule)];
  });
}

/** One or two words in the marks: the ones among which scare quotes hide. */
function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length <= SHORT_WORDS;
}

type Place = {
  readonly place: number;
  readonly utterances: readonly Utterance[];
};
type ByPlace = { readonly speaker: Speaker; readonly speakerSpan: Span; readonly rule: string };

/** Quotations without a verb of their own: after a colon, or going on from the one before. */
function attributeByPlace(unit: Unit, at: Place, setting: Setting, trail: Trail): ByPlace | null {
  const { tokens } = unit;
  const own = findOwner(tokens, at.place, setting);
  if (own !== null) return { speaker: own.speaker, speakerSpan: own.span, rule: 'own-words' };
  const signed = findLabel(unit, at, setting);
  if (signed !== null) return { speaker: signed.speaker, speakerSpan: signed.span, rule: 'colon' };
  if (unit.kind === 'heading') return readHeadline(unit, at, setting);
  if (tokens.slice(0, at.place).some(({ kind }) => kind !== 'mark')) return null;
  if (trail.leadIn !== null)
    return { speaker: trail.leadIn.speaker, speakerSpan: trail.leadIn.span, rule: 'lead-in' };
  if (at.utterances.length === 0 && isLeftOpen(tokens, at.place, setting.text))
    return giveToNamed(tokens, at.place + 1);
  const quotation = tokenAt(tokens, at.place).quotation;
  return isWholeSentence(quotation, setting.text) ? goOnFrom(unit, trail) : null;
}

/** Who stands before the quotation's colon, or signs behind it. */
function findLabel(unit: Unit, at: Place, setting: Setting): Found | null {
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

function giveToNamed(tokens: readonly Token[], place: number): ByPlace | null {
  const named = findNamed(tokens, place);
  return named === null ? null : { speaker: named.speaker, speakerSpan: named.span, rule: 'after-name' };
}

/** `"Enough" is her verdict`: whose words a noun says they are. */
function findOwner(tokens: readonly Token[], place: number, setting: Setting): Found | null {
  const phrase = readOwner(tokens, place);
  if (phrase === null) return null;
  const speaker = resolveSpeaker(phrase, tokens, listNearSubjects(tokens, phrase.from, []), setting);
  return speaker === null ? null : { speaker, span: spanOfTokens(tokens, phrase.from, phrase.to) };
}

/** "Railway chief: strike 'irresponsible'": a headline's label stands behind all that follows its colon. */
function readHeadline(unit: Unit, at: Place, setting: Setting): ByPlace | null {
  const colon = unit.tokens.findIndex(({ lower }) => lower === ':');
  if (colon < 1 || colon > at.place || at.utterances.length > 0) return null;
  const label = readPhraseBefore(unit.tokens, colon - 1, false);
  if (label === null || label.start > 0 || label.name?.kind === 'place') return null;
  const speaker = SOURCE_NOUNS.has(label.head) ? null : speakerOfLabel(label, unit, setting);
  if (speaker === null) return null;
  return { speaker, speakerSpan: spanOfTokens(unit.tokens, 0, colon - 1), rule: 'colon' };
}

function speakerOfLabel(label: Phrase, { tokens }: Unit, setting: Setting): Speaker | null {
  return label.name === null ? resolveSpeaker(label, tokens, [], setting) : speakerOfName(label.name);
}

/** Whole sentences in quotation marks go on with whoever spoke last, or with the person just told of. */
function goOnFrom(unit: Unit, { last, subject, open }: Trail): ByPlace | null {
  if (subject !== null && subject.paragraph === unit.paragraph) {
    return { speaker: subject.speaker, speakerSpan: subject.span, rule: 'subject-before' };
  }
  const by = last === null ? null : { speaker: last.speaker, speakerSpan: last.span };
  if (by !== null && (last?.paragraph === unit.paragraph || open)) return { ...by, rule: 'continue' };
  return goOnFromBefore(unit, { last, subject });
}

/** The same from the paragraph before. */
function goOnFromBefore(unit: Unit, { last, subject }: Pick<Trail, 'last' | 'subject'>): ByPlace | null {
  const before = unit.paragraph - 1;
  const alone = unit.tokens.every(({ kind }) => kind !== 'word' && kind !== 'name');
  // "Asked whether she would return, Keane nodded." ⏎ "Every day."
  if (alone && subject?.paragraph === before)
    return { speaker: subject.speaker, speakerSpan: subject.span, rule: 'previous-subject' };
  if (last === null || last.paragraph !== before || !(last.quoted || alone)) return null;
  return { speaker: last.speaker, speakerSpan: last.span, rule: 'previous-paragraph' };
}

/** "Ukraine: '…'", "• The mayor: '…'": who stands alone before the colon, else whoever the clause before it is about. */
function findColonLead(unit: Unit, at: Place, setting: Setting): Found | null {
  const { tokens } = unit;
  const from = tokens.findIndex(({ kind }) => kind !== 'mark');
  const member = readMember(tokens, from, at.place - 1);
  if (member?.name)
    return { speaker: speakerOfName(member.name), span: spanOfTokens(tokens, member.from, member.to) };
  const label = readPhraseBefore(tokens, at.place - 2, false);
  // "Her message: '…'" is somebody's, and the sentence before may tell whose.
  if (label?.start === from && !SOURCE_NOUNS.has(label.head)) {
    const speaker = speakerOfLabel(label, unit, setting);
    if (speaker !== null) return { speaker, span: spanOfTokens(tokens, from, at.place - 2) };
  }
  return findMainSpeaker({ ...unit, tokens: unit.tokens.slice(0, at.place - 1) }, at.utterances, setting);
}

/** "Ada Blom, Harbour Institute: "…"": somebody with what he belongs to, and no verb before the colon. */
function readMember(tokens: readonly Token[], from: number, colon: number): Phrase | null {
  const comma = tokens.findIndex(({ lower }, place) => place > from && lower === ',');
  if (comma < 0 || comma > colon || hasVerb(tokens, comma, colon)) return null;
  const phrase = readPhraseBefore(tokens, comma - 1, false);
  return phrase?.start === from && phrase.name?.kind === 'person' ? phrase : null;
}

/** Whole sentences begin with a capital and have several words; scare quotes seldom do. */
function isWholeSentence(quotation: Quotation | null, text: string): boolean {
  if (quotation === null) return false;
  const words = text.slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 400));
  return (
    (/^[…. ]*["'‘“]?[\p{Lu}\p{N}]/u.test(words) && (words.match(/\s+/g)?.length ?? 0) >= 3) ||
    /^\p{Lu}.*[.!?]$/su.test(words)
  );
}
