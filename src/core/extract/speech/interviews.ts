/**
 * Interviews printed without labels: a paragraph of the interviewer's questions, then paragraphs of answers. In: a document's units. Out:
 * who speaks in which of them. Only where it is plain: several questions to "you", answers in the first person, one person introduced.
 */
import type { EntityId, Span } from '../../model';
import { speakerOfPerson, SURE_GUESS } from './speakers/speakers';
import type { Turn } from './transcripts';
import type { Unit } from './units';

/** So many paragraphs of questions make an interview, and so many of them speak to "you". */
const LEAST_QUESTIONS = 3;
const LEAST_TO_YOU = 2;
/** A question is no longer than this, in tokens. */
const MAX_QUESTION = 70;
/** This share of the answers must speak of "I" or "we". */
const LEAST_FIRST_PERSON = 0.5;
const YOU = /^(?:you|your|you're|you've|yours)$/;
const FIRST_PERSON = /^(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'll|my|our|me|us)$/;

/** The units of one paragraph or heading. */
type Paragraph = { readonly units: readonly Unit[]; readonly isQuestion: boolean };

/** The turns of an interview by unit; empty for other texts. Linear. */
export function readInterview(units: readonly Unit[]): ReadonlyMap<Unit, Turn> {
  const turns = new Map<Unit, Turn>();
  const paragraphs = splitParagraphs(units);
  const questions = paragraphs.filter(({ isQuestion }) => isQuestion);
  if (questions.length < LEAST_QUESTIONS) return turns;
  if (questions.filter((paragraph) => hasWord(paragraph, YOU)).length < LEAST_TO_YOU) return turns;
  const first = paragraphs.findIndex(({ isQuestion }) => isQuestion);
  const answers = paragraphs.slice(first).filter((paragraph) => isAnswer(paragraph) && !isPrompt(paragraph));
  const personal = answers.filter((paragraph) => hasWord(paragraph, FIRST_PERSON));
  const guest = findGuest(paragraphs.slice(0, first), listToldOf(paragraphs.slice(first)));
  if (guest === null || personal.length < answers.length * LEAST_FIRST_PERSON) return turns;
  const speaker = speakerOfPerson(guest.entity, SURE_GUESS);
  for (const { units: own } of answers) {
    for (const unit of own) turns.set(unit, { speaker, label: guest.span, from: 0 });
  }
  return turns;
}

function splitParagraphs(units: readonly Unit[]): Paragraph[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1)?.[0];
    if (
      last !== undefined &&
      last.kind === unit.kind &&
      last.paragraph === unit.paragraph &&
      unit.kind !== 'heading'
    )
      groups.at(-1)?.push(unit);
    else groups.push([unit]);
  }
  return groups.map((own) => ({ units: own, isQuestion: isQuestion(own) }));
}

/** Ends in a question mark and quotes nobody at its start. */
function isQuestion(units: readonly Unit[]): boolean {
  const tokens = units.flatMap((unit) => unit.tokens);
  return tokens.length <= MAX_QUESTION && tokens.at(-1)?.lower === '?' && tokens[0]?.kind !== 'quote';
}

/** Running text that is no question and quotes nobody: what is said needs no marks there. The last lines are often the paper's own. */
function isAnswer({ units, isQuestion: asks }: Paragraph): boolean {
  return !asks && units.every(({ kind }) => kind === 'body') && !units.some(isEditors);
}

/** A question, or what is put to "you" without one: "You were there when he left." */
function isPrompt(paragraph: Paragraph): boolean {
  return paragraph.isQuestion || (hasWord(paragraph, YOU) && !hasWord(paragraph, FIRST_PERSON));
}

function isEditors({ tokens }: Unit): boolean {
  // "(A spokesman said that …)"
  if (tokens[0]?.lower === '(' && tokens.at(-1)?.lower === ')') return true;
  return tokens.some(({ lower }) => /^(?:edited|abridged|condensed|interviewed)$/.test(lower));
}

function hasWord({ units }: Paragraph, words: RegExp): boolean {
  return units.some(({ tokens }) => tokens.some(({ lower }) => words.test(lower)));
}

/** Who is told of in the questions and answers: nobody speaks of the guest there; "Ms Blom, you" speaks to her. */
function listToldOf(paragraphs: readonly Paragraph[]): ReadonlySet<EntityId> {
  const told = new Set<EntityId>();
  const turns = paragraphs.filter((paragraph) => isPrompt(paragraph) || hasWord(paragraph, FIRST_PERSON));
  for (const { tokens } of turns.flatMap(({ units }) => units)) {
    tokens.forEach(({ name }, place) => {
      const isAddressed = [place - 1, place + 1].some((at) => tokens[at]?.lower === ',');
      if (name?.kind === 'person' && !isAddressed) told.add(name.entity);
    });
  }
  return told;
}

/** The person named most before the first question, of those that are not told of later; the first among equals. */
function findGuest(
  paragraphs: readonly Paragraph[],
  told: ReadonlySet<EntityId>,
): { readonly entity: EntityId; readonly span: Span } | null {
  const counts = new Map<EntityId, { count: number; readonly span: Span }>();
  for (const { name } of paragraphs.flatMap(({ units }) => units.flatMap(({ tokens }) => tokens))) {
    if (name?.kind !== 'person' || told.has(name.entity)) continue;
    const seen = counts.get(name.entity);
    if (seen) seen.count += 1;
    else counts.set(name.entity, { count: 1, span: { start: name.start, end: name.end } });
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return best === undefined ? null : { entity: best[0], span: best[1].span };
}
