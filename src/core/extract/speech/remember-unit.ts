/** What a unit leaves behind for the ones after it: who spoke, whom it was about, who was announced. */
import type { Attribution } from '../../document';
import type { Trail } from './attribute-quotations';
import { findMainSpeaker, type Found as Main } from './main-speaker';
import { splitWords } from './roles';
import type { Memory, Setting, Speaker } from './speakers';
import { tokenAt, type Unit } from './units';
import type { Utterance } from './utterances';

/** So many speakers without a name are kept in mind. */
const MAX_INTRODUCED = 12;

/** What was read of a unit. */
type Read = { readonly utterances: readonly Utterance[]; readonly quotations: readonly Attribution[] };

/** Brings `setting.memory` and `trail` up to date after a unit of running text or of a list. */
export function rememberUnit(unit: Unit, read: Read, setting: Setting, trail: Trail): void {
  const main = findMainSpeaker(unit, read.utterances, setting);
  const silent = read.utterances.length === 0;
  if (unit.kind !== 'list' || !silent) {
    trail.leadIn = main !== null && endsInColon(unit) ? { ...main, speaks: !silent } : null;
    followSubjects([...read.utterances.map(({ speaker }) => speaker), main?.speaker], setting.memory);
  }
  const told = silent && read.quotations.length === 0 ? main : null;
  trail.subject = told?.speaker.kind === 'person' ? { ...told, paragraph: unit.paragraph } : null;
  trail.open = isOpen(unit);
  rememberSpeech(unit, read, main, { memory: setting.memory, trail });
  rememberNames(unit, setting.memory);
  rememberIntroduced(read, setting.memory);
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
  { memory, trail }: { memory: Memory; trail: Trail },
): void {
  if (utterances.length > 0 && main !== null) {
    memory.source = main.speaker;
    memory.spoke = paragraph;
    trail.last = { ...main, paragraph, quoted: quotations.length > 0 };
  } else if (quotations.length > 0 && trail.last !== null) {
    trail.last = { ...trail.last, paragraph, quoted: true };
  }
}

function followSubjects(speakers: readonly (Speaker | undefined)[], memory: Memory): void {
  for (const speaker of speakers) {
    if (speaker?.kind === 'person') memory.focus = speaker;
    if (speaker?.kind === 'body') memory.body = speaker;
  }
}

/** The person named last comes last. */
function rememberNames({ tokens }: Unit, { seen, bodies }: Memory): void {
  for (const { name } of tokens) {
    if (name === null || name.kind === 'place' || name.kind === 'document') continue;
    const known = name.kind === 'person' ? seen : bodies;
    known.delete(name.entity);
    known.set(name.entity, name.start);
  }
}

/** Descriptions without a name, so that "the diplomat" can be told later. */
function rememberIntroduced({ utterances }: Read, { introduced }: Memory): void {
  for (const { speaker } of utterances) {
    if (speaker.described === null || speaker.kind !== 'person') continue;
    const words = new Set(splitWords(speaker.described).map((word) => word.toLowerCase()));
    introduced.push({ head: speaker.head, words, speaker });
    if (introduced.length > MAX_INTRODUCED) introduced.shift();
  }
}
