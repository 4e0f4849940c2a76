import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeEvent, makeIndex, makePage } from '../../support/make-index';

const index = makeIndex({
  entities: [
    makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
    makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
    makeEntity('person', 'Donald Trump', 'Trump'),
    makeEntity('person', 'Paul Stone', 'Stone'),
    makeEntity('place', 'Geneva'),
    makeEntity('place', 'Russia'),
    makeEntity('organization', 'Kremlin', 'The Kremlin'),
  ],
});
const matcher = compileMatcher(index);
const BOTH = 'Bogdan Tereshkov and Ingrid Valmarsson spoke for an hour about the harbour on Monday evening.';

const shown = (texts: readonly string[], language: string | null = null): string[] =>
  findMentions(matcher, makePage(texts, { language }))
    .filter((mention) => mention.shown)
    .map(({ surface, target }) => `${surface}=${target.split('/')[1]}`);

describe('persons', () => {
  test.each([
    ['Tereschkow', 'bogdan-tereshkov'],
    ['Терешкова', 'bogdan-tereshkov'],
    ['Богдан Терешков', 'bogdan-tereshkov'],
    ['テレシコフ', 'bogdan-tereshkov'],
    ['테레시코프', 'bogdan-tereshkov'],
    ['Валмарссон', 'ingrid-valmarsson'],
    ['Ingrid Walmarsson', 'ingrid-valmarsson'],
    ['Tereshkv', 'bogdan-tereshkov'],
    ['B. Tereshkov', 'bogdan-tereshkov'],
    ['特朗普', 'donald-trump'],
  ])('are found as %s among their own people', (spelling, slug) => {
    expect(shown([`x ${spelling} , a.`, BOTH])).toContain(`${spelling}=${slug}`);
  });

  test.each([
    [
      'another given name',
      [
        'Maria Tereshkov wrote a play.',
        'Tereshkov keeps rewriting it, and the theatre on the square waits for her.',
      ],
    ],
    [
      'a brand',
      ['Trump Tower stands on the avenue, and the doorman of Trump Tower knows everybody by name.'],
    ],
    ['a junior', ['Donald Trump Jr. flew in.']],
    [
      'a word the page writes small',
      [
        'Trump is hearts in this round, said the host of the evening.',
        'The trump card wins, whatever the others play in this long round.',
      ],
    ],
    ['one word alone', ['Tereshkov']],
    [
      'an ordinary surname without the given name',
      ['Stone is what the harbour wall is made of, and it has been for three hundred years.'],
    ],
    [
      'a feminine surname in English',
      [BOTH.replace('Bogdan Tereshkov', 'Anna Petrova'), 'Tereshkova flew to space.'],
    ],
  ])('are not found in %s', (_, texts) => {
    expect(shown(texts, 'en').filter((hit) => !hit.startsWith('Ingrid'))).toEqual([]);
  });

  test('are meant by a surname before a namesake is named, not after', () => {
    const texts = [
      `Tereshkov waited. ${BOTH.replace('Bogdan Tereshkov', 'Donald Trump')}`,
      'Maria Tereshkov sang. Tereshkov bowed.',
    ];
    expect(shown(texts).filter((hit) => hit.startsWith('Tereshkov'))).toEqual(['Tereshkov=bogdan-tereshkov']);
  });

  test('are not the first word of a game', () => {
    expect(shown([BOTH, 'Trump cards were dealt all evening.', 'Donald Trump left.'])).not.toContain(
      'Trump=donald-trump',
    );
  });

  test('that are doubtful say why', () => {
    const mentions = findMentions(matcher, makePage([`Then Tereshkv left the room.`, BOTH]));
    expect(mentions[0]?.doubt).toBe('matched by spelling: Tereshkv → Bogdan Tereshkov');
    expect(mentions[0]?.how).toBe('edit');
  });

  test('who share a name are both offered, as doubtful', () => {
    const twins = compileMatcher(
      makeIndex({
        entities: [
          makeEntity('person', 'Ada Velmar', 'Velmar'),
          makeEntity('person', 'Otto Velmar', 'Velmar'),
        ],
      }),
    );
    const text =
      'Ada Velmar and Otto Velmar opened the harbour. Velmar spoke first, in the rain, to a small crowd of people.';
    const [, , bare] = findMentions(twins, makePage([text]));
    expect(bare?.doubt).toMatch(/may also mean (Ada|Otto) Velmar/);
  });
});

describe('places', () => {
  test('are marked on a page about the index’s people', () => {
    expect(shown([BOTH, 'They met in Geneva.'])).toContain('Geneva=geneva');
  });
  test.each([
    'Geneva, NY, lights its tree.',
    'The Geneva Fire Department came.',
    'Geneva, Illinois, is small.',
  ])('of the same name are left alone: %s', (text) =>
    expect(shown([BOTH, text])).not.toContain('Geneva=geneva'),
  );
  test('that are countries are found but not marked', () => {
    const mention = findMentions(matcher, makePage([BOTH, 'It was quiet in Russia.'])).find(
      ({ surface }) => surface === 'Russia',
    );
    expect(mention?.shown).toBe(false);
  });
  test('are not looked for where nobody of the index is named', () => {
    expect(findMentions(matcher, makePage(['Geneva and the Kremlin are far away.']))).toEqual([]);
  });
});

describe('events', () => {
  const harbour = makeEvent({
    id: 'event/harbour-talks',
    kind: 'talks',
    when: { from: '2031-05-06', to: '2031-05-06', grain: 'day', basis: 'stated' },
    where: 'place/geneva',
    participants: ['person/bogdan-tereshkov', 'person/ingrid-valmarsson'],
    measures: [{ unit: 'hour', value: 5 }],
  });
  const withEvent = compileMatcher({ ...index, events: [harbour] });
  const events = (text: string, published: string | null = '2031-05-08'): string[] =>
    findMentions(withEvent, makePage([BOTH, text], { published })).flatMap(({ kind, surface }) =>
      kind === 'event' ? [surface] : [],
    );

  test.each([
    ['Tereshkov called the talks in Geneva useful.', 'talks in Geneva'],
    ['Die Tereshkov-Valmarsson-Gespräche endeten spät.', 'Tereshkov-Valmarsson-Gespräche'],
    ['After the five-hour meeting with Tereshkov nobody spoke.', 'five-hour meeting with Tereshkov'],
    [
      'Les pourparlers de mardi à Genève entre Tereshkov et Valmarsson ont duré.',
      'pourparlers de mardi à Genève entre Tereshkov et Valmarsson',
    ],
    [
      'Переговоры Терешкова и Валмарссон прошли в Женеве 6 мая.',
      'Переговоры Терешкова и Валмарссон прошли в Женеве',
    ],
  ])('are meant in: %s', (text, surface) => expect(events(text)).toContain(surface));

  test.each([
    ['another place', 'The talks in Jakarta between Tereshkov and Valmarsson failed.'],
    ['another day', 'The talks between Tereshkov and Valmarsson in Geneva on May 20 failed.'],
    ['another length', 'The three-hour talks between Tereshkov and Valmarsson in Geneva failed.'],
    ['other people', 'The council met for a meeting about trees.'],
    ['a next round', 'The next talks between Tereshkov and Valmarsson will follow.'],
  ])('are not meant with %s', (_, text) => expect(events(text)).toEqual([]));

  test.each([
    ['Tereshkov i Valmarsson spotkali się w Genewie 6 maja.', 'spotkali'],
    ['Tereshkov et Valmarsson se sont réunis le 6 mai à Genève.', 'réunis'],
    ['Tereshkov und Valmarsson trafen sich am 6. Mai in Genf.', 'trafen'],
  ])('are told by verbs too: %s', (text, surface) => expect(events(text)).toContain(surface));

  test('go on as "the meeting", but not where a sentence names another place', () => {
    const running = (text: string): string[] => events(`The talks in Geneva ended. ${text}`).slice(1);
    expect(running('The meeting was long.')).toEqual(['meeting']);
    expect(running('The meeting of gardeners in Oxbow was long.')).toEqual([]);
  });

  test('are held also where the sentence names a plan', () => {
    expect(events('The 28-point plan was cut after the talks in Geneva with Tereshkov.')).toEqual([
      'talks in Geneva with Tereshkov',
    ]);
    expect(events('They plan to hold talks in Geneva.')).toEqual([]);
  });

  test('are not meant on a page of another year', () => {
    expect(events('Tereshkov called the talks in Geneva useful.', '2032-05-08')).toEqual([]);
  });
});

describe('bad input', () => {
  test('of any characters gives sorted mentions inside their blocks', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            'Bogdan',
            'Tereshkov',
            ' ',
            '-',
            '特朗普',
            '\u0000',
            '\ud800',
            'ترامب',
            '28',
            '点',
            'the talks',
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const found = findMentions(matcher, makePage(texts));
        for (const { block, start, end, surface } of found)
          expect(texts[block]!.slice(start, end)).toBe(surface);
        const order = found.map(({ block, start }) => block * 1e6 + start);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('of five megabytes without a space is read through', () => {
    const letters = 'Tereshkov'.repeat(600_000);
    expect(
      findMentions(matcher, makePage([letters, '特朗普'.repeat(1000), 'A'.repeat(100_000)])).length,
    ).toBeGreaterThanOrEqual(0);
  });

  test('of an index without names finds nothing', () => {
    expect(findMentions(compileMatcher(makeIndex({})), makePage([BOTH]))).toEqual([]);
  });

  test('of names without letters compiles', () => {
    const odd = makeIndex({
      entities: [makeEntity('person', '...'), makeEntity('organization', '28'), makeEntity('place', ' ')],
    });
    expect(findMentions(compileMatcher(odd), makePage([BOTH]))).toEqual([]);
  });
});
