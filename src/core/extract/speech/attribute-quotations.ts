/**
 * In: a unit with its utterances, and what is remembered of the text before. Out: who says its quotations. A quotation that no
 * rule reaches is no speech ("peace plan" in scare quotes) and stays without a speaker.
 */
import type { Attribution, Quotation } from '../../document';
import type { Span } from '../../model';
import { chooseUtterance, isScare } from './choose-utterance';
import { findLabel, readHeadline, type Place } from './labels';
import { findGapped } from './gapped';
import { findNamed, isLeftOpen } from './left-open';
import type { Found } from './speakers/main-speaker';
import { listNearSubjects } from './frames/clause-subject';
import { readOwner } from './speakers/own-words';
import { verbText } from './attribute-reported';
import { makeAttribution } from './make-attribution';
import { resolveSpeaker } from './speakers/resolve-speaker';
import type { Setting, Speaker } from './speakers/speakers';
import { readLateName } from './phrases/late-names';
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
  /** The paragraph read last: the persons whom it names (two at most), whether it ends in a question and whether anybody speaks in it. */
  told: {
    readonly persons: readonly { readonly speaker: Speaker; readonly span: Span }[];
    readonly asks: boolean;
    readonly speaks: boolean;
    readonly paragraph: number;
  } | null;
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
    const gapped = utterances.length === 0 ? null : findGapped(unit.tokens, place);
    if (gapped !== null) return [makeAttribution(inner, byFound(gapped), 'quotation', 'gapped')];
    const choice = chooseUtterance(unit.tokens, place, utterances);
    if (isScare(unit.tokens, place, choice, words)) return [];
    if (choice !== null) {
      const by = { ...choice.utterance, verb: verbText(unit, choice.utterance.frame, setting.text) };
      const rule = choice.rule === 'before' && isShort(words) ? ruleOfShort(unit.tokens, place) : choice.rule;
      return [makeAttribution(inner, by, 'quotation', rule)];
    }
    const other = attributeByPlace(unit, { place, utterances }, setting, trail);
    if (other === null) return [];
    return [makeAttribution(inner, { ...other, via: null, verb: null }, 'quotation', other.rule)];
  });
}

/** One or two words in the marks: the ones among which scare quotes hide. */
const isShort = (words: string): boolean => words.trim().split(/\s+/).length <= SHORT_WORDS;

/** `a new "war" over fish`: behind an article it may be anybody's name for a thing. */
function ruleOfShort(tokens: readonly Token[], place: number): string {
  return /^(?:an?|the|new)$/.test(tokenAt(tokens, place - 1).lower) ? 'before-noun' : 'before-short';
}

function byFound({ speaker, span }: Found): Parameters<typeof makeAttribution>[1] {
  return { speaker, speakerSpan: span, via: null, verb: null };
}

type ByPlace = { readonly speaker: Speaker; readonly speakerSpan: Span; readonly rule: string };

/** Quotations without a verb of their own: after a colon, or going on from the one before. */
function attributeByPlace(unit: Unit, at: Place, setting: Setting, trail: Trail): ByPlace | null {
  const { tokens } = unit;
  const own = findOwner(tokens, at.place, setting);
  if (own !== null) return { speaker: own.speaker, speakerSpan: own.span, rule: 'own-words' };
  const signed = asLabelled(findLabel(unit, at, setting));
  if (signed !== null) return signed;
  if (unit.kind === 'heading') return asLabelled(readHeadline(unit, at, setting));
  if (tokens.slice(0, at.place).some(({ kind }) => kind !== 'mark'))
    return isTopic(tokens, at) ? goOnFrom(unit, trail) : null;
  return attributeOpening(unit, at, setting, trail);
}

/** Quotations that open their unit. */
function attributeOpening(unit: Unit, at: Place, setting: Setting, trail: Trail): ByPlace | null {
  const { tokens } = unit;
  if (trail.leadIn !== null)
    return { speaker: trail.leadIn.speaker, speakerSpan: trail.leadIn.span, rule: 'lead-in' };
  if (at.utterances.length === 0 && waits(tokens, at.place, setting.text)) {
    const from = tokenAt(tokens, at.place + 1).lower === ':' ? at.place + 2 : at.place + 1;
    return giveToNamed(tokens, from) ?? giveToLate(tokens.slice(from), setting);
  }
  const quotation = tokenAt(tokens, at.place).quotation;
  return isWholeSentence(quotation, setting.text) ? goOnFrom(unit, trail) : null;
}

/** `On the red card: "…"`: whoever spoke goes on. */
function isTopic(tokens: readonly Token[], { place, utterances }: Place): boolean {
  const leads = /^(?:on|about)$/.test(tokenAt(tokens, 0).lower) && tokenAt(tokens, place - 1).lower === ':';
  return leads && utterances.length === 0 && !hasVerb(tokens, 0, place);
}

/** `"…": Ada Blom, the mayor, was in no mood for comfort`, `"…," the crowd agreed`. */
function waits(tokens: readonly Token[], place: number, text: string): boolean {
  return tokenAt(tokens, place + 1).lower === ':' || isLeftOpen(tokens, place, text);
}

const asLabelled = (found: Found | null): ByPlace | null =>
  found === null ? null : { speaker: found.speaker, speakerSpan: found.span, rule: 'colon' };

function giveToNamed(tokens: readonly Token[], place: number): ByPlace | null {
  const named = findNamed(tokens, place);
  return named === null ? null : { speaker: named.speaker, speakerSpan: named.span, rule: 'after-name' };
}

/** `"…": with these words Ada Blom left the hall` */
function giveToLate(rest: readonly Token[], setting: Setting): ByPlace | null {
  const late = readLateName(rest);
  const speaker = late === null ? null : resolveSpeaker(late.phrase, rest, [], setting);
  if (late === null || speaker === null) return null;
  return { speaker, speakerSpan: spanOfTokens(rest, late.phrase.from, late.phrase.to), rule: 'named-after' };
}

/** `"Enough" is her verdict`: whose words a noun says they are. */
function findOwner(tokens: readonly Token[], place: number, setting: Setting): Found | null {
  const phrase = readOwner(tokens, place);
  if (phrase === null) return null;
  const speaker = resolveSpeaker(phrase, tokens, listNearSubjects(tokens, phrase.from, []), setting);
  return speaker === null ? null : { speaker, span: spanOfTokens(tokens, phrase.from, phrase.to) };
}

/** Whole sentences in quotation marks go on with whoever spoke last, or with the person just told of. */
function goOnFrom(unit: Unit, { last, subject, told, open }: Trail): ByPlace | null {
  if (subject !== null && subject.paragraph === unit.paragraph) {
    return { speaker: subject.speaker, speakerSpan: subject.span, rule: 'subject-before' };
  }
  const by = last === null ? null : { speaker: last.speaker, speakerSpan: last.span };
  if (by !== null && (last?.paragraph === unit.paragraph || open)) return { ...by, rule: 'continue' };
  return goOnFromBefore(unit, { last, subject, told });
}

/** The same from the paragraph before. */
function goOnFromBefore(unit: Unit, trail: Pick<Trail, 'last' | 'subject' | 'told'>): ByPlace | null {
  const { last, subject } = trail;
  const before = unit.paragraph - 1;
  const isBare = unit.tokens.every(({ kind }) => kind !== 'word' && kind !== 'name');
  // "Asked whether she would return, Keane nodded." ⏎ "Every day."
  if (isBare && subject?.paragraph === before)
    return { speaker: subject.speaker, speakerSpan: subject.span, rule: 'previous-subject' };
  if (last?.paragraph !== before) return isBare ? goOnFromSilent(before, trail) : null;
  if (!last.quoted && !isBare) return null;
  return { speaker: last.speaker, speakerSpan: last.span, rule: 'previous-paragraph' };
}

/**
 * The same when nobody spoke in the paragraph before: "For Blom the loss is personal." ⏎ "It was our home." is hers, and behind a question
 * ("And the road?" ⏎ "Closed.") whoever spoke before it goes on.
 */
function goOnFromSilent(before: number, { last, told }: Pick<Trail, 'last' | 'told'>): ByPlace | null {
  if (told === null || told.paragraph !== before || told.speaks) return null;
  if (told.asks) {
    if (last === null || last.paragraph !== before - 1) return null;
    return { speaker: last.speaker, speakerSpan: last.span, rule: 'previous-paragraph' };
  }
  const [only] = told.persons;
  if (only === undefined || told.persons.length > 1) return null;
  return { speaker: only.speaker, speakerSpan: only.span, rule: 'previous-subject' };
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
