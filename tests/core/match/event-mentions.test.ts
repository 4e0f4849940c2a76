import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { tokensOf } from '../../../src/core/match/events/page-tokens';
import { makeTalks } from '../../support/make/make-cast';
import { makeEntity, makeIndex } from '../../support/make/make-index';
import { wordsFor } from '../../support/marks-on';

const index = makeIndex({
  entities: [
    makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
    makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
    makeEntity('person', 'Emmanuel Macron', 'Macron'),
    makeEntity('person', 'Friedrich Merz', 'Merz'),
    makeEntity('place', 'Geneva'),
    makeEntity('place', 'Russia'),
  ],
});
const BOTH = 'Bogdan Tereshkov and Ingrid Valmarsson spoke for an hour about the harbour on Monday evening.';

describe('events', () => {
  const withEvent = compileMatcher({ ...index, events: [makeTalks()] });
  const events = (text: string, published: string | null = '2031-05-08'): string[] =>
    wordsFor('event', withEvent, [BOTH, text], { published });

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

  test.each([
    ['a council', 'On Tuesday the five-hour meeting of the town council ended.'],
    ['the people of a house', 'La riunione di condominio è rinviata.'],
    ['a board', 'The five-hour board meeting on Tuesday ended.'],
    ['a school board before it', 'The Geneva school board held talks on Tuesday.'],
    ['a subject of its own', 'In Geneva, the talks on plastic will end soon.'],
    ['a subject in French', 'À Genève, les discussions sur le plastique reprendront.'],
    ['another place before it', 'On Tuesday Tereshkov is in Rome for a meeting with the Pope.'],
    ['two others in its sentence', 'Emmanuel Macron and Friedrich Merz followed the meeting.'],
  ])('are not meant with %s', (_, text) =>
    expect(events(`The talks in Geneva ended. ${text}`)).toEqual(['talks in Geneva']),
  );

  test.each([
    ['The talks in Geneva on ending the war were useful.', 'talks in Geneva'],
    ['In Geneva, the talks with Tereshkov were useful.', 'talks with Tereshkov'],
    [
      'The May 6 talks between Tereshkov and Valmarsson were useful.',
      'May 6 talks between Tereshkov and Valmarsson',
    ],
    ['Nov. 23 came. The Nov. 6 plan and the May 6 talks in Geneva were useful.', 'May 6 talks in Geneva'],
    ['The Geneva round was useful.', 'Geneva round'],
    ['La rencontre de mardi à Genève a duré cinq heures.', 'rencontre de mardi à Genève'],
  ])('are meant all the same in: %s', (text, surface) => expect(events(text)).toContain(surface));

  test('end with the sentence in scripts that close it by a danda', () => {
    expect(tokensOf('वे आए। वे गए।').map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1]);
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
