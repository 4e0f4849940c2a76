/** What single sentences tell of happenings, through the whole pipeline: published on Wednesday, 4 March 2026. */
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/core/compile';
import type { NewsEvent } from '../../../../src/core/model';
import { makeSource } from '../../../support/make/make-source';

const ON_WEDNESDAY = { publisher: null, url: null, published: '2026-03-04' };
const read = (...texts: readonly string[]): readonly NewsEvent[] =>
  compileIndex(texts.map((text, at) => makeSource(text, at + 1, ON_WEDNESDAY))).events;
const names = (...texts: readonly string[]): readonly string[] => read(...texts).map(({ name }) => name);

describe('a sentence of news', () => {
  test.each([
    ['Parliament voted on Tuesday to approve the budget.', 'Vote, 3 March 2026'],
    ['The Senate passed the bill by 61 votes to 38 late on Tuesday.', 'Vote by Senate, 3 March 2026'],
    ['The bill was passed on Tuesday.', 'Vote, 3 March 2026'],
    [
      'Organisers have called a protest in Tacna for next Saturday.',
      'Planned protest in Tacna, 7 March 2026',
    ],
    ['The march on Saturday drew 20,000 people.', 'Protest, 28 February 2026'],
    ['Interior Minister Pablo Araya resigned on Monday.', 'Resignation of Pablo Araya, 2 March 2026'],
    [
      'The Supreme Court ruled on Monday that the levy was unlawful.',
      'Ruling by Supreme Court, 2 March 2026',
    ],
    ['Pablo Araya was sentenced to six years in prison on Tuesday.', 'Ruling on Pablo Araya, 3 March 2026'],
    ['A gunman attacked a police station in Tacna on Sunday.', 'Attack in Tacna, 1 March 2026'],
    ['Two drones struck an oil depot near Tacna on Monday.', 'Attack near Tacna, 2 March 2026'],
    ['An earthquake struck southern Peru on Monday.', 'Earthquake in Peru, 2 March 2026'],
    ['The presidential election is set for 14 May.', 'Planned presidential election, 14 May 2026'],
    ['The ceasefire took effect on Monday.', 'Ceasefire, 2 March 2026'],
    [
      'Chilean Foreign Minister Pablo Araya visited Lima on Monday.',
      'Visit of Pablo Araya to Lima, 2 March 2026',
    ],
    [
      'President Rosa Quispe and Prime Minister Keir Nolan held a phone call on Monday.',
      'Call between Rosa Quispe and Keir Nolan, 2 March 2026',
    ],
    [
      'Rosa Quispe spoke by phone with Pablo Araya on Monday.',
      'Call between Rosa Quispe and Pablo Araya, 2 March 2026',
    ],
    [
      'President Rosa Quispe signed the agreement with Chile on Tuesday.',
      'Signing by Rosa Quispe and Chile, 3 March 2026',
    ],
    ['The United States imposed sanctions on Peru on Monday.', 'Sanctions by United States, 2 March 2026'],
    ['Chile expelled three Peruvian diplomats on Monday.', 'Expulsion by Chile, 2 March 2026'],
    ['Pablo Araya was appointed finance minister on Monday.', 'Appointment of Pablo Araya, 2 March 2026'],
    ['Police arrested former minister Pablo Araya in Lima on Monday.', 'Arrest of Pablo Araya, 2 March 2026'],
    [
      'The 12th summit of the Andean Community will take place in Quito from 9 to 11 April.',
      'Planned summit in Quito, 9–11 April 2026',
    ],
    [
      'After talks with Pablo Araya in Lima on Monday, Rosa Quispe said a deal was close.',
      'Talks in Lima, 2 March 2026',
    ],
    [
      'Rosa Quispe could meet Pablo Araya in Lima next week, an aide said.',
      'Possible meeting of Rosa Quispe and Pablo Araya, week of 9 March 2026',
    ],
    ['The Lornach dam burst on Sunday.', 'Collapse, 1 March 2026'],
    ['The dam gave way on Sunday after days of rain.', 'Collapse, 1 March 2026'],
    ['A former treasurer was found guilty of fraud on Friday.', 'Ruling, 27 February 2026'],
    ['Judge Rosa Quispe will sentence him on 12 March.', 'Planned ruling by Rosa Quispe, 12 March 2026'],
    ['Rosa Quispe said she would visit Lima in April.', 'Planned visit of Rosa Quispe to Lima, April 2026'],
  ])('“%s” tells of “%s”', (text, name) => expect(names(text)).toEqual([name]));

  test.each([
    'The two sides held talks.',
    'Rosa Quispe said on Tuesday that talks were useful.',
    'Rosa Quispe did not meet Pablo Araya on Monday.',
    'Rosa Quispe and Pablo Araya have not met since the spring.',
    'Rosa Quispe called for calm on Monday.',
    'The ruling Harbour Party is divided, Pablo Araya said on Monday.',
    'Residents reported hearing a thud in Tacna on Monday.',
    'The collapse of his argument surprised nobody on Monday.',
    'The two banks had been discussing a merger since February.',
    'The budget of 24 March 2025 was smaller.',
  ])('“%s” tells of nothing that took place', (text) => expect(names(text)).toEqual([]));
});

describe('participants', () => {
  const people = (text: string): readonly string[] => read(text).flatMap(({ participants }) => participants);

  test.each([
    [
      'The agreement was signed in Lima on Tuesday by Rosa Quispe and Pablo Araya.',
      ['person/rosa-quispe', 'person/pablo-araya'],
    ],
    [
      'After talks with Pablo Araya in Lima on Monday, Rosa Quispe said a deal was close.',
      ['person/pablo-araya', 'person/rosa-quispe'],
    ],
    [
      'Envoys from Togo and Benin ended two days of talks in Ankara on Tuesday.',
      ['place/togo', 'place/benin'],
    ],
    ['Togo praised the rally. Togo appointed Pablo Araya as its envoy on Monday.', ['person/pablo-araya']],
  ])('of “%s” are %j', (text, wanted) => expect(people(text)).toEqual(wanted));

  test('are the presidents whom the article names', () => {
    const text =
      'Peru and Chile share a border. Peruvian President Rosa Quispe spoke first. Chilean President Pablo Araya listened. The Peruvian and Chilean presidents met in Quito on Monday.';
    expect(people(text)).toEqual(['person/rosa-quispe', 'person/pablo-araya']);
  });

  test('are nobody where "his" may be anybody\'s', () => {
    const text =
      'Envoy Pablo Araya met Rosa Quispe in Lima on Monday. Keir Nolan said he would call Araya after his meeting with Quispe.';
    expect(people(text)).not.toContain('person/keir-nolan');
  });

  test('"the Turkish capital" is the town that the article names', () => {
    const text =
      'ANKARA - Envoys from Togo and Benin held talks in the Turkish capital on Tuesday. Turkey was the host.';
    expect(read(text).map(({ where }) => where)).toEqual(['place/ankara']);
  });
});

describe('several articles', () => {
  const WIRE =
    'BOGOTÁ, March 4 (Wire) - Energy Minister Rosa Quispe resigned on Tuesday, a day after lawmakers voted to remove her. The House of Deputies approved the motion of censure on Monday. Senator Pablo Araya led the debate. President Keir Nolan accepted her resignation.';
  const PAPER =
    'When Rosa Quispe gave up her post it was quiet. President Keir Nolan had asked for it. On Monday the lower house carried the motion of censure, as Senator Pablo Araya had hoped. The vote was close.';

  test('that are about the same thing tell of one vote a day', () => {
    const votes = read(WIRE, PAPER).filter(({ kind }) => kind === 'vote');
    expect(votes.map(({ name }) => name)).toEqual(['Vote by House of Deputies, 2 March 2026']);
    expect(new Set(votes[0]?.mentions.map(({ source }) => source))).toEqual(new Set(['s1', 's2']));
  });

  test('on different matters keep their votes apart', () => {
    const other =
      'In Norland, lawmakers voted on Monday to raise the fuel tax. Premier Ada Brun thanked Teo Vann for his support. The vote was close.';
    expect(read(WIRE, other).filter(({ kind }) => kind === 'vote')).toHaveLength(2);
  });

  test('that name a month and a day of it, in one place, tell of one round', () => {
    const about =
      'Peru and Chile resumed talks over the port of Arica on Tuesday. Foreign Minister Pablo Araya said the port would stay open. Envoy Rosa Quispe spoke for Lima.';
    const first = `${about} The envoys met in Geneva on February 18.`;
    const second = `${about} The first round took place in Geneva in February.`;
    const inGeneva = read(first, second).filter(({ name }) => name.includes('Geneva'));
    expect(inGeneva.map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  test('an event of another year is not this one', () => {
    const text =
      'Gunmen attacked a market in Tacna on Monday. The last major attack in the town was in 2002, when a bomb killed nine people.';
    const [attack] = read(text);
    expect(attack?.mentions.map(({ surface }) => surface)).toEqual(['attacked']);
  });

  test('of a service is a ceremony where mourners or a church hold it', () => {
    expect(names('A memorial service was held in Tacna on Monday.')).toEqual([
      'Ceremony in Tacna, 2 March 2026',
    ]);
    expect(names('Security services in Tacna said on Monday that the phone service was down.')).toEqual([]);
  });

  test('behind a town in capitals is not told of the town, however far down', () => {
    const lines =
      'Sign in now.\nMenu here.\nMore news.\nMost read.\nVideo.\nTACNA — Gunmen attacked visitors at the Royal Museum on Monday.';
    expect(read(lines).flatMap(({ participants }) => participants)).not.toContain('place/tacna');
  });

  test('without a date still tell of what they place', () => {
    const text = 'Gunmen attacked a market in Tacna on Monday, the army said.';
    const { events } = compileIndex([makeSource(text, 1, { published: null, publishedBasis: null })]);
    expect(events.map(({ name, when }) => [name, when])).toEqual([['Attack in Tacna', null]]);
  });
});
