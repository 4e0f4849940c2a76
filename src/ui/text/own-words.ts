/**
 * The words that the pipeline itself puts into facts and hints, in the reader's language: labels of questions and answers, kinds of
 * events, reasons for doubt. In: data whose labels are English, since one index serves all readers. Out: the same with the labels
 * translated. What sources say stays as they say it, and so does a label that is made of their words.
 */
import type { PageHints, PooledHint } from '../../core/hint/hint';
import { EVENT_KINDS } from './event-kinds';
import { numberInWords } from './number-words';
import { t, type TextKey } from './translate';

/** Labels that are whole texts: matters of assets/counted-matters.json, and what src/core/group asks. */
const LABELS: Readonly<Record<string, TextKey | undefined>> = {
  'People killed': 'countKilled',
  'People injured': 'countInjured',
  'People missing': 'countMissing',
  'People arrested': 'countArrested',
  'People who had to leave their homes': 'countDisplaced',
  'Size of the crowd': 'countMarched',
  Turnout: 'countTurnout',
  'Result of the vote': 'questionVote',
  'Where the talks were held': 'questionWhereTalks',
  said: 'answerSaid',
  claimed: 'answerClaimed',
  denied: 'answerDenied',
};

type Pattern = readonly [pattern: RegExp, key: TextKey];

const QUESTIONS: readonly Pattern[] = [
  [/^Where the (.+) took place$/, 'questionWhere'],
  [/^When the (.+) took place$/, 'questionWhen'],
  [/^Where the (.+) should take place$/, 'questionWherePlanned'],
  [/^When the (.+) should take place$/, 'questionWhenPlanned'],
  [/^Who took part in the (.+)$/, 'questionWho'],
  [/^Who should take part in the (.+)$/, 'questionWhoPlanned'],
  [/^Length of the (.+)$/, 'questionLength'],
];
const ANSWERS: readonly Pattern[] = [
  [/^said by (.+)$/, 'answerSaidBy'],
  [/^claimed by (.+)$/, 'answerClaimedBy'],
  [/^denied by (.+)$/, 'answerDeniedBy'],
  [/^with (.+)$/, 'answerWith'],
  [/^without (.+)$/, 'answerWithout'],
];
/** The newer value of a fact that changed. */
const LATER = /^later (.+)$/;
/** Asked of numbers alone: "in the" stands in many sentences that are a source's own. */
const NUMBER_QUESTION = /^(\S+) in the (.+)$/;
const DOUBTS: readonly Pattern[] = [
  [/^may also mean (.+)$/, 'doubtRival'],
  [/^matched by spelling: (.+) → (.+)$/, 'doubtSpelling'],
  [/^only part of the name is on this page: (.+)$/, 'doubtPart'],
];

/** The name of a kind of event; the kind itself where it is not one of ours. */
export function eventKindInWords(kind: string): string {
  const key = Object.hasOwn(EVENT_KINDS, kind) ? EVENT_KINDS[kind] : undefined;
  return key === undefined ? kind : t(key);
}

/** The reason for a doubt. */
export function doubtInWords(doubt: string): string {
  return inWords(doubt, DOUBTS);
}

/** The question that a fact answers, by its answers. */
export function questionInWords(question: string, answers: readonly string[] = []): string {
  const isOfNumbers = answers.length > 0 && answers.every(isNumber);
  const [, things, whole] = (isOfNumbers ? NUMBER_QUESTION.exec(question) : null) ?? [];
  if (things !== undefined && whole !== undefined) return t('questionNumber', things, whole);
  return inWords(question, QUESTIONS);
}

const isNumber = (answer: string): boolean => numberInWords(LATER.exec(answer)?.[1] ?? answer) !== null;

/** One of a fact's answers. */
export function answerInWords(answer: string): string {
  const later = LATER.exec(answer)?.[1];
  const number = numberInWords(later ?? answer);
  if (number === null) return inWords(answer, ANSWERS);
  return later === undefined ? number : t('answerLater', number);
}

function inWords(label: string, patterns: readonly Pattern[]): string {
  const whole = Object.hasOwn(LABELS, label) ? LABELS[label] : undefined;
  if (whole !== undefined) return t(whole);
  for (const [pattern, key] of patterns) {
    const parts = pattern.exec(label)?.slice(1);
    if (parts !== undefined) return t(key, ...parts.map(eventKindInWords));
  }
  return label;
}

/** As far as facts and lines about facts are made of labels. */
type Labelled = { readonly title: string; readonly question: string | null };
type Answered = Labelled & { readonly answers: readonly { readonly value: string }[] };

/** The title of a fact: question and answers where it has a question, else a source's words, which stay. */
export function titleInWords({ title, question }: Labelled): string {
  if (question === null || !title.startsWith(`${question}: `)) return title;
  // Between them, not inside "10,000" or "Moscow, 2–3 December".
  const parts = title.slice(question.length + 2).split(/( \/ |, (?=later ))/);
  const answers = parts.filter((_, at) => at % 2 === 0);
  const words = parts.map((part, at) => (at % 2 === 0 ? answerInWords(part) : part));
  return `${questionInWords(question, answers)}: ${words.join('')}`;
}

/** A fact with its labels translated; the very same where it has none. */
export function factInWords<Told extends Answered>(fact: Told): Told {
  if (fact.question === null) return fact;
  return {
    ...fact,
    title: titleInWords(fact),
    question: questionInWords(
      fact.question,
      fact.answers.map(({ value }) => value),
    ),
    answers: fact.answers.map((answer) => ({ ...answer, value: answerInWords(answer.value) })),
  };
}

/** A page's hints with all their labels translated. */
export function hintsInWords(answer: PageHints): PageHints {
  return { ...answer, hints: answer.hints.map(hintInWords), facts: answer.facts.map(factInWords) };
}

function hintInWords(hint: PooledHint): PooledHint {
  return {
    ...hint,
    doubt: hint.doubt === null ? null : doubtInWords(hint.doubt),
    event: hint.event === null ? null : { ...hint.event, kind: eventKindInWords(hint.event.kind) },
  };
}
