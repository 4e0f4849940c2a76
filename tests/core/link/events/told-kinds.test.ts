/** What newsrooms tell of in a sentence: kinds of happenings, calls and journeys. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readEvents, readKind } from './read-events';

describe('kinds of happenings', () => {
  test.each([
    ['Police raided the offices of Pablo Araya in Tacna on Monday.', 'Search in Tacna, 2 March 2026'],
    ['Teachers began a nationwide strike on Monday.', 'Walkout, 2 March 2026'],
    ['An army drone strike hit a market in Tacna on Monday.', 'Attack in Tacna, 2 March 2026'],
    ['Rosa Quispe pleaded not guilty on Monday.', 'Hearing of Rosa Quispe, 2 March 2026'],
    ['A car bomb went off in Lima on Monday.', 'Explosion in Lima, 2 March 2026'],
    ['Police dispersed a crowd in Lima on Monday.', 'Protest in Lima, 2 March 2026'],
    ['Lawmakers brawled on Monday.', 'Clash, 2 March 2026'],
    ['Rosa Quispe unveiled a monument in Lima on Sunday.', 'Ceremony in Lima, 1 March 2026'],
    ['Nurses in Lima downed tools on Monday.', 'Walkout, 2 March 2026'],
    ['Pilots began a 48-hour stoppage on Tuesday.', 'Walkout, 3 March 2026'],
    ['On Monday, the negotiators stormed out for an hour.', 'Walkout, 2 March 2026'],
    ['The delegation left the room on Monday.', 'Walkout, 2 March 2026'],
    ['A four-page draft landed online on Monday.', 'Leak, 2 March 2026'],
    ['A recount in Peru begins on Friday.', 'Planned recount in Peru, 6 March 2026'],
    ['Dockworkers in Callao walked off the job on Monday.', 'Walkout, 2 March 2026'],
    ['Farmers blocked the Southern Highway near Tacna on Monday.', 'Protest near Tacna, 2 March 2026'],
    ['In Tacna, police fired tear gas at protesters.', 'Protest in Tacna'],
    ['Some 20,000 people filled Mayor Square in Lima on Sunday.', 'Protest in Lima, 1 March 2026'],
    ['Two trains collided near Tacna on Monday.', 'Crash near Tacna, 2 March 2026'],
    ['A bus carrying pilgrims plunged into a ravine near Puno on Monday.', 'Crash near Puno, 2 March 2026'],
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
    ['Pablo Araya lost a no-confidence vote on Monday.', 'No-confidence vote on Pablo Araya, 2 March 2026'],
    [
      'Prime Minister Pablo Araya was ousted on Sunday in a no-confidence vote.',
      'No-confidence vote on Pablo Araya, 1 March 2026',
    ],
    ['Chile summoned the Bolivian ambassador on Monday.', 'Summons by Chile, 2 March 2026'],
    ['Foreign ministers will gather in Lima on Friday.', 'Planned meeting in Lima, 6 March 2026'],
    ['Relatives buried the victims in Tacna on Monday.', 'Ceremony in Tacna, 2 March 2026'],
    ['Pablo Araya was named prime minister in January.', 'Appointment of Pablo Araya, January 2026'],
    ['The talks in Lima entered a second day on Monday.', 'Talks in Lima, 2 March 2026'],
    [
      'A court in Lima on Monday sentenced Pablo Araya to eight years, in a verdict that surprised many.',
      'Ruling on Pablo Araya, 2 March 2026',
    ],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
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
    expect(nameEvents(text)).toEqual([name]);
  });

  test('leave the day to what is done beside a summit', () => {
    const text = 'Pablo Araya met Rosa Quispe in Lima on the sidelines of the summit on Monday.';
    expect(nameEvents(text)).toEqual(['Meeting in Lima, 2 March 2026']);
  });

  test('take nobody of the sentence before for "he" where the sentence has its own', () => {
    const [vote] = readKind(
      /vote/,
      'Keir Nolan spoke first. The former minister was ousted on Monday when he lost a vote of confidence.',
    );
    expect(vote!.participants).toEqual([]);
  });

  test('have those that the sentence says took part', () => {
    const [talks] = readEvents(
      'Pablo Araya was in Lima on Monday for talks with Chilean President Rosa Quispe.',
    );
    expect([...talks!.participants].sort()).toEqual(['person/pablo-araya', 'person/rosa-quispe']);
    const [session] = readEvents('The Senate will hold a session in Lima on Friday at the request of Chile.');
    expect(session!.participants).toEqual(['organization/senate']);
  });
});
