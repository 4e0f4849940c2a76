/** In: one unit and what is remembered of the text before it. Out: its utterances, each with its speaker. */
import { findClauseSubject, listNearSubjects } from './frames/clause-subject';
import { findMainSpeaker, type Found } from './speakers/main-speaker';
import { isAnswer } from './frames/frame-places';
import { findFrames } from './frames/frames';
import { findLeadOfList } from './frames/lists';
import type { Frame } from './frames/make-frame';
import { isMainAfter } from './frames/opening-gerunds';
import { readPhraseBefore } from './phrases/phrases';
import { BODY_VARIATIONS } from '../../lexicon/speech-words';
import { isSureVerb } from './phrases/token-tests';
import { findAnswerer } from './speakers/answerers';
import { findTellerOf } from './speakers/teller-of';
import { resolveSpeaker } from './speakers/resolve-speaker';
import { findSingular } from './speakers/singular-they';
import { SURE_LIKELY, speakerOfName, type Setting, type Speaker } from './speakers/speakers';
import { findScopes, type Scope } from './scopes';
import { tokenAt, type Token } from './tokens';
import type { Unit } from './units';
import { spanOfTokens, type Utterance } from './utterances';

/** The unit's utterances, in order; frames without a speaker are left out. */
export function readUtterances(unit: Unit, setting: Setting): readonly Utterance[] {
  const frames = findFrames(unit.tokens);
  const scopes = findScopes(unit.tokens, frames);
  const utterances: Utterance[] = [];
  frames.forEach((frame, index) => {
    const scope = scopes[index];
    if (scope === undefined) return;
    const later = frames.slice(index + 1).find((other) => isMainAfter(unit.tokens, frame, other));
    const utterance = readUtterance(unit, { frame, scope, before: utterances, later }, setting);
    if (utterance !== null) utterances.push(utterance);
  });
  return utterances.map((utterance) => ({
    ...utterance,
    via: utterance.via ?? findLaterOuter(utterances, utterance),
  }));
}

/** "Trump told him that …, an official said": who tells it stands at the end. */
function findLaterOuter(utterances: readonly Utterance[], { frame, speaker }: Utterance): Speaker | null {
  const outer = utterances.find(
    (other) =>
      other.frame.first > frame.verbTo && other.scope.left !== null && other.scope.left.from <= frame.first,
  );
  return outer === undefined || isSame(outer.speaker, speaker) ? null : outer.speaker;
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.entity === b.entity && a.described === b.described;
}

/** `later`: the frame behind an opening gerund whose subject it shares. */
type Reading = {
  readonly frame: Frame;
  readonly scope: Scope;
  readonly before: readonly Utterance[];
  readonly later: Frame | undefined;
};

function readUtterance(unit: Unit, found: Reading, setting: Setting): Utterance | null {
  const { scope, before, later } = found;
  const subject = found.frame.subject ?? later?.subject ?? null;
  const frame = { ...found.frame, subject };
  const main = before.findLast((utterance) => utterance.via === null && !utterance.frame.relative) ?? null;
  if (frame.subject === null) return goOn(unit, found, main, setting);
  const near = listNear(unit, found, main, setting);
  const told = findTold(unit, { frame, before }, setting);
  const speaker = told ?? resolveSpeaker(frame.subject, unit.tokens, near, setting);
  if (!isSpeaker(speaker)) return null;
  const outer = findOuter(before, frame);
  const via = outer !== null && !isSame(outer.speaker, speaker) ? outer.speaker : null;
  const speakerSpan = spanOfTokens(unit.tokens, frame.subject.from, frame.subject.to);
  return { frame, scope, speaker, speakerSpan, via };
}

const isSpeaker = (found: Speaker | 'nobody' | null): found is Speaker =>
  found !== null && found !== 'nobody';

const findTold = (
  unit: Unit,
  { frame, before }: Pick<Reading, 'frame' | 'before'>,
  setting: Setting,
): Speaker | 'nobody' | null =>
  findAnswerer(unit.tokens, frame, before, setting) ??
  findWriter(frame, setting) ??
  findTellerOf(unit, frame, setting) ??
  findSingular(frame, setting);

/** "It read": the letter's writer. */
function findWriter({ subject, verb }: Frame, { memory }: Setting): Speaker | null {
  const { written, now, unit } = memory;
  if (subject?.head !== 'it' || written === null) return null;
  const says = verb?.base === 'say' && unit - written.unit === 1;
  if (verb?.base !== 'read' && !says) return null;
  return now - written.paragraph <= 1 ? { ...written.speaker, sure: SURE_LIKELY } : null;
}

/** A frame without a subject goes on with the main speaker, or with whom the clause is about. */
function goOn(
  unit: Unit,
  { frame, scope }: Reading,
  main: Utterance | null,
  setting: Setting,
): Utterance | null {
  if (main !== null) return { frame, scope, speaker: main.speaker, speakerSpan: main.speakerSpan, via: null };
  const subject = findMainSpeaker(unit, [], setting) ?? findJoint(unit, frame);
  // "Blom and her aides are here and insist, a source said": the source's words come later.
  const isLater = (subject?.span.start ?? 0) >= tokenAt(unit.tokens, frame.verbFrom).start;
  return subject === null || isLater
    ? null
    : { frame, scope, speaker: subject.speaker, speakerSpan: subject.span, via: null };
}

/** "Blom and Novak issued a statement calling it a disgrace": the first of those who open the sentence. */
function findJoint({ tokens }: Unit, { verbFrom }: Frame): Found | null {
  const verb = tokens.slice(0, verbFrom).findIndex((token) => isSureVerb(token));
  const last = verb < 1 ? null : readPhraseBefore(tokens, verb - 1, false);
  const first = last === null ? null : findLeadOfList(tokens, last);
  if (first === null || first.name === null || first.start > 0) return null;
  return { speaker: speakerOfName(first.name), span: spanOfTokens(tokens, first.from, first.to) };
}

/** Whom a pronoun may mean within the unit. Names in what is said do not count for the one who says it. */
function listNear(
  unit: Unit,
  { frame, scope, before }: Reading,
  main: Utterance | null,
  setting: Setting,
): readonly Speaker[] {
  // Whoever is asked about is not the one who answers.
  if (isAnswer(unit.tokens, frame)) return [];
  if (scope.parenthetical) return main === null ? listAround(unit.tokens, frame, before) : [main.speaker];
  const near = listNearSubjects(unit.tokens, frame.subject?.from ?? 0, before);
  if (frame.subject?.kind === 'pronoun' && before.length > 0)
    return [...near, ...listNamed(unit.tokens, frame.subject.from)];
  return near.length === 0 ? listBody(unit, frame, setting) : near;
}

/** "She said she had told Novak, and that he had thanked her": the persons named before, nearest first. */
const listNamed = (tokens: readonly Token[], place: number): readonly Speaker[] =>
  tokens
    .slice(0, place)
    .flatMap(({ name }) => (name?.kind === 'person' ? [speakerOfName(name)] : []))
    .reverse();

/** The same for a frame that breaks into what is said. */
function listAround(
  tokens: readonly Token[],
  { first, subject }: Frame,
  before: readonly Utterance[],
): readonly Speaker[] {
  const lead = listLead(tokens, first);
  if (lead.length > 0) return lead;
  // "The court will rule in spring, it said": a body speaks for itself.
  const isBody = subject?.head === 'it' || BODY_VARIATIONS.has(subject?.head ?? '');
  return isBody && tokenAt(tokens, first - 1).kind === 'mark'
    ? [...listMain(tokens, first), ...listNearSubjects(tokens, first, before)]
    : [];
}

/** "The firm closed two plants, a step it called "painful"": the body that the clause is about. */
function listBody(unit: Unit, { first, subject }: Frame, setting: Setting): readonly Speaker[] {
  if (subject?.head !== 'it') return [];
  const main = findMainSpeaker({ ...unit, tokens: unit.tokens.slice(0, first) }, [], setting);
  return main?.speaker.kind === 'body' ? [main.speaker] : [];
}

/** `Blom was relieved: "We held," she said`: whom the clause before the colon is about, or `For Blom, it was a relief: "…"`. */
function listLead(tokens: readonly Token[], first: number): readonly Speaker[] {
  const quote = tokens.slice(0, first).findLastIndex(({ kind }) => kind === 'quote');
  if (quote < 2 || tokenAt(tokens, quote - 1).lower !== ':') return [];
  const clause = tokens.slice(0, quote - 1);
  const isFor = tokenAt(tokens, 0).lower === 'for' && tokenAt(tokens, 1).name?.kind === 'person';
  const name = isFor ? tokenAt(tokens, 1).name : (findClauseSubject(clause)?.name ?? null);
  return name === null ? [] : [speakerOfName(name)];
}

/** "Strelsau will apply the sanctions the League imposed, it said": whom the whole clause is about comes first. */
function listMain(tokens: readonly Token[], to: number): readonly Speaker[] {
  const name = findClauseSubject(tokens.slice(0, to))?.name ?? null;
  return name === null ? [] : [speakerOfName(name)];
}

/** The utterance whose words this frame is part of: "Ushakov said that [Putin had called …]". */
function findOuter(before: readonly Utterance[], frame: Frame): Utterance | null {
  const outer = before.findLast(
    ({ scope }) => scope.right !== null && scope.right.from <= frame.first && frame.verbTo < scope.right.to,
  );
  return outer ?? null;
}
