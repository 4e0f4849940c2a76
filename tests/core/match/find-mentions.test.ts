import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

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
