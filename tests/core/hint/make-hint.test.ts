import { describe, expect, test } from 'vitest';
import { THIS_PAGE } from '../../../src/core/hint/hint';
import { makeHint } from '../../../src/core/hint/make-hint';
import type { Claim, FactIndex, Source } from '../../../src/core/model';
import type { Mention } from '../../../src/core/page/page';
import { expandHint } from '../../../src/core/hint/expand-hint';
import { makePageHints } from '../../../src/core/hint/page-hints';
import {
  makeClaim,
  makeEntity,
  makeEvent,
  makeFact,
  makeIndex,
  makePage,
} from '../../support/make/make-index';

const TEXTS: Record<string, string> = {
  s1: 'Mayor Edda Lind said the mill had “28 looms” in all. Edda Lind, mayor of Oxbow, spoke in May.',
  s2: 'The mill had 28 looms, according to Edda Lind.',
  s3: 'The mill had 27 looms.',
};
const makeSource = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  file: `${id}.txt`,
  publisher: `Paper ${id}`,
  url: `https://${id}.example/a`,
  published: '2025-03-04',
  publishedBasis: 'stated in the text',
  language: 'en',
  sha256: '',
  text: TEXTS[id] ?? '',
  ...more,
});
const quote = (id: string, source: string, words: string, more: Partial<Claim> = {}): Claim => {
  const start = (TEXTS[source] ?? '').indexOf(words);
  const at = (TEXTS[source] ?? '').indexOf('2', start);
  const value = words.includes('28') ? 28 : 27;
  const quantities = [{ start: at, end: at + 2, value, unit: 'loom', qualifier: null }];
  return makeClaim({ id, source, quote: words, start, end: start + words.length, quantities, ...more });
};
const lind = {
  ...makeEntity('person', 'Edda Lind', 'Lind'),
  roles: [
    { text: 'its mayor of Oxbow', source: 's2', start: 0, end: 5 },
    { text: 'Mayor', source: 's1', start: 0, end: 5 },
    { text: 'mayor of Oxbow', source: 's1', start: 65, end: 79 },
  ],
};
const claims = [
  quote('c1', 's1', '28 looms', { mode: 'partial', speaker: lind.id, entities: [lind.id] }),
  quote('c2', 's2', 'The mill had 28 looms', { mode: 'reported', speaker: lind.id, confidence: 0.5 }),
  quote('c3', 's3', 'The mill had 27 looms'),
];
const looms = makeFact({
  id: 'f1',
  claims: ['c1', 'c2', 'c3'],
  status: 'disputed',
  differs: 'number',
  question: 'Looms in the mill',
  origins: [lind.id, 's3', 'a clerk'],
  answers: [
    { label: 'looms', value: '28', claims: ['c1', 'c2'] },
    { label: 'looms', value: '27', claims: ['c3'] },
  ],
});
const index: FactIndex = makeIndex({
  sources: ['s1', 's2', 's3'].map((id) => makeSource(id)),
  entities: [lind],
  claims,
  facts: [looms, makeFact({ id: 'f2', claims: ['c1'] })],
});
const mention = (words: string, page: ReturnType<typeof makePage>, more: Partial<Mention> = {}): Mention => {
  const start = page.blocks[0]?.text.indexOf(words) ?? 0;
  const span = { block: 0, start, end: start + words.length, surface: words };
  const kind = { target: lind.id, kind: 'person', how: 'exact', score: 1, shown: true, doubt: null } as const;
  return { ...span, ...kind, facts: ['f1'], ...more };
};
const hintOn = (text: string, more: Partial<Mention> = {}, words = 'Lind') => {
  const page = makePage([text]);
  return makeHint(index, page, mention(words, page, more));
};

describe('makeHint', () => {
  test('quotes every claim with speaker, publisher, date and an address that opens at the words', () => {
    const [fact] = hintOn('Lind spoke.').facts;
    expect(
      fact?.citations.map(({ quote: words, speaker, publisher }) => [words, speaker, publisher]),
    ).toEqual([
      ['28 looms', 'Edda Lind', 'Paper s1'],
      ['The mill had 27 looms', null, 'Paper s3'],
      ['The mill had 28 looms', 'Edda Lind', 'Paper s2'],
    ]);
    expect(fact?.citations[0]?.url).toBe('https://s1.example/a#:~:text=28%20looms');
    for (const { source, quote: words } of fact?.citations ?? []) expect(TEXTS[source]).toContain(words);
  });

  test('counts sources, names origins, and lists publishers by answer', () => {
    const [fact] = hintOn('Lind spoke.').facts;
    expect(fact?.sources).toBe(3);
    expect(fact?.origins).toEqual(['Edda Lind', 'Paper s3', 'a clerk']);
    expect(fact?.answers).toEqual([
      { label: 'looms', value: '28', publishers: ['Paper s1', 'Paper s2'] },
      { label: 'looms', value: '27', publishers: ['Paper s3'] },
    ]);
  });

  test('says each role once, in its fullest wording that tells whose it is', () => {
    expect(hintOn('Lind spoke.').roles.map((role) => role.text)).toEqual(['mayor of Oxbow']);
  });

  test('takes no name of which no source says what it is for a body', () => {
    const unknown = { ...makeEntity('unknown', 'Oxbow'), id: 'unknown/oxbow' } as const;
    const page = makePage(['Oxbow is near.']);
    const oxbow = mention('Oxbow', page, { target: unknown.id, kind: 'organization' });
    expect(makeHint({ ...index, entities: [lind, unknown] }, page, oxbow).kind).toBe('unknown');
    expect(hintOn('Lind spoke.').kind).toBe('person');
  });

  test('says how the page spells a name only where no source spells it so', () => {
    expect(hintOn('Linde spoke.', { how: 'edit' }, 'Linde').spelt).toBe('Linde');
    expect(hintOn('LIND spoke.', { how: 'variant' }, 'LIND').spelt).toBeNull();
  });

  test.each([
    ['Lind counted 28 looms in the mill.', { value: '28', compares: 'same' }],
    ['Lind counted nineteen looms in the mill.', { value: '19', compares: 'differs' }],
    ['Lind spoke. The mill has 19 looms.', null],
    ['Lind said 19 looms became 12 looms.', null],
    ['Lind counted 28 workers.', null],
  ])('compares the number of the sentence: %s', (text, expected) => {
    expect(hintOn(text).facts[0]?.thisPage ?? null).toEqual(expected);
  });

  test('never counts the page as a source of itself', () => {
    const page = makePage(['Lind spoke.'], { url: 'http://www.s1.example/a/' });
    const [fact] = makeHint(index, page, mention('Lind', page)).facts;
    expect(fact?.sources).toBe(2);
    expect(fact?.citations.filter((citation) => citation.isThisPage).map((own) => own.source)).toEqual([
      's1',
    ]);
    expect(fact?.answers[0]?.publishers).toEqual([THIS_PAGE, 'Paper s2']);
    expect(fact?.thisPage).toBeNull();
  });

  test('counts all facts on the target, also those not for this sentence', () => {
    expect(hintOn('Lind spoke.', { facts: [] })).toMatchObject({ facts: [], totalFacts: 2 });
  });

  test('tells of an event when, where and with whom', () => {
    const when = { from: '2025-03-01', to: '2025-03-01', grain: 'day', basis: 'stated' } as const;
    const oxbow = makeEntity('place', 'Oxbow');
    const parts = { when, where: oxbow.id, participants: [lind.id, 'person/gone'] };
    const event = makeEvent({ id: 'event/x', kind: 'meeting', name: 'Oxbow meeting', ...parts });
    const page = makePage(['the meeting']);
    const hint = makeHint(
      { ...index, entities: [lind, oxbow], events: [event] },
      page,
      mention('the meeting', page, { target: 'event/x', kind: 'event', how: 'event' }),
    );
    expect(hint).toMatchObject({ name: 'Oxbow meeting', spelt: null, roles: [] });
    expect(hint.event).toEqual({
      kind: 'meeting',
      when,
      where: 'Oxbow',
      participants: ['Edda Lind'],
      holding: 'held',
    });
  });

  test('leaves out facts the index does not hold', () => {
    expect(hintOn('Lind spoke.', { facts: ['gone'] }).facts).toEqual([]);
  });
});

describe('makePageHints', () => {
  const page = makePage(['Lind spoke, and Lind sang. Lind counted 19 looms.']);
  const text = page.blocks[0]?.text ?? '';
  const all = [...text.matchAll(/Lind/g)].map(({ index: start }) =>
    mention('Lind', page, { start, end: start + 4 }),
  );

  test('keeps equal hints and facts once, and gives them back whole', () => {
    const hints = makePageHints(index, page, all);
    expect(hints.mentions.map((each) => each.hint)).toEqual([0, 0, 1]);
    expect(hints.facts).toHaveLength(2);
    hints.mentions.forEach((each, nth) =>
      expect(expandHint(hints, each.hint)).toEqual(makeHint(index, page, all[nth] as Mention)),
    );
    expect(expandHint(hints, 9)).toBeNull();
  });

  test('marks doubt first, then dispute', () => {
    const doubtful = mention('Lind', page, { doubt: 'matched by spelling' });
    const plain = mention('Lind', page, { facts: ['f2'] });
    const statuses = makePageHints(index, page, [doubtful, all[0] as Mention, plain]).mentions.map(
      (each) => each.status,
    );
    expect(statuses).toEqual(['doubtful', 'disputed', 'agreed']);
  });

  test('marks no town of which nothing is said, but a person', () => {
    const shown = (kind: Mention['kind'], facts: Mention['facts']): boolean | undefined =>
      makePageHints(index, page, [mention('Lind', page, { kind, facts })]).mentions[0]?.shown;
    expect([shown('place', []), shown('place', ['f1']), shown('person', [])]).toEqual([false, true, true]);
  });

  test('marks dispute where the fact is about what is named, or the page states a value of it', () => {
    const status = (words: string, target: Mention['target']): string | undefined => {
      const there = makePage([words]);
      return makePageHints(index, there, [mention('Lind', there, { target })]).mentions[0]?.status;
    };
    expect(status('Lind spoke.', lind.id)).toBe('disputed');
    expect(status('Lind spoke.', 'person/otto-hallgren')).toBe('agreed');
    expect(status('Lind spoke of 27 looms.', 'person/otto-hallgren')).toBe('disputed');
  });
});
