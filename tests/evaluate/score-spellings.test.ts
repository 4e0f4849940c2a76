import { describe, expect, test } from 'vitest';
import { describeSpellings, scoreSpellings } from './score-spellings';
import { SPELLING_CLASSES } from './spelling-classes';

const spellingsOf = (name: string, word: string): readonly string[] =>
  SPELLING_CLASSES.find((one) => one.name === name)!.spell(word);

describe('spelling classes', () => {
  test.each([
    ['spelt as in German', 'Tereshkov', ['Tereschkow']],
    ['spelt as in Polish', 'Tereshkov', ['Tereszkow']],
    ['Cyrillic', 'Tereshkov', ['Терешков']],
    ['Greek', 'Doros', ['Ντορος']],
    ['letter left out', 'Abel', ['Ael', 'Abl', 'Abe']],
    ['letters swapped', 'Abel', ['Aebl', 'Able']],
    ['first letter wrong', 'Abel', ['Sbel']],
  ])('%s: %s', (name, word, spelt) => expect(spellingsOf(name, word)).toEqual(spelt));
});

describe('the table', () => {
  const rows = new Map(
    scoreSpellings(['Bogdan Tereshkov', 'Ingrid Valmarsson', 'Lhotse', 'Otto Brandauer']).map((row) => [
      row.name,
      row,
    ]),
  );

  test.each([
    ['as printed', 1, 1],
    ['capitals', 1, 1],
    ['Cyrillic', 1, 1],
    ['soft hyphen', 1, 1],
    ['letter doubled', 1, 0.9],
    ['key beside it', 0.8, 0.3],
    ['Polish cases', 1, 0.9],
    ['Hungarian cases', 1, 0.9],
  ])('%s: at least %d with the given name, %d alone', (name, full, alone) => {
    const row = rows.get(name)!;
    expect(row.full / row.tried).toBeGreaterThanOrEqual(full);
    expect(row.alone / row.tried).toBeGreaterThanOrEqual(alone);
    expect(row.wrong).toBe(0);
  });

  test('is printed with shares', () => {
    const lines = describeSpellings('three', [{ name: 'capitals', tried: 4, full: 3, alone: 2, wrong: 1 }]);
    expect(lines[1]).toBe('  capitals                   0.750  0.500  1  4');
  });
});
