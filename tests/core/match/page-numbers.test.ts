import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../src/core/match/page-numbers';

describe('numbers of a page', () => {
  test.each([
    ['a 28-point plan', 'point', [28]],
    ['twenty-eight disputed points', 'point', [28]],
    ['from 28 points to 19 points', 'point', [28, 19]],
    ['28 officials discussed the points', 'point', []],
    ['1,200 soldiers and 3.5 hours', 'soldier', [1200]],
    ['3.5 hours', 'hour', [3.5]],
    ['40 percent, 40 per cent, 40%', 'percent', [40, 40, 40]],
    ['two countries', 'country', [2]],
    ['a point, no points', 'point', []],
    ['one point', 'point', [1]],
  ])('in English: %s (%s)', (text, unit, values) => {
    expect(valuesOf(text, unit, true)).toEqual(values);
  });

  test.each([
    ['der 28-Punkte-Plan', 'point', [28]],
    ['fünf Stunden lang', 'hour', [5]],
    ['1.200 Soldaten, 3,5 Stunden', 'soldier', [1200]],
    ['3,5 Stunden', 'hour', [3.5]],
    ['40 Prozent und 7 %', 'percent', [40, 7]],
    ['un plan en vingt-huit points', 'point', [28]],
    ['près de cinq heures', 'hour', [5]],
    ['un point', 'point', []],
    ['unas cinco horas', 'hour', [5]],
    ['el plan de 19 puntos', 'point', [19]],
    ['il piano in 28 punti', 'point', [28]],
    ['przez pięć godzin', 'hour', [5]],
    ['план із 28 пунктів', 'point', [28]],
    ['тривала п’ять годин', 'hour', [5]],
    ['беседа длилась пять часов', 'hour', [5]],
    ['beş saat sürdü', 'hour', [5]],
    ['durante cinco horas', 'hour', [5]],
    ['1 200 soldats', 'soldier', [1200]],
    ['fünfstündiges Treffen', 'hour', [5]],
    ['пятичасовая беседа', 'hour', [5]],
    ['طرح ۲۸ ماده‌ای', 'point', [28]],
    ['خطة من ٢٨ نقطة', 'point', [28]],
    ['28点和平方案', 'point', [28]],
    ['二十八點計畫', 'point', [28]],
    ['28項目の和平案', 'point', [28]],
    ['28개 항 구상', 'point', [28]],
    ['約5時間', 'hour', [5]],
    ['持续近五小时', 'hour', [5]],
    ['四つの文書', 'document', [4]],
    ['ارتفع 19 في المئة', 'percent', [19]],
    ['19 אחוזים', 'percent', [19]],
    ['19 τοις εκατό', 'percent', [19]],
    ['yüzde 19, %7', 'percent', [19, 7]],
  ])('elsewhere: %s (%s)', (text, unit, values) => {
    expect(valuesOf(text, unit, false)).toEqual(values);
  });

  test('are found whatever the text, and are numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (text, isEnglish) => {
        const values = valuesOf(`${text} 7 points`, 'point', isEnglish);
        expect(values).toContain(7);
        expect(values.every((value) => value >= 0)).toBe(true);
      }),
    );
  });
});
