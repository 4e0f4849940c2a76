/** What newsrooms tell of in a sentence: kinds of happenings, their time where it stands apart from them, and what is no event. Published on Wednesday, 4 March 2026. */
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/core/compile';
import type { NewsEvent } from '../../../../src/core/model';
import { hashText } from '../../../../src/core/text/sha256';

const read = (...texts: readonly string[]): readonly NewsEvent[] =>
  compileIndex(
    texts.map((text, at) => ({
      id: `s${String(at + 1)}`,
      file: `${String(at + 1)}.txt`,
      publisher: null,
      url: null,
      published: '2026-03-04',
      publishedBasis: 'stated in the text',
      language: 'en',
      sha256: hashText(text),
      text,
    })),
  ).events;
const names = (...texts: readonly string[]): readonly string[] => read(...texts).map(({ name }) => name);

/** Three people in common make two articles be about the same thing. */
const about = (text: string): string =>
  `${text}\nRosa Quispe, Pablo Araya and Keir Nolan grew up on the banks of the Lauca, where little else is known of them.`;
const ofKind = (kind: RegExp, ...texts: readonly string[]): readonly NewsEvent[] =>
  read(...texts.map(about)).filter((event) => kind.test(event.kind));

describe('kinds of happenings', () => {
  test.each([
    ['Police raided the offices of Pablo Araya in Tacna on Monday.', 'Search in Tacna, 2 March 2026'],
    ['Teachers began a nationwide strike on Monday.', 'Walkout, 2 March 2026'],
    ['An army drone strike hit a market in Tacna on Monday.', 'Attack in Tacna, 2 March 2026'],
    ['Dockworkers in Callao walked off the job on Monday.', 'Walkout, 2 March 2026'],
    ['Farmers blocked the Southern Highway near Tacna on Monday.', 'Protest in Tacna, 2 March 2026'],
    ['In Tacna, police fired tear gas at protesters.', 'Protest in Tacna'],
    ['Some 20,000 people filled Mayor Square in Lima on Sunday.', 'Protest in Lima, 1 March 2026'],
    ['Two trains collided near Tacna on Monday.', 'Crash in Tacna, 2 March 2026'],
    ['A bus carrying pilgrims plunged into a ravine near Puno on Monday.', 'Crash in Puno, 2 March 2026'],
    ['A landslide blocked the road to Puno on Monday.', 'Landslide, 2 March 2026'],
    ['The government declared three days of mourning.', 'Mourning'],
    ['The opposition filed a motion of no confidence on Monday.', 'Motion, 2 March 2026'],
    ['The Harbour Party quit the coalition on Monday.', 'Coalition exit of Harbour Party, 2 March 2026'],
    ['The security cabinet will meet on Friday.', 'Planned meeting, 6 March 2026'],
    [
      'The minister told a news conference in Lima on Monday that he was tired.',
      'News conference in Lima, 2 March 2026',
    ],
    [
      'Peru and Chile agreed to exchange 40 prisoners before the end of the month.',
      'Planned exchange between Peru and Chile, March 2026',
    ],
    ['Peru and Chile agreed to a ceasefire on Monday.', 'Ceasefire of Peru and Chile, 2 March 2026'],
    ['Voting on the budget began on Monday.', 'Vote, 2 March 2026'],
    ['Peru signed a deal with Chile in May.', 'Signing by Peru and Chile, May 2025'],
    ['On Monday, gunmen shot dead Judge Pablo Araya in Tacna.', 'Killing in Tacna, 2 March 2026'],
    ['Pablo Araya was charged with bribery on Monday.', 'Charges of Pablo Araya, 2 March 2026'],
    [
      'Rosa Quispe appointed Pablo Araya prime minister on Monday.',
      'Appointment of Pablo Araya, 2 March 2026',
    ],
    ['The rebels took the town of Tacna on Monday.', 'Capture of Tacna, 2 March 2026'],
    ['Hundreds attended a memorial service in Tacna on Monday.', 'Ceremony in Tacna, 2 March 2026'],
    ['The talks in Lima will go ahead on Friday.', 'Planned talks in Lima, 6 March 2026'],
    [
      'Rosa Quispe will hold talks with party leaders on Friday.',
      'Planned talks of Rosa Quispe, 6 March 2026',
    ],
    [
      'Pablo Araya and Rosa Quispe faced each other on Monday in a televised debate.',
      'Debate between Pablo Araya and Rosa Quispe, 2 March 2026',
    ],
    ['Pablo Araya lost a no-confidence vote on Monday.', 'Vote by Pablo Araya, 2 March 2026'],
    [
      'Prime Minister Pablo Araya was ousted on Sunday in a no-confidence vote.',
      'Vote by Pablo Araya, 1 March 2026',
    ],
    ['Chile summoned the Bolivian ambassador on Monday.', 'Summons of Chile, 2 March 2026'],
    ['Foreign ministers will gather in Lima on Friday.', 'Planned meeting in Lima, 6 March 2026'],
    ['Relatives buried the victims in Tacna on Monday.', 'Ceremony in Tacna, 2 March 2026'],
    ['Pablo Araya was named prime minister in January.', 'Appointment of Pablo Araya, January 2026'],
    ['The talks in Lima entered a second day on Monday.', 'Talks in Lima, 2 March 2026'],
    [
      'A court in Lima on Monday sentenced Pablo Araya to eight years, in a verdict that surprised many.',
      'Ruling on Pablo Araya, 2 March 2026',
    ],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe('calls and journeys', () => {
  test.each([
    [
      'Rosa Quispe discussed the dam with Pablo Araya in a phone call on Monday.',
      'Call between Rosa Quispe and Pablo Araya, 2 March 2026',
    ],
    [
      'Rosa Quispe spoke with Chilean Foreign Minister Pablo Araya by telephone on Monday.',
      'Call between Rosa Quispe and Pablo Araya, 2 March 2026',
    ],
    [
      'Pablo Araya was in Lima on Monday for talks with Chilean President Rosa Quispe.',
      'Talks in Lima, 2 March 2026',
    ],
    [
      'President Rosa Quispe has invited party leaders to talks at the Pizarro Palace on Friday.',
      'Planned talks in Pizarro Palace, 6 March 2026',
    ],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test('leave the day to what is done beside a summit', () => {
    const text = 'Pablo Araya met Rosa Quispe in Lima on the sidelines of the summit on Monday.';
    expect(names(text)).toEqual(['Meeting in Lima, 2 March 2026']);
  });

  test('take nobody of the sentence before for "he" where the sentence has its own', () => {
    const [vote] = ofKind(
      /vote/,
      'Keir Nolan spoke first. The former minister was ousted on Monday when he lost a vote of confidence.',
    );
    expect(vote!.participants).toEqual([]);
  });

  test('have those that the sentence says took part', () => {
    const [talks] = read('Pablo Araya was in Lima on Monday for talks with Chilean President Rosa Quispe.');
    expect([...talks!.participants].sort()).toEqual(['person/pablo-araya', 'person/rosa-quispe']);
    const [session] = read('The Senate will hold a session in Lima on Friday at the request of Chile.');
    expect(session!.participants).toEqual(['organization/senate']);
  });
});

describe('happenings of a year', () => {
  test.each([
    ['The 2013 collapse of the Miraflor Plaza building killed 40 people.', ['Collapse, 2013']],
    ['In 2014, floods in Puno killed 20 people.', ['Flood in Puno, 2014']],
    ['The allies met in Lima in 2014.', ['Meeting in Lima, 2014']],
    ['The stadium fire was the worst since the 2008 Lima bombings.', ['Attack in Lima, 2008']],
    ['It was the worst fire in the region since 2008.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a time that stands apart', () => {
  test.each([
    ['Talks in Lima on a ceasefire in Tacna ended on Monday.', ['Talks in Lima, 2 March 2026']],
    [
      'Pablo Araya resigned on Monday, hours after losing a confidence vote.',
      ['Resignation of Pablo Araya, 2 March 2026', 'Vote by Pablo Araya, 2 March 2026'],
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
    ['The talks began a day after the Senate vote on Monday.', ['Vote in Senate, 2 March 2026']],
    [
      'The motion was filed on Monday, a day before the resignation of Pablo Araya.',
      ['Resignation of Pablo Araya, 3 March 2026', 'Motion, 2 March 2026'],
    ],
  ])('%s', (text, expected) => {
    expect([...names(text)].sort()).toEqual([...expected].sort());
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
    expect(names(text)).toEqual([]);
  });
});

describe('two articles about the same thing', () => {
  const quito = 'The two sides will hold the next round of talks in Quito on 20 March.';

  test('tell of one next round, though they name two towns', () => {
    expect(ofKind(/talks/, quito, 'A third round is planned for March in Bogota.')).toHaveLength(1);
    expect(ofKind(/talks/, quito, 'A third round is planned for April in Bogota.')).toHaveLength(2);
  });

  const who = 'President Rosa Quispe said she would meet party leaders on Friday.';

  test('tell of one gathering, one by its company and one by its place', () => {
    expect(ofKind(/talks|meeting/, who, 'Talks on the dam will be held in Lima on Friday.')).toHaveLength(1);
    expect(ofKind(/talks|meeting/, who, 'Talks on the dam will be held in Lima on Sunday.')).toHaveLength(2);
  });

  test('tell of one summit, one by its day and one by its place', () => {
    const summit = 'Presidents held a summit in Lima on Monday.';
    expect(ofKind(/summit/, summit, 'The summit in Lima was short.')).toHaveLength(1);
  });

  test('tell of one exchange, one by the sides and one by the month', () => {
    const sides = 'Peru and Chile will swap 40 prisoners held since the war.';
    const month = 'The neighbours will exchange 40 prisoners before the end of the month.';
    const swaps = ofKind(/exchange/, sides, month);
    expect(swaps).toHaveLength(1);
    expect(swaps[0]!.when?.from).toBe('2026-03-01');
  });
});
