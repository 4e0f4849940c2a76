/** What a unit leaves behind for the ones after it: who spoke, whom it was about, who was announced. */
import type { Attribution } from '../../document';
import type { Trail } from './attribute-quotations';
import { readAsked } from './speakers/answerers';
import { findMainSpeaker, type Found as Main } from './speakers/main-speaker';
import { readPhraseBefore } from './phrases/phrases';
import { isBreak } from './phrases/token-tests';
import { readOwnerAsked } from './speakers/own-words';
import { resolveSpeaker } from './speakers/resolve-speaker';
import { normalise, splitWords } from './speakers/roles';
import {
  speakerOfName,
  SURE_LAST,
  SURE_LIKELY,
  type Memory,
  type Setting,
  type Speaker,
} from './speakers/speakers';
import { tokenAt, type Token } from './tokens';
import type { Unit } from './units';
import { rememberWritten } from './remember-written';
import { spanOfTokens, type Utterance } from './utterances';

/** So many persons and so many bodies are kept in mind. */
const MAX_SEEN = 60;
/** So many speakers without a name are kept in mind. */
const MAX_INTRODUCED = 12;

/** Who asks on behalf of readers. */
const ASKING = /^(?:reporter|journalist|correspondent|interviewer|moderator|anchor|one|we|i)$/;

/** What was read of a unit. */
type Read = { readonly utterances: readonly Utterance[]; readonly quotations: readonly Attribution[] };

/** Brings `setting.memory` and `trail` up to date after a unit of running text or of a list. */
export function rememberUnit(unit: Unit, read: Read, setting: Setting, trail: Trail): void {
  const before = { leadIn: trail.leadIn, subject: trail.subject };
  const main = findMainSpeaker(unit, read.utterances, setting);
  const silent = read.utterances.length === 0;
  if (unit.kind !== 'list' || !silent) {
    trail.leadIn = endsInColon(unit) ? readLeadIn(unit, main, !silent, setting) : readAnswerer(unit, setting);
    followSubjects(read, main, setting.memory);
  }
  setting.memory.silent = saysNothing(read);
  const told = silent && read.quotations.length === 0 ? main : null;
  trail.subject = told?.speaker.kind === 'person' ? { ...told, paragraph: unit.paragraph } : null;
  trail.told = followTold(unit, read, trail.told);
  trail.open = isOpen(unit);
  rememberSpeech(unit, read, main, { memory: setting.memory, trail, before });
  rememberNames(unit, setting.memory);
  rememberIntroduced([...read.utterances.map(({ speaker }) => speaker), main?.speaker], setting.memory);
  rememberWritten(unit, main, setting);
  setting.memory.asked = readAsked(unit.tokens, read.utterances, setting.memory.unit);
}

/** What is told in a paragraph, as far as it has been read. */
function followTold({ tokens, paragraph }: Unit, read: Read, known: Trail['told']): Trail['told'] {
  const own = known?.paragraph === paragraph ? known : { persons: [], speaks: false };
  const speaks = own.speaks || read.utterances.length > 0 || read.quotations.length > 0;
  const asks = tokenAt(tokens, tokens.length - 1).lower === '?';
  return { persons: addPersons(own.persons, tokens), asks, speaks, paragraph };
}

function addPersons(known: readonly Main[], tokens: readonly Token[]): readonly Main[] {
  const all = new Map(known.map((one) => [one.speaker.entity, one]));
  for (const { name } of tokens) {
    if (name?.kind !== 'person' || all.has(name.entity)) continue;
    all.set(name.entity, { speaker: { ...speakerOfName(name), sure: SURE_LIKELY }, span: name });
  }
  return [...all.values()].slice(0, 2);
}

/** "A reporter asked if he had regrets": it is not the reporter who answers. */
function isQuestion({ utterances }: Pick<Read, 'utterances'>): boolean {
  return (
    utterances.length > 0 &&
    utterances.every(({ frame, speaker }) => frame.verb?.kind === 'ask' && ASKING.test(speaker.head))
  );
}

function saysNothing({ utterances, quotations }: Read): boolean {
  const says = utterances.some(({ scope }) => scope.left !== null || scope.right !== null);
  return !says && quotations.length === 0;
}

/** Who is announced: whom the clause is about, or in "More from the chancellor:" whom the words come from. */
function readLeadIn(unit: Unit, main: Main | null, speaks: boolean, setting: Setting): Trail['leadIn'] {
  if (main !== null) return { ...main, speaks };
  const phrase = readPhraseBefore(unit.tokens, unit.tokens.length - 2, false);
  if (phrase === null || !/^(?:|from|by|of)$/.test(tokenAt(unit.tokens, phrase.start - 1).lower)) return null;
  const speaker = resolveSpeaker(phrase, unit.tokens, [], setting);
  const span = spanOfTokens(unit.tokens, phrase.from, phrase.to);
  return speaker === null || speaker.kind === 'many' ? null : { speaker, span, speaks };
}

/** "Blom's answer?": whose words the quotation behind it is. */
function readAnswerer({ tokens }: Unit, setting: Setting): Trail['leadIn'] {
  const phrase = readOwnerAsked(tokens);
  const speaker = phrase === null ? null : resolveSpeaker(phrase, tokens, [], setting);
  if (phrase === null || speaker === null) return null;
  return { speaker, span: spanOfTokens(tokens, phrase.from, phrase.to), speaks: true };
}

function endsInColon({ tokens }: Unit): boolean {
  return tokenAt(tokens, tokens.length - 1).lower === ':';
}

/** True when the unit ends in a quotation without a closing mark: the next paragraph's goes on with it. */
function isOpen({ tokens }: Unit): boolean {
  const quotation = tokens.at(-1)?.quotation ?? null;
  return quotation !== null && quotation.inner.end === quotation.end;
}

function rememberSpeech(
  { paragraph }: Unit,
  { utterances, quotations }: Read,
  main: Main | null,
  { memory, trail, before }: { memory: Memory; trail: Trail; before: Pick<Trail, 'leadIn' | 'subject'> },
): void {
  if (isQuestion({ utterances })) return;
  if (utterances.length > 0 && main !== null) {
    memory.source = main.speaker;
    memory.spoke = paragraph;
    trail.last = { ...main, paragraph, quoted: quotations.length > 0 };
    return;
  }
  const by = findLast(quotations.at(-1) ?? null, main, { ...before, last: trail.last });
  if (by === null) return;
  trail.last = { speaker: by.speaker, span: by.span, paragraph, quoted: true };
  memory.source = by.speaker;
  memory.spoke = paragraph;
}

/** Who spoke a quotation that no verb gives to anybody. */
function findLast(
  quotation: Attribution | null,
  main: Main | null,
  { leadIn, subject, last }: Pick<Trail, 'leadIn' | 'subject' | 'last'>,
): { readonly speaker: Speaker; readonly span: Main['span'] } | null {
  if (quotation === null) return null;
  // "The mayor is less coy: "…"": whom the clause before the colon is about; "Blom on this: "…"": the label.
  if (quotation.rule === 'colon') return main ?? readLabelled(quotation) ?? last;
  if (quotation.rule === 'lead-in') return leadIn;
  return quotation.rule.includes('subject') ? subject : last;
}

function readLabelled({ speaker: entity, described, speakerSpan: span }: Attribution): Main | null {
  if (entity?.startsWith('person/') !== true) return null;
  return { speaker: { entity, described, kind: 'person', head: '', sure: SURE_LAST }, span };
}

function followSubjects(read: Read, main: Main | null, memory: Memory): void {
  if (isQuestion(read)) return;
  for (const speaker of [...read.utterances.map((utterance) => utterance.speaker), main?.speaker]) {
    if (speaker?.kind === 'person') {
      memory.focus = speaker;
      memory.focused = memory.unit;
    }
    if (speaker?.kind === 'body') memory.body = speaker;
    if (speaker?.kind === 'many') memory.several = { speaker, unit: memory.unit };
  }
}

/** "told the Courier", "STRELSAU (Courier) –": a paper that listens or reports is no body the talk is of. */
function isTold(tokens: readonly Token[], place: number): boolean {
  if (tokenAt(tokens, place + 1).lower === ')' && isBreak(tokenAt(tokens, place + 2))) return true;
  const verb = tokenAt(tokens, place - 1).lower === 'the' ? place - 2 : place - 1;
  return (
    tokenAt(tokens, place).name?.kind === 'organization' &&
    /^(?:told|tells)$/.test(tokenAt(tokens, verb).lower)
  );
}

/** The person named last comes last. */
function rememberNames({ tokens }: Unit, memory: Memory): void {
  const { seen, bodies } = memory;
  for (const [place, { name }] of tokens.entries()) {
    if (name === null || name.kind === 'place' || name.kind === 'document' || isTold(tokens, place)) continue;
    const known = name.kind === 'person' ? seen : bodies;
    known.delete(name.entity);
    known.set(name.entity, memory.unit);
    if (known.size > MAX_SEEN) known.delete(known.keys().next().value ?? '');
  }
}

/** Descriptions without a name, so that "the diplomat" can be told later. */
function rememberIntroduced(speakers: readonly (Speaker | undefined)[], { introduced, unit }: Memory): void {
  for (const speaker of speakers) {
    if (speaker?.kind !== 'person' || speaker.described === null) continue;
    const printed = splitWords(speaker.described);
    const words = new Set(printed.flatMap((word) => [word.toLowerCase(), normalise(word)]));
    introduced.push({ head: speaker.head, words, speaker, unit });
    if (introduced.length > MAX_INTRODUCED) introduced.shift();
  }
}
