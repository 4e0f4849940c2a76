/** Who is made and unmade, what states do to one another's envoys, and what courts and parliaments take up. */
import { describe, expect, test } from 'vitest';
import { nameEvents } from './read-events';

describe('offices, envoys and courts', () => {
  test.each([
    [
      'President Pablo Araya fired the central bank governor, Rosa Quispe, on Monday.',
      'Dismissal of Rosa Quispe, 2 March 2026',
    ],
    [
      'President Pablo Araya removed Rosa Quispe from her post by decree on Monday.',
      'Dismissal of Rosa Quispe, 2 March 2026',
    ],
    ['Rosa Quispe was relieved of her duties on Monday.', 'Dismissal of Rosa Quispe, 2 March 2026'],
    ['Keir Nolan took up his post on Monday.', 'Appointment of Keir Nolan, 2 March 2026'],
    ['The lower house confirmed Keir Nolan on Tuesday.', 'Appointment of Keir Nolan, 3 March 2026'],
    ['The party chose Rosa Quispe as its leader on Saturday.', 'Election of Rosa Quispe, 28 February 2026'],
    ['Peru declared the Chilean consul persona non grata on Monday.', 'Expulsion by Peru, 2 March 2026'],
    ['Chile withdrew its ambassador on Monday.', 'Summons by Chile, 2 March 2026'],
    ['Chile called home its ambassador on Monday.', 'Summons by Chile, 2 March 2026'],
    ['The EU extended its sanctions on Monday.', 'Sanctions by EU, 2 March 2026'],
    ['Rosa Quispe challenged the decree in court on Tuesday.', 'Lawsuit by Rosa Quispe, 3 March 2026'],
    ['A court in Lima will consider the case on 12 March.', 'Planned hearing, 12 March 2026'],
    ['Rosa Quispe was indicted on Monday.', 'Charges of Rosa Quispe, 2 March 2026'],
    ['The upper house will debate the bill on Thursday.', 'Planned debate, 5 March 2026'],
    ['Parliament reconvenes on Friday.', 'Planned meeting, 6 March 2026'],
    ['Police searched the consulate on Sunday.', 'Search, 1 March 2026'],
    ['The former president Pablo Araya was buried on Monday.', 'Ceremony with Pablo Araya, 2 March 2026'],
    [
      'The foreign ministry said at a briefing in Lima on Monday that it was over.',
      'News conference in Lima, 2 March 2026',
    ],
    ['Pablo Araya granted an interview to Radio Lima on Monday.', 'Interview of Pablo Araya, 2 March 2026'],
    ['The stock exchange suspended trading on Monday.', 'Suspension, 2 March 2026'],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test('a protest note is no protest, a child buried under rubble no funeral', () => {
    expect(nameEvents('Chile handed a protest note to the Peruvian ambassador on Monday.')).toEqual([]);
    expect(nameEvents('Pablo Araya was buried under papers on Monday.')).toEqual([]);
  });
});
