/** Happenings whose time stands apart from them or is a year, and what is no event. */
import { describe, expect, test } from 'vitest';
import { nameEvents } from './read-events';

describe('happenings of a year', () => {
  test.each([
    ['The 2013 collapse of the Miraflor Plaza building killed 40 people.', ['Collapse, 2013']],
    ['In 2014, floods in Puno killed 20 people.', ['Flood in Puno, 2014']],
    ['The allies met in Lima in 2014.', ['Meeting in Lima, 2014']],
    ['The stadium fire was the worst since the 2008 Lima bombings.', ['Attack in Lima, 2008']],
    ['It was the worst fire in the region since 2008.', []],
  ])('%s', (text, expected) => {
    expect(nameEvents(text)).toEqual(expected);
  });
});

describe('a time that stands apart', () => {
  test.each([
    ['Talks in Lima on a ceasefire in Tacna ended on Monday.', ['Talks in Lima, 2 March 2026']],
    [
      'Pablo Araya resigned on Monday, hours after losing a confidence vote.',
      ['Resignation of Pablo Araya, 2 March 2026', 'Confidence vote on Pablo Araya, 2 March 2026'],
    ],
    [
      'Chile imposed sanctions on Bolivia at a summit in Lima on Monday.',
      ['Summit in Lima, 2 March 2026', 'Sanctions by Chile, 2 March 2026'],
    ],
    [
      'The war began on 7 May 2021, when gunmen attacked Tacna.',
      ['Attack in Tacna, 7 May 2021', 'War, 7 May 2021'],
    ],
    [
      'Parliament passed the bill on Monday, while thousands of farmers marched in Lima.',
      ['Protest in Lima, 2 March 2026', 'Vote, 2 March 2026'],
    ],
    [
      'President Rosa Quispe dissolved parliament on Monday and appointed a caretaker cabinet.',
      ['Dissolution of Rosa Quispe, 2 March 2026', 'Appointment, 2 March 2026'],
    ],
    ['The talks began a day after the Senate vote on Monday.', ['Vote by Senate, 2 March 2026']],
    [
      'The motion was filed on Monday, a day before the resignation of Pablo Araya.',
      ['Resignation of Pablo Araya, 3 March 2026', 'Motion, 2 March 2026'],
    ],
  ])('%s', (text, expected) => {
    expect([...nameEvents(text)].sort()).toEqual([...expected].sort());
  });
});

describe('no event', () => {
  test.each([
    'The ceasefire held for a second day on Wednesday.',
    'A court in Lima ordered the government to suspend three licences.',
    'The army and the rebels left Lima without agreeing on a truce.',
    'Pablo Araya might resign on Friday.',
    'Pablo Araya said on Monday he had signed no order.',
    'The party left in protest at the bill, Pablo Araya said on Monday.',
    'The election commission in Lima said so.',
    'The groundwork to implement the swap of prisoners between Peru and Chile is done.',
    'Rosa Quispe urged Chile on Monday to stop bombing Tacna.',
    'Riot police stood in Lima on Monday.',
    'Pablo Araya stays in Lima until a new cabinet is sworn in.',
    'Pablo Araya is widely tipped to be nominated as prime minister.',
  ])('%s', (text) => {
    expect(nameEvents(text)).toEqual([]);
  });
});
