import { expect, test } from 'vitest';
import { termsOf } from '../../../src/core/rank/fact-profiles';
import { themesOf } from '../../../src/core/rank/themes';

test.each([
  ['Kein Durchbruch in der Gebietsfrage', 'breakthrough territory'],
  ['Компромисса по территориям нет', 'compromise territory'],
  ['双方未就领土问题达成妥协', 'compromise territory'],
  ['لا تسوية بشأن الأراضي', 'compromise territory'],
  ['समझौता नहीं हुआ', 'compromise'],
  ['Die Armee und die Sicherheitsgarantien', 'army security'],
  ['Almuerzo con los periodistas', 'lunch journalist'],
  ['Мирный план', 'peace plan'],
  ['Über das Ergebnis wurde Geheimhaltung vereinbart, geheim bleibt der Wortlaut', 'result disclose wording'],
  ['Les troupes se retirent, le contrôle des ports reste disputé', 'troops withdraw control port'],
  ['Он отверг угрозы и обвинил союзников', 'reject threaten accuse ally'],
  ['军队从港口撤出', 'troops port withdraw'],
])('%s speaks of %s', (text, english) => {
  for (const term of termsOf(english)) expect(themesOf(text)).toContain(term);
});

test('words of no theme have none', () => {
  expect([...themesOf('Der Hund schläft unter dem Baum.')]).toEqual([]);
  expect([...themesOf('')]).toEqual([]);
});
