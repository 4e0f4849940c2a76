import { describe, expect, test } from 'vitest';
import { isWrongMatch } from '../../../src/core/settings/is-wrong-match';

const TARGET = 'person/edda-lind';
const rejected = (surface: string, host: string | null = null) => ({
  wrongMatches: [{ surface, target: TARGET, name: 'Edda Lind', host }],
});

describe('a match the reader called wrong', () => {
  test('stays so on its host, or everywhere', () => {
    const match = { surface: 'Lind', target: TARGET };
    expect(isWrongMatch(rejected('Lind', 'ferry.example'), match, 'ferry.example')).toBe(true);
    expect(isWrongMatch(rejected('Lind', 'ferry.example'), match, 'quay.example')).toBe(false);
    expect(isWrongMatch(rejected('Lind'), match, 'quay.example')).toBe(true);
    expect(isWrongMatch({ wrongMatches: [] }, match, 'quay.example')).toBe(false);
  });

  test.each([
    ['Edda Lind', 'EDDA LIND'],
    ['Edda Lind', 'Lind'],
    ['Edda Lind', 'Edda'],
    ['Edda Lind', 'Lind’s'],
    ['Едда Лінденко', 'Лінденком'],
    ['Лінденка', 'Лінденком'],
    ['Lind-Quay', 'Lind'],
    ['Juri Uschanow', 'Yuri Ushanov'],
    ['Juri Uschanow', 'Ouchanov'],
    ['Uschanow', 'Юрій Ушанов'.split(' ')[1] ?? ''],
    ['Ушанов', 'Uszanow'],
    ['Tarek Haddani', 'طارق حدانی'],
    ['Hanako Mori', 'モリ'],
  ])('of %s counts for %s too', (said, surface) => {
    expect(isWrongMatch(rejected(said), { surface, target: TARGET }, '')).toBe(true);
  });

  test.each([
    ['Lind', 'Edda Lind', 'the longer name may be right'],
    ['Edda Lind', 'Edda Lindqvist', 'it is another word'],
    ['Edda Lind', 'Lind Edda', 'the order is another'],
    ['Li', 'Lin', 'too little is the same'],
    ['Lind', '—', 'there is no word in it'],
  ])('of %s does not count for %s: %s', (said, surface) => {
    expect(isWrongMatch(rejected(said), { surface, target: TARGET }, '')).toBe(false);
  });

  test('does not count for another target', () => {
    expect(isWrongMatch(rejected('Lind'), { surface: 'Lind', target: 'place/lind' }, '')).toBe(false);
  });
});
