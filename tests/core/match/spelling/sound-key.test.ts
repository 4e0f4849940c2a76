import { describe, expect, test } from 'vitest';
import { romanize } from '../../../../src/core/match/spelling/romanize';
import { soundKey } from '../../../../src/core/match/spelling/sound-key';

const keyOf = (word: string): string => soundKey(romanize(word));

describe('transliteration key', () => {
  test.each([
    ['Zelensky', ['Zelenskyy', 'Zelenskiy', 'Selenskyj', 'Zełenski', 'Зеленский', 'Зеленський', 'Ζελένσκι']],
    ['Ushakov', ['Uschakow', 'Ouchakov', 'Uszakow', 'Ушаков', 'Uşakov']],
    ['Witkoff', ['Vitkov', 'Wittkoff', 'Witcoff', 'Уиткофф', 'Виткофф', 'Γουίτκοφ']],
    ['Putin', ['Poutine', 'Путин', 'Путін', 'Πούτιν', 'पुतिन', 'Putіn']],
    ['Dmitriev', ['Dmitrijew', 'Dmitriyev', 'Дмитриев', 'Ντμίτριεφ']],
    ['Yuri', ['Yury', 'Juri', 'Iouri', 'Юрий', 'Γιούρι']],
    ['Jared', ['Джаред', 'Τζάρεντ']],
  ])('of %s is that of its other spellings', (name, spellings) => {
    for (const spelling of spellings) expect(keyOf(spelling), spelling).toBe(keyOf(name));
  });

  test.each([
    ['Putin', 'Patin'],
    ['Merz', 'March'],
    ['Kushner', 'Cushion'],
    ['Vladimir', 'Volodymyr'],
  ])('tells %s from %s', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));
});
