/**
 * Stage 4. In: a document with names, times and numbers, and the corpus's entities with their roles. Out: the same with who speaks
 * where. Quotations are attributed by their inner words, reported speech by its clause without "X said"; a reported clause that holds a
 * partial quotation covers it, and both are given. What nobody is said to say stays without an attribution. It reads English.
 */
import type { AttributedDocument, Attribution, MeasuredDocument } from '../document';
import type { Entity } from '../model';
import { attributeQuotations, type Trail } from './speech/attribute-quotations';
import { readGenders } from './speech/speakers/genders';
import { attributeReported } from './speech/attribute-reported';
import { carryAllBack, nameLate, type Attributed } from './speech/late-speakers';
import { makeAttribution } from './speech/make-attribution';
import { readUtterances } from './speech/read-utterances';
import { attributeRepeated } from './speech/repeated-quotations';
import { rememberHeading } from './speech/remember-heading';
import { rememberUnit } from './speech/remember-unit';
import { readSurnames } from './speech/speakers/surnames';
import { findClauseSubject } from './speech/frames/clause-subject';
import { beginUnit, makeMemory, speakerOfName, type Setting } from './speech/speakers/speakers';
import { addLead, nameLead, readLead } from './speech/speakers/read-lead';
import { readRoles } from './speech/speakers/read-roles';
import { trimStretch } from './speech/stretches';
import { passesOn } from './speech/frames/passed-on';
import { readTurns, type Turn } from './speech/transcripts';
import { readUnits, type Unit } from './speech/units';
import { spanOfTokens } from './speech/utterances';

/** The document with `attributions`, sorted by start, longer first. Linear in the text; never throws. */
export function attributeSpeech(doc: MeasuredDocument, entities: readonly Entity[]): AttributedDocument {
  const units = readUnits(doc);
  const stated = readRoles(units, entities);
  const memory = makeMemory();
  const genders = readGenders(units, entities, stated);
  const lead = readLead(units, doc.source.text, { roles: stated, genders });
  const setting: Setting = {
    text: doc.source.text,
    names: doc.names,
    roles: lead === null ? stated : addLead(stated, lead),
    genders,
    surnames: readSurnames(doc.names),
    memory,
  };
  const trail: Trail = { last: null, subject: null, told: null, leadIn: null, open: false };
  const turns = readTurns(units);
  const spoken: Attributed[] = [];
  for (const unit of units) {
    const found = [...attributeUnit(unit, setting, trail), ...attributeTurn(unit, turns.get(unit))];
    const said = lead?.paragraph === unit.paragraph ? nameLead(found, lead) : found;
    const before = spoken.at(-1);
    const late = before === undefined ? null : nameLate(before, unit, setting, trail);
    if (before !== undefined && late !== null) spoken[spoken.length - 1] = { unit: before.unit, said: late };
    spoken.push({ unit, said });
    carryAllBack(spoken);
  }
  const attributions = spoken.flatMap(({ said }) => said);
  const all = attributeRepeated(units, attributions, doc.source.text);
  return { ...doc, attributions: all.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function attributeUnit(unit: Unit, setting: Setting, trail: Trail): Attribution[] {
  beginUnit(unit, setting.memory);
  const subject = findClauseSubject(unit.tokens)?.name ?? null;
  setting.memory.here = subject?.kind === 'person' ? speakerOfName(subject) : null;
  const utterances = readUtterances(unit, setting);
  const quotations = attributeQuotations(unit, utterances, setting, trail);
  const heading = unit.kind === 'heading';
  const reported = heading
    ? []
    : utterances
        .filter((utterance) => !passesOn(unit.tokens, utterance, utterances))
        .flatMap((utterance) => attributeReported(unit, utterance, setting.text));
  if (utterances.length === 0) reported.push(...attributeItem(unit, trail));
  if (heading) rememberHeading(unit, setting.memory, trail);
  else rememberUnit(unit, { utterances, quotations }, setting, trail);
  return [...quotations, ...reported];
}

/** What somebody says in an interview: all of the unit after the label. */
function attributeTurn({ tokens }: Unit, turn: Turn | undefined): Attribution[] {
  const words = turn === undefined ? null : trimStretch(tokens, turn.from, tokens.length);
  if (turn === undefined || words === null) return [];
  const by = { speaker: turn.speaker, speakerSpan: turn.label, via: null, verb: null };
  return [makeAttribution(spanOfTokens(tokens, words.from, words.to - 1), by, 'reported', 'transcript')];
}

/** An item of a list that somebody announced: "The aide listed these points:". */
function attributeItem(unit: Unit, { leadIn }: Trail): Attribution[] {
  const lead = unit.kind === 'list' && leadIn?.speaks === true ? leadIn : null;
  if (lead === null || unit.tokens.every(({ kind }) => kind === 'quote' || kind === 'mark')) return [];
  const by = { speaker: lead.speaker, speakerSpan: lead.span, via: null, verb: null };
  return [makeAttribution({ start: unit.start, end: unit.end }, by, 'reported', 'lead-in')];
}
