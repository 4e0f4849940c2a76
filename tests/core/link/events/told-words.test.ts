/** Speeches, curfews, returns and other happenings that few words tell of; what only sounds like one. */
import { describe, expect, test } from 'vitest';
import { nameEvents } from './read-events';

describe('happenings by their words', () => {
  test.each([
    ['Rosa Quispe told parliament on Monday that she was tired.', 'Speech of Rosa Quispe, 2 March 2026'],
    ['In an interview on Monday, Rosa Quispe promised a new road.', 'Interview of Rosa Quispe, 2 March 2026'],
    [
      'Rosa Quispe told Andes Radio on Monday that she was tired.',
      'Interview of Rosa Quispe with Andes Radio, 2 March 2026',
    ],
    ['The government imposed a curfew in Tacna on Monday.', 'Curfew in Tacna, 2 March 2026'],
    ['Rosa Quispe returned to Lima on Monday.', 'Return of Rosa Quispe, 2 March 2026'],
    [
      'Rosa Quispe is expected in Lima next week.',
      'Planned visit of Rosa Quispe to Lima, week of 9 March 2026',
    ],
    ['Chile will reopen the crossing on Friday.', 'Planned reopening by Chile, 6 March 2026'],
    ['Pablo Araya fled to Chile in 2024.', 'Escape of Pablo Araya, 2024'],
    ['Pablo Araya was captured at a roadblock near Tacna on Monday.', 'Arrest of Pablo Araya, 2 March 2026'],
    ['Police shot into a crowd in Tacna on Monday.', 'Attack in Tacna, 2 March 2026'],
    ['The putschists stormed the radio building in Tacna on Monday.', 'Attack in Tacna, 2 March 2026'],
    ['Rosa Quispe chaired the security council on Monday.', 'Meeting of Rosa Quispe, 2 March 2026'],
    ['The court rejected an appeal by Pablo Araya in June.', 'Ruling, June 2025'],
    ['The king laid a wreath in Lima on Monday.', 'Ceremony in Lima, 2 March 2026'],
    ['A mass cremation was held in Tacna on Monday.', 'Ceremony in Tacna, 2 March 2026'],
    ['The amendment failed 48-51 on Monday.', 'Vote, 2 March 2026'],
    ['Inspectors inspected the plant in Tacna on Monday.', 'Inspection in Tacna, 2 March 2026'],
    ['Pablo Araya will be heard in parliament on Friday.', 'Planned hearing of Pablo Araya, 6 March 2026'],
    ['Troops shelled Tacna on Monday.', 'Attack in Tacna, 2 March 2026'],
    ['The raid on his villa on Monday was broadcast live.', 'Search, 2 March 2026'],
    ['Crowds filled Victory Square on Monday.', 'Protest in Victory Square, 2 March 2026'],
    ['Rosa Quispe was on a visit to Lima.', 'Visit of Rosa Quispe to Lima'],
    ['The last such meeting, in Lima in January, ended in a row.', 'Meeting in Lima, January 2026'],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test.each([
    'Rosa Quispe told Andes Radio that she was tired.',
    'On Monday a neighbour of Chile borrows shells in Tacna.',
    'Rosa Quispe told reporters in Lima that she was tired.',
    'Peru and Chile disagree on an extradition treaty.',
    'Freedom of speech matters in Lima.',
  ])('none: %s', (text) => {
    expect(nameEvents(text)).toEqual([]);
  });
});

describe('happenings by more of their words', () => {
  test.each([
    ['The audit office published its report on Monday.', 'Publication, 2 March 2026'],
    ['Chile released a video of the landing on Monday.', 'Publication by Chile, 2 March 2026'],
    ['Peru joined the alliance in March 2024.', 'Accession of Peru, March 2024'],
    ['VAT is to be raised to 20 per cent on April 1.', 'Planned tax change, 1 April 2026'],
    ['Environment groups staged a sit-in on Monday.', 'Protest, 2 March 2026'],
    ['Chile left the plenary on Monday.', 'Walkout of Chile, 2 March 2026'],
    ['The accord, adopted in Lima in 2015, set a goal.', 'Signing in Lima, 2015'],
    [
      'Rosa Quispe told The Andes Post on Monday that she was tired.',
      'Interview of Rosa Quispe with Andes Post, 2 March 2026',
    ],
    [
      'Rosa Quispe will be received by Pablo Araya in Lima on Friday.',
      'Planned meeting in Lima, 6 March 2026',
    ],
    ['Rosa Quispe is due in Lima on Friday.', 'Planned visit of Rosa Quispe to Lima, 6 March 2026'],
    ['Pablo Araya died of fever in January.', 'Death of Pablo Araya, January 2026'],
    ['A storm killed 31 people in Honduras.', 'Storm in Honduras'],
    [
      'Rosa Quispe referred the law to the Constitutional Court on Monday.',
      'Referral by Rosa Quispe, 2 March 2026',
    ],
    [
      'The Harbour Party congress opens in Lima, the capital, on Friday.',
      'Planned forum in Lima, 6 March 2026',
    ],
    ['It was agreed at a dinner on Monday hosted by Rosa Quispe.', 'Dinner of Rosa Quispe, 2 March 2026'],
    ['Gunfire broke out in the port of Lima on Monday.', 'Attack in Lima, 2 March 2026'],
    ['The ambush of 2 August is still a riddle.', 'Attack, 2 August 2025'],
    ['The two armies exchanged artillery fire near Tacna on Sunday.', 'Attack near Tacna, 1 March 2026'],
    [
      'Rosa Quispe walked across Victory Square with Pablo Araya on Monday.',
      'Walk in Victory Square, 2 March 2026',
    ],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test('strikes of one sense in an article', () => {
    const next = 'A second strike is planned for 18 March.';
    expect(nameEvents(`Teachers began a nationwide strike on Monday. ${next}`)).toEqual([
      'Walkout, 2 March 2026',
      'Planned walkout, 18 March 2026',
    ]);
    expect(nameEvents(`Dockers walked off the job on Monday. ${next}`)).toEqual([
      'Walkout, 2 March 2026',
      'Planned walkout, 18 March 2026',
    ]);
    expect(nameEvents(next)).toEqual(['Planned attack, 18 March 2026']);
  });

  test.each([
    'Rosa Quispe joined the coalition leaders on Monday.',
    'Rosa Quispe walked out of jail on Monday.',
    'Rosa Quispe, who took power in 2019, is tired.',
    'Two weeks after leaked recordings appeared, Rosa Quispe is tired.',
    'Rosa Quispe promised on Monday to raise taxes.',
    'The government of Peru was on the verge of collapse on Monday.',
    'Rosa Quispe bought 1,200 attack drones on Monday.',
    'Agents also seized documents and cash in Lima on Monday.',
    'Rosa Quispe read of a trial published in Lima on Monday.',
    'It will go to the Air Investigation Branch in Lima on Friday.',
  ])('none: %s', (text) => {
    expect(nameEvents(text)).toEqual([]);
  });

  test('none of a death that befell nobody by name', () => {
    expect(nameEvents('Some 31 people died in Lima on Monday.')).toEqual([]);
  });
});
