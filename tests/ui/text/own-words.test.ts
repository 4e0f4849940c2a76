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
import { makeHint, makeHintFact } from '../../support/make-hint';

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
  'Length of the walk',
];
const ANSWERS = ['said', 'claimed', 'denied', 'said by Ada', 'claimed by Ada', 'denied by Ada', 'later 14'];
const DOUBTS = [
  'may also mean Old Quay',
  'matched by spelling: Quil → Quill',
  'only part of the name is on this page: Ada Quill',
];

describe('labels of the pipeline', () => {
  test('are in English what the pipeline writes', () => {
    useLanguage('en');
    expect(QUESTIONS.map(questionInWords)).toEqual(QUESTIONS);
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
    ['src/core/group/event-facts.ts', 'talks were held', '} took place', 'Where the ${', 'When the ${'],
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
    expect(questionInWords('Points in the plan')).toBe('Points in the plan');
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
