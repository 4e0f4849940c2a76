/** Happenings that newsrooms tell of in verbs: at sea, in parliaments, between countries. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readKind } from './read-events';

describe('kinds of happenings', () => {
  test.each([
    ['A ferry sank off Callao on Monday.', 'Sinking near Callao, 2 March 2026'],
    ['The sinking of a ferry in Callao on Monday angered Peru.', 'Sinking in Callao, 2 March 2026'],
    ['The tanker ran aground near Callao on Monday.', 'Sinking near Callao, 2 March 2026'],
    ['Heavy rain flooded the lower town of Tacna on Monday.', 'Flood in Tacna, 2 March 2026'],
    ['Helicopters pulled 14 survivors from the sea on Monday.', 'Rescue, 2 March 2026'],
    ['The rebels handed over eleven hostages on Monday.', 'Release, 2 March 2026'],
    ['Drones struck the refinery near Tacna on Monday.', 'Attack near Tacna, 2 March 2026'],
    ['The navy boarded a trawler on Monday.', 'Inspection, 2 March 2026'],
    ['Peru banned imports of Chilean fish on Monday.', 'Ban by Peru, 2 March 2026'],
    ['Sweden said it would boycott the games in Lima on Friday.', 'Planned boycott in Lima, 6 March 2026'],
    ['Police questioned Pablo Araya on Monday.', 'Questioning of Pablo Araya, 2 March 2026'],
    ['Pablo Araya was apprehended in Tacna on Monday.', 'Arrest of Pablo Araya, 2 March 2026'],
    ['Ministers agreed on Monday to lower the price cap.', 'Agreement, 2 March 2026'],
    ['Peru and Chile reached a deal in Lima on Monday.', 'Agreement in Lima, 2 March 2026'],
    ['Officials began to count the votes again on Monday.', 'Recount, 2 March 2026'],
    ['The Senate passed the climate package on Monday.', 'Vote by Senate, 2 March 2026'],
    ['Pablo Araya won a third term in January 2024.', 'Election of Pablo Araya, January 2024'],
    ['Queen Rosa Quispe abdicated on Monday.', 'Resignation of Rosa Quispe, 2 March 2026'],
    ['The committee discussed the report on Monday.', 'Debate, 2 March 2026'],
    ['The commission published the results on Monday.', 'Publication, 2 March 2026'],
    ['Peru closed its ports on Monday.', 'Closure by Peru, 2 March 2026'],
    ['The commission will convene in Lima on Friday.', 'Planned meeting in Lima, 6 March 2026'],
    ['The coronation will take place in Lima on Friday.', 'Planned ceremony in Lima, 6 March 2026'],
    ['Pablo Araya received Rosa Quispe in Lima on Monday.', 'Meeting in Lima, 2 March 2026'],
    [
      'Rosa Quispe is to be received in Lima on 29 March.',
      'Planned visit of Rosa Quispe to Lima, 29 March 2026',
    ],
    ['A court convicted a civil servant, Pablo Araya, of spying.', 'Ruling on Pablo Araya'],
    ['Gunmen attacked a polling station near Tacna.', 'Attack near Tacna'],
    ["Peru's president called in the Chilean ambassador on Monday.", 'Summons by Peru, 2 March 2026'],
    ['Peru threw out nine Chilean diplomats on Monday.', 'Expulsion by Peru, 2 March 2026'],
    ['The observers will present their report on Friday.', 'Planned publication, 6 March 2026'],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test.each([
    ['sacks are no dismissals', 'Workers opened 20 sacks on Monday.'],
    ['troops that fly in pay no visit', 'French troops flew in to Tacna on Monday.'],
    ['treatment is no guest', 'The wounded were receiving treatment on Monday while the president slept.'],
    ['what lasts is not of the day on which it ends', 'The stoppage ends on Friday.'],
    ['shares of the vote are none', 'The party won 63 percent of the vote in Tacna.'],
    ['ballots are no votes', 'Thousands of votes went missing in Tacna on Monday.'],
  ])('%s', (_what, text) => {
    expect(nameEvents(text)).toEqual([]);
  });
});

describe('who and where', () => {
  test.each([
    [
      'after a clause about somebody',
      'The captain, Pablo Araya, who swam ashore, was questioned on Monday.',
      'Questioning of Pablo Araya, 2 March 2026',
    ],
    [
      'behind a name between commas',
      'The defence minister, Pablo Araya, quit on Tuesday over a recording.',
      'Resignation of Pablo Araya, 3 March 2026',
    ],
    [
      'where "yesterday" follows a town',
      'Pablo Araya arrived in Lima yesterday to cheers.',
      'Visit of Pablo Araya to Lima, 3 March 2026',
    ],
    [
      'where a country has a leader whom nobody names',
      "Peru's president has spoken to Pablo Araya by phone.",
      'Call between Pablo Araya and Peru',
    ],
    [
      'where a search is of no one',
      'Police raided the home of the minister, Pablo Araya, on Monday.',
      'Search, 2 March 2026',
    ],
    [
      'where a town is struck',
      'The missile strike on Tacna on Monday killed two.',
      'Attack in Tacna, 2 March 2026',
    ],
    [
      'where a trip is called off',
      'Pablo Araya cancelled a trip to Lima that was planned for Friday.',
      'Planned visit of Pablo Araya to Lima, 6 March 2026',
    ],
    [
      'where they are officials of a body',
      'Pablo Araya met the observers of the African Union on Monday.',
      'Meeting of Pablo Araya and African Union, 2 March 2026',
    ],
    [
      'where something is said after talks',
      'Pablo Araya demanded more after talks with Rosa Quispe on Monday.',
      'Talks between Pablo Araya and Rosa Quispe, 2 March 2026',
    ],
  ])('are known %s', (_what, text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test('leave out those whom confidence is in, and those beyond a border', () => {
    const [motion] = readKind(/motion/, 'The opposition tabled a motion of no confidence in Lima on Monday.');
    expect(motion?.places).toEqual([]);
    const [release] = readKind(/release/, 'On Monday rebels freed two hostages near the border with Peru.');
    expect(release?.participants).toEqual([]);
  });
});

describe('the day', () => {
  test.each([
    [
      'that opens a sentence is of all that its subject did',
      'On Monday police cleared the square and arrested Pablo Araya.',
      'Arrest of Pablo Araya, 2 March 2026',
    ],
    [
      'of deaths is that of what brought them',
      'In 2018, 52 people died in a crash near Tacna.',
      'Crash near Tacna, 2018',
    ],
    [
      'behind "of" is no topic',
      'The clash of 9 January killed four soldiers in Tacna.',
      'Battle in Tacna, 9 January 2026',
    ],
    [
      'on which talks were to resume is theirs',
      'Mediators postponed the talks that were to resume on Friday.',
      'Planned talks, 6 March 2026',
    ],
    [
      'of a gathering that a main verb tells of is enough',
      'Coalition talks with the Liberals are to begin on Thursday.',
      'Planned talks, 5 March 2026',
    ],
    [
      'from which something is decided is to come',
      'It was decided to close the border from Monday.',
      'Planned closure, 9 March 2026',
    ],
    [
      'that something is against is over',
      "His lawyer will appeal against Thursday's verdict in Lima.",
      'Ruling in Lima, 26 February 2026',
    ],
    [
      'of a verb is that of the noun behind it',
      'Pablo Araya won a third term in January, in an election.',
      'Election of Pablo Araya, January 2026',
    ],
  ])('%s', (_what, text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test('of the month in which attacks are counted is not that of one of them', () => {
    const [attack] = readKind(
      /attack/,
      'Drones hit the market in Tacna on Monday. It was the third attack this month.',
    );
    expect(attack?.name).toBe('Attack in Tacna, 2 March 2026');
  });
});
