/** Happenings in the plain words of a news day: calls, sittings, releases, inspections. */
import { describe, expect, test } from 'vitest';
import { nameEvents } from './read-events';

describe('happenings in plain words', () => {
  test.each([
    [
      'Chilean President Pablo Araya called Rosa Quispe on Sunday to offer help.',
      'Call between Pablo Araya and Rosa Quispe, 1 March 2026',
    ],
    ['In a call with analysts on Monday, Pablo Araya denied it.', 'Call of Pablo Araya, 2 March 2026'],
    ['I spoke with the president by telephone on Monday.', 'Call, 2 March 2026'],
    ['Parliament will hold a special sitting on Friday.', 'Planned meeting, 6 March 2026'],
    ['The ferry passed an inspection on Feb. 12.', 'Inspection, 12 February 2026'],
    ['The collapse on Saturday night shook Tacna.', 'Collapse in Tacna, 28 February 2026'],
    ['The roof of a gallery caved in near Tacna on Saturday.', 'Collapse near Tacna, 28 February 2026'],
    ['The Orion sank off Peru in August 2009.', 'Sinking near Peru, August 2009'],
    ['The Orion capsized near Callao on Monday.', 'Sinking near Callao, 2 March 2026'],
    ['A judge will hear them on 18 March.', 'Planned hearing, 18 March 2026'],
    ['The minister will give an account to the Storting on Friday.', 'Planned hearing, 6 March 2026'],
    ['The court ruled on the strait in 1992.', 'Ruling, 1992'],
    ['An explosion killed 17 people at the smelter in 2017.', 'Explosion, 2017'],
    ['The nation begins three days of mourning today.', 'Mourning, 4 March 2026'],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test('captives and suspects that a text told of are freed, whatever the verb', () => {
    const text =
      'Police detained two supervisors in Tacna on Monday. The supervisors were released without charge on Tuesday.';
    expect(nameEvents(text)).toContain('Freeing, 3 March 2026');
    expect(nameEvents('Two of the men recovered their freedom on Monday.')).toEqual([
      'Freeing, 2 March 2026',
    ]);
    expect(nameEvents('Two films were released on Monday.')).toEqual([]);
  });

  test('supervisors are captured as suspects are, not as towns', () => {
    expect(nameEvents('The two supervisors captured on Monday are in Tacna.')).toEqual([
      'Arrest in Tacna, 2 March 2026',
    ]);
  });
});
