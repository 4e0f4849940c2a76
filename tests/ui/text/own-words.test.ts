import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import countedMatters from '../../../assets/counted-matters.json';
import eventWords from '../../../assets/event-words.json';
import {
  answerInWords,
  doubtInWords,
  eventKindInWords,
  factInWords,
  hintsInWords,
  questionInWords,
  titleInWords,
} from '../../../src/ui/text/own-words';
import { EVENT_KINDS } from '../../../src/ui/text/event-kinds';
import { useCatalogue } from '../../../src/ui/text/translate';
import { makeHint, makeHintFact } from '../../support/make/make-hint';

type Texts = Readonly<Record<string, { readonly message: string }>>;
const useLanguage = (language: string): void => {
  const file = `assets/public/_locales/${language}/messages.json`;
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
  const fill = (text: string, values: readonly string[]): string =>
    text.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  useCatalogue((key, values) => fill(texts[key]?.message ?? '', values), language);
};

/** What the pipeline's code writes, as text: `labels` in quotation marks or back quotes. */
const codeOf = (path: string): string => readFileSync(path, 'utf8');

const OTHERS = ['de', 'es', 'fr', 'uk'] as const;
const QUESTIONS = [
  ...Object.values(countedMatters.matters).map(({ label }) => label),
  'Result of the vote',
  'Where the talks were held',
  'Where the earthquake took place',
  'When the Moscow meeting took place',
  'Where the talks should take place',
  'When the Oslo summit should take place',
  'Who took part in the talks',
  'Who should take part in the Oslo summit',
  'Length of the walk',
];
const ANSWERS = [
  'said',
  'claimed',
  'denied',
  'said by Ada',
  'claimed by Ada',
  'denied by Ada',
  'with Ada',
  'without Ada',
  'later 14',
];
const NUMBERS = [
  ...['28', '3.5 years', 'nearly 4 years', 'about 20', 'more than 10,000', 'less than 5%', 'at least 61'],
  ...['up to 1.4 billion', '1 hour', '2 nights', '3 decades', 'later about 20', '14.25 million'],
];
const DOUBTS = [
  'may also mean Old Quay',
  'matched by spelling: Quil → Quill',
  'only part of the name is on this page: Ada Quill',
];

describe('labels of the pipeline', () => {
  test('are in English what the pipeline writes', () => {
    useLanguage('en');
    expect(QUESTIONS.map((label) => questionInWords(label))).toEqual(QUESTIONS);
    expect(questionInWords('Points in the plan', ['28', '27'])).toBe('Points in the plan');
    expect(NUMBERS.map(answerInWords)).toEqual(NUMBERS);
    expect(ANSWERS.map(answerInWords)).toEqual(ANSWERS);
    expect(DOUBTS.map(doubtInWords)).toEqual(DOUBTS);
    expect(Object.keys(eventWords.kinds).map(eventKindInWords)).toEqual(Object.keys(eventWords.kinds));
  });

  test.each(OTHERS)('are all translated into %s', (language) => {
    useLanguage(language);
    const kept = [
      ...QUESTIONS.filter((label) => questionInWords(label) === label),
      ...ANSWERS.filter((label) => answerInWords(label) === label),
      ...DOUBTS.filter((label) => doubtInWords(label) === label),
    ];
    expect(kept).toEqual([]);
  });

  test('know every kind of event there is and no other', () => {
    // A new kind needs its line in src/ui/text/event-kinds.ts and its name in each of assets/public/_locales.
    const [named, kinds] = [Object.keys(EVENT_KINDS), Object.keys(eventWords.kinds)];
    expect(kinds.filter((kind) => !named.includes(kind))).toEqual([]);
    expect(named.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test.each([
    [
      'src/core/match/judge/weigh-page.ts',
      'may also mean ${',
      'matched by spelling: ${',
      'only part of the name is on this page: ${',
    ],
    [
      'src/core/group/event-facts.ts',
      ...['talks were held', "'took place'", "'should take place'", 'Where the ${', 'When the ${'],
      ...['Who ${', "'took'", "'should take'", '} part in the ${'],
    ],
    ['src/core/group/company/judge-absence.ts', '`with ${', '`without ${'],
    ['src/core/group/numbers/number-facts.ts', 'Length of the ${'],
    ['src/core/group/numbers/vote-facts.ts', "'Result of the vote'"],
    ['src/core/group/numbers/count-facts.ts', '`later ${'],
    ['src/core/group/denials.ts', "'said'", "'claimed'", "'denied'", '} by ${'],
  ])('are written by %s as they are looked for here', (path, ...labels) => {
    expect(labels.filter((label) => !codeOf(path).includes(label))).toEqual([]);
  });

  test('leave words of sources and unknown kinds as they are', () => {
    useLanguage('de');
    const words = 'The harbour closed: 14 boats stayed, said Ada';
    expect(titleInWords({ title: words, question: null })).toBe(words);
    expect(eventKindInWords('regatta')).toBe('regatta');
    expect(eventKindInWords('constructor')).toBe('constructor');
    // Words of a source, for nothing in them says that they were counted.
    expect(questionInWords('Points in the plan')).toBe('Points in the plan');
    expect(questionInWords('Points in the plan', ['said', 'denied'])).toBe('Points in the plan');
    const kept = ['320–280', 'about the harbour', '12 boats', '2025-12', 'nearly', '1,4 billion years on'];
    expect(kept.map(answerInWords)).toEqual(kept);
  });

  test('are translated inside the title of a fact, its answers left between', () => {
    useLanguage('de');
    const fact = {
      title: 'People killed: 12, later 14',
      question: 'People killed',
      answers: [{ value: '12' }],
    };
    expect(factInWords(fact)).toEqual({
      title: 'Getötete: 12, später 14',
      question: 'Getötete',
      answers: [{ value: '12' }],
    });
  });

  test.each([
    ['de', 'nearly 4 years', 'fast 4 Jahre'],
    ['de', '3.5 years', '3,5 Jahre'],
    ['de', 'later more than 10,000', 'später mehr als 10.000'],
    ['de', '2025-12-03', '3. Dez. 2025'],
    ['es', 'at least 2 nights', 'al menos 2 noches'],
    ['es', 'no fewer than 61', 'al menos 61'],
    ['fr', 'up to 1.4 billion', 'jusqu’à 1,4 milliard'],
    ['fr', '61.5%', '61,5 %'],
    ['uk', '5 nights', '5 ночей'],
    ['uk', '2 decades', '2 десятиліття'],
    ['uk', 'less than 3 hours', 'менш ніж 3 години'],
  ])('in %s, %j is %j', (language, answer, words) => {
    useLanguage(language);
    // Browsers differ in which of the spaces stands between a number and its unit.
    expect(answerInWords(answer).replace(/\s/g, ' ')).toBe(words);
  });

  test.each(OTHERS)('leave nothing of a number in English in %s', (language) => {
    useLanguage(language);
    const english =
      /\b(nearly|about|more|less|than|least|up to|later|years?|hours?|nights|decades|billion|in the)\b/;
    const [question, title] = ['Points in the plan', 'Points in the plan: 28, later about 20'];
    const told = factInWords({ title, question, answers: [{ value: '28' }, { value: 'about 20' }] });
    const words = [...NUMBERS.map(answerInWords), told.title, told.question ?? ''];
    expect(words.filter((each) => english.test(each))).toEqual([]);
    expect(told.title).toContain(told.question);
  });

  test('are translated all through the hints of a page', () => {
    useLanguage('fr');
    const hint = {
      ...makeHint(),
      doubt: 'may also mean Old Quay',
      event: { kind: 'earthquake', when: null, where: null, participants: [], holding: 'held' } as const,
      facts: [0],
    };
    const fact = { ...makeHintFact({ title: 'Turnout: 61 / 66' }), question: 'Turnout' };
    const { hints, facts } = hintsInWords({
      mentions: [],
      hints: [hint],
      facts: [fact],
      pageIsSource: false,
    });
    expect([hints[0]?.doubt, hints[0]?.event?.kind]).toEqual(['peut aussi désigner Old Quay', 'séisme']);
    expect(facts[0]?.title).toBe('Participation: 61 / 66');
  });
});
