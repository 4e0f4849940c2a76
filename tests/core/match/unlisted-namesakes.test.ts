import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { makeEntity, makeIndex } from '../../support/make/make-index';
import { marksOn } from '../../support/marks-on';

describe('a namesake whose given name no list has', () => {
  const persons = compileMatcher(
    makeIndex({
      entities: [
        makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
        makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
        makeEntity('person', 'Osman al-Tarabi', 'al-Tarabi', 'Tarabi'),
      ],
    }),
  );
  const shownOf = (text: string): string[] => marksOn(persons, [text]);
  const LONG = 'The painters of the whole town agreed on the colour of the old wall for the summer.';

  test.each([
    'Foreign Minister Zubrevan Tereshkov left. Tereshkov said no more.',
    'There was a letter by Quarimo al-Tarabi, and Tarabi said no more.',
    'There was a letter by Quarimo al-Tarabi. Al-Tarabi said no more.',
    'There was a letter by Quarimo Al Tarabi on the table.',
    'There was a letter by Quarimo van der Tereshkov on the table.',
  ])('takes the surname: %s', (text) => expect(shownOf(`${text} ${LONG}`)).toEqual([]));

  test.each([
    ['For weeks the Tereshkov letter was lost.', 'Tereshkov'],
    ['For weeks Kanzler Tereshkov was silent.', 'Tereshkov'],
    ['There was the Council of Sornach. Tereshkov left.', 'Tereshkov'],
    ['A letter by General al-Tarabi was lost.', 'Tarabi'],
    ['A letter by Osman al-Tarabi was lost.', 'Osman al-Tarabi'],
  ])('is none where a word or another sentence stands there: %s', (text, name) =>
    expect(shownOf(`${text} ${LONG}`)).toEqual([name]),
  );

  test('takes a surname that is a slip for the person’s wherever it is spelt so', () => {
    const before = 'Ingrid Valmarsson and Bogdan Tereshkov came. They saw';
    expect(shownOf(`${before} the painter Zubrevan Terishkov. Terishkov said no more. ${LONG}`)).toEqual([
      'Ingrid Valmarsson',
      'Bogdan Tereshkov',
    ]);
    expect(shownOf(`${before} that in Sornach Terishkov was late. Terishkov left. ${LONG}`)).toEqual([
      'Ingrid Valmarsson',
      'Bogdan Tereshkov',
      'Terishkov',
    ]);
  });
});
