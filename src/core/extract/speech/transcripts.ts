/**
 * Interviews printed as questions and answers: "Lindqvist: I am sorry." or "A: I am sorry." at the head of a paragraph.
 * In: a document's units. Out: who speaks in which of them. One such line alone makes no transcript.
 */
import type { Span } from '../../model';
import { readInterview } from './interviews';
import { speakerOfName, speakerOfPerson, SURE_LIKELY, type Speaker } from './speakers/speakers';
import { tokenAt } from './tokens';
import type { Unit } from './units';
import { spanOfTokens } from './utterances';

/** Who speaks in a unit: his label, and where his words begin. */
export type Turn = { readonly speaker: Speaker; readonly label: Span; readonly from: number };

/** So many labelled paragraphs make a transcript, by two labels at least. */
const LEAST_TURNS = 3;
const ANSWER = /^(?:a|answer)$/;
const QUESTION = /^(?:q|question)$/;

type Labelled = { readonly unit: Unit; readonly key: string };

/** The turns of an interview by unit; empty for other texts. Linear. */
export function readTurns(units: readonly Unit[]): ReadonlyMap<Unit, Turn> {
  const turns = new Map<Unit, Turn>();
  const labelled = units.flatMap((unit, place) => (opensParagraph(units, place) ? readLabel(unit) : []));
  const keys = new Set(labelled.map(({ key }) => key));
  if (labelled.length < LEAST_TURNS || keys.size < 2) return readInterview(units);
  const answers = findAnswerer(units, labelled);
  const heads = new Map(
    labelled.map(({ unit, key }) => [unit, readTurn(unit, answers) ?? findBearer(units, unit, key)]),
  );
  let turn: Turn | null = null;
  units.forEach((unit, place) => {
    if (unit.kind === 'heading' || opensParagraph(units, place)) turn = heads.get(unit) ?? null;
    if (turn !== null) turns.set(unit, heads.has(unit) ? turn : { ...turn, from: 0 });
  });
  return turns;
}

function opensParagraph(units: readonly Unit[], place: number): boolean {
  const unit = units[place];
  return unit !== undefined && unit.kind !== 'heading' && units[place - 1]?.paragraph !== unit.paragraph;
}

/** The unit with its label, when a name, a capital word or Q or A stands alone before its colon. */
function readLabel(unit: Unit): Labelled[] {
  const colon = findColon(unit);
  if (colon < 1 || tokenAt(unit.tokens, colon + 1).kind === 'quote' || unit.tokens.length < colon + 3)
    return [];
  const label = tokenAt(unit.tokens, colon - 1);
  const key = label.name?.entity ?? (label.capital ? label.lower : '');
  return key === '' ? [] : [{ unit, key }];
}

/** The place of the colon behind a label of one word, or of a person's name with his titles ("President Blom:"); else -1. */
function findColon({ tokens }: Unit): number {
  const colon = tokens.slice(0, LABEL_REACH).findIndex(({ lower }) => lower === ':');
  const isTitled = tokenAt(tokens, colon - 1).name?.kind === 'person';
  const isLabel = tokens.slice(0, Math.max(0, colon)).every(({ capital }) => capital);
  return colon === 1 || (isTitled && isLabel) ? colon : -1;
}

/** A label with its colon is no longer than this, in tokens. */
const LABEL_REACH = 6;

/** Who answers in "A:": the person named most before the first question. */
function findAnswerer(units: readonly Unit[], labelled: readonly Labelled[]): Speaker | null {
  const first = labelled[0]?.unit.start ?? 0;
  const counts = new Map<string, number>();
  for (const { tokens, start } of units) {
    if (start >= first) break;
    for (const { name } of tokens) {
      if (name?.kind === 'person') counts.set(name.entity, (counts.get(name.entity) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined ? null : speakerOfPerson(best[0], SURE_LIKELY);
}

function readTurn(unit: Unit, answers: Speaker | null): Turn | null {
  const { tokens } = unit;
  const colon = findColon(unit);
  const { name, lower } = tokenAt(tokens, colon - 1);
  const label = spanOfTokens(tokens, colon - 1, colon - 1);
  if (name?.kind === 'person') return { speaker: speakerOfName(name), label, from: colon + 1 };
  if (QUESTION.test(lower) || !ANSWER.test(lower) || answers === null) return null;
  return { speaker: answers, label, from: 2 };
}

/** "Strand: I am sorry.": a surname that is a word as well, of the only person who bears it here. */
function findBearer(units: readonly Unit[], { tokens }: Unit, label: string): Turn | null {
  const names = units.flatMap((unit) => unit.tokens.flatMap(({ name }) => (name === null ? [] : [name])));
  const bearers = names.filter(
    ({ kind, text }) => kind === 'person' && text.toLowerCase().endsWith(` ${label}`),
  );
  const [first] = bearers;
  if (first === undefined || bearers.some(({ entity }) => entity !== first.entity)) return null;
  return { speaker: speakerOfName(first), label: spanOfTokens(tokens, 0, 0), from: 2 };
}
