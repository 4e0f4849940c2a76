/** Happenings told around other words: in relative clauses, after leading clauses, beside what is said or done there. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readKind, readEvents } from './read-events';

describe('happenings told around other words', () => {
  test.each([
    [
      'Rosa Quispe cut short a visit to Chile to chair the security council.',
      'Visit of Rosa Quispe to Chile',
    ],
    [
      'As reported earlier, on May 4 a telephone conversation took place between Rosa Quispe and Pablo Araya.',
      'Call between Rosa Quispe and Pablo Araya, 4 May 2025',
    ],
    [
      'Rosa Quispe flew home on Monday, according to the Andes Tribunal.',
      'Visit of Rosa Quispe, 2 March 2026',
    ],
    ['Earlier, in a bilateral meeting in Lima, Rosa Quispe thanked her guests.', 'Meeting in Lima'],
    [
      'Only a decision of the government can end it, Rosa Quispe told a press conference on Monday.',
      'News conference of Rosa Quispe, 2 March 2026',
    ],
    [
      'Traders in Tacna, where police shot into a crowd on Monday, were afraid.',
      'Attack in Tacna, 2 March 2026',
    ],
    [
      'Rosa Quispe had warned of rain during a visit to Tacna on Monday.',
      'Visit of Rosa Quispe to Tacna, 2 March 2026',
    ],
    [
      'Rosa Quispe said on Monday during a visit to Tacna that more rain was coming.',
      'Visit of Rosa Quispe to Tacna, 2 March 2026',
    ],
    ['A dusk-to-dawn curfew is now in force in Tacna.', 'Curfew in Tacna'],
    ['A general strike has been called for Friday.', 'Planned general strike, 6 March 2026'],
    ['The talks concluded on Monday in Lima.', 'Talks in Lima, 2 March 2026'],
    [
      'The parties discussed a visit of Rosa Quispe to Lima, which may take place next year.',
      'Possible visit of Rosa Quispe to Lima, 2027',
    ],
    [
      'The Andes Tribunal, which ruled in favour of Chile over the ridge in 1962, is silent.',
      'Ruling by Andes Tribunal, 1962',
    ],
    [
      'Prosecutors with the Andes Authority have opened a criminal investigation.',
      'Inquiry by Andes Authority',
    ],
    ['Prosecutors said they had opened an inquiry into the contract.', 'Inquiry'],
    ['Rosa Quispe announced a five-member probe on Monday.', 'Inquiry by Rosa Quispe, 2 March 2026'],
    ['Rosa Quispe spoke in a televised statement late on Monday.', 'Speech of Rosa Quispe, 2 March 2026'],
    ['In a televised address, Rosa Quispe promised a new road.', 'Speech of Rosa Quispe'],
    ['The two presidents spoke by phone on Monday.', 'Call, 2 March 2026'],
    [
      'The Senate of Peru adopted an appeal to the parliaments of the region on Monday.',
      'Vote by Senate of Peru, 2 March 2026',
    ],
    [
      'Rosa Quispe was due to appear before the Lima Court of Appeal on Friday.',
      'Planned hearing of Rosa Quispe, 6 March 2026',
    ],
    [
      'Receiving the envoy of Chile in Lima on Monday, Rosa Quispe was silent.',
      'Meeting in Lima, 2 March 2026',
    ],
    ['Visiting Lima on Monday, Rosa Quispe was silent.', 'Visit of Rosa Quispe to Lima, 2 March 2026'],
    [
      'The deal, brokered by Chile and announced in Lima on Monday, is good.',
      'Signing by Chile, 2 March 2026',
    ],
    [
      'It will be discussed at the summit of the heads of state, which Lima will host in September.',
      'Planned summit in Lima, September 2026',
    ],
    ['Sunday’s discussions at the palace in Lima ended early.', 'Meeting in Lima, 1 March 2026'],
    ['The war of 1945 to 1949 was bloody.', 'War, 1945–1949'],
    ['It was the worst fighting since a five-day war in July 2025.', 'War, July 2025'],
    ['Chile is to send a team of experts to Lima on Friday.', 'Planned visit to Lima, 6 March 2026'],
    ['Rosa Quispe and Pablo Araya shook hands in Lima in July.', 'Meeting in Lima, July 2025'],
    ['The cabinet will discuss the plan on Friday.', 'Planned meeting, 6 March 2026'],
    [
      'The burial of Rosa Quispe, a teacher who was among the dead, is planned for Friday in Tacna.',
      'Planned ceremony in Tacna, 6 March 2026',
    ],
    [
      'His spokesman, Pablo Araya, said he would travel to Lima on Friday.',
      'Planned visit to Lima, 6 March 2026',
    ],
    [
      'Rosa Quispe is likely to appear before the court in Lima on Friday.',
      'Planned hearing in Lima, 6 March 2026',
    ],
    ['Rosa Quispe told a briefing that she was tired.', 'News conference of Rosa Quispe'],
    ['Rosa Quispe spent the night in jail after she was arrested in Tacna.', 'Arrest of Rosa Quispe'],
    ['Chile resumed flights on Monday.', 'Reopening by Chile, 2 March 2026'],
    ['A landmine killed three farmers on Monday.', 'Explosion, 2 March 2026'],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test.each([
    'The war in Peru has lasted since 2022.',
    'Voting rights in Lima are old.',
    'Rosa Quispe promised to meet the agreed targets in Lima.',
    'Pablo Araya is under investigation in Lima since Monday.',
    'A general strike was called off on Monday.',
    'Rosa Quispe made a statement in Lima.',
  ])('none: %s', (text) => {
    expect(nameEvents(text)).toEqual([]);
  });
});

describe('arrests of nobody named', () => {
  test('are where and when the sentence before tells of unrest', () => {
    expect(nameEvents('In Tacna, police used tear gas on Monday. Seventeen people were arrested.')).toEqual([
      'Protest in Tacna, 2 March 2026',
      'Arrest in Tacna, 2 March 2026',
    ]);
  });

  test('are one where two articles tell of them at one place', () => {
    const events = readKind(
      /arrest/,
      'In Tacna, police used tear gas. Seventeen people were arrested.',
      'More than 20 people were arrested in Tacna.',
    );
    expect(events).toHaveLength(1);
  });

  test('are none where nothing tells where', () => {
    expect(nameEvents('The march was loud. Seventeen people were arrested.')).toEqual([]);
  });
});

describe('a noun that says nothing alone', () => {
  test('keeps the sense it had before in the text, and another year is another happening', () => {
    const [now, before] = [
      'Peru and Chile swapped 14 prisoners on Monday.',
      'It was quieter than last year’s exchange in Lima.',
    ];
    expect([...nameEvents(`${now} ${before}`)].sort()).toEqual([
      'Exchange between Peru and Chile, 2 March 2026',
      'Exchange in Lima, 2025',
    ]);
    expect(nameEvents(before)).toEqual([]);
    expect(nameEvents(`${now} The last exchange of views in Lima was in 2025.`)).toHaveLength(1);
  });
});

describe('a visit', () => {
  test('that is told to be the one before goes to the same town', () => {
    expect(
      nameEvents('It was Rosa Quispe’s sixth visit to Lima this year. Her previous visit was on 6 January.'),
    ).toContain('Visit of Rosa Quispe to Lima, 6 January 2026');
  });

  test('that was called off is one that was planned', () => {
    const [visit] = readEvents('Rosa Quispe called off a trip to Lima.');
    expect(visit!.holding).toBe('planned');
  });
});

describe('one happening told by two', () => {
  test('a summit at a hall is the one summit in its town', () => {
    const events = readKind(
      /summit/,
      'Peru and Chile agreed on it at an energy summit in Lima.',
      'The summit at the Carlow was attended by the presidents of Peru and Chile.',
    );
    expect(events).toHaveLength(1);
  });

  test('a sentence of a year is the one that another article tells of', () => {
    const events = readKind(
      /ruling/,
      'Keir Tello, who was jailed for spying in Lima in 2023, came home.',
      'Keir Tello, a former guard sentenced to 12 years for espionage in 2023, came home.',
    );
    expect(events.map(({ name }) => name)).toEqual(['Ruling on Keir Tello, 2023']);
  });
});

describe('crowds by their number', () => {
  const march = 'Some 8,000 people marched through Tacna on Monday.';

  test('arrests are of the unrest told of a few sentences before', () =>
    expect(nameEvents(`${march} They carried lamps. It rained. Three people were arrested.`)).toEqual([
      'Protest in Tacna, 2 March 2026',
      'Arrest in Tacna, 2 March 2026',
    ]));

  test.each(['Hundreds of people have been arrested since last year.', 'Two of her aides were detained.'])(
    'not: %s',
    (text) => expect(nameEvents(`${march} ${text}`)).toEqual(['Protest in Tacna, 2 March 2026']),
  );

  test('a march needs neither day nor street', () =>
    expect(nameEvents('About 3,000 people demonstrated against the accord, police said.')).toEqual([
      'Protest',
    ]));

  test('who had gathered is not who gathers days after the article', () => {
    const crowd = 'Some 2,000 people had gathered, police said.';
    const vigil = 'A vigil is planned in Tacna for Sunday.';
    expect(readKind(/protest/, crowd, vigil)).toHaveLength(2);
  });

  test('suspects are those who are arrested, not what suspects', () =>
    expect(nameEvents('Police arrested two suspects in Tacna on Monday.')).toEqual([
      'Arrest in Tacna, 2 March 2026',
    ]));

  test('a crowd that police break up protests', () =>
    expect(nameEvents('Police broke up a crowd in Tacna on Monday.')).toEqual([
      'Protest in Tacna, 2 March 2026',
    ]));
});
