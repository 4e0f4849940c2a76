import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const PLAN = makeEntity('document', '28-point peace plan', 'US peace plan', 'US-made outline');
const COUNTER = makeEntity('document', 'counter-proposal from Kyiv and Europe');
const FOUR = makeEntity('document', 'four additional documents');
const VALMARSSON = {
  ...makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  roles: [{ text: 'Norwegian Prime Minister', source: 's1', start: 0, end: 24 }],
};
const matcher = compileMatcher(
  makeIndex({
    entities: [makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'), VALMARSSON, PLAN, COUNTER, FOUR],
  }),
);

const documents = (text: string): string[] =>
  findMentions(matcher, makePage(['Bogdan Tereshkov spoke.', text])).flatMap(({ kind, target }) =>
    kind === 'document' ? [target] : [],
  );

describe('a document is meant', () => {
  test.each([
    ['by a people behind the noun', 'Le plan de paix américain a changé.', PLAN],
    ['by a country in the genitive', 'Окрім мирного плану США, нічого.', PLAN],
    ['by a country behind "of"', 'Der Friedensplan der USA wurde geändert.', PLAN],
    ['by a people in small letters', 'Обсудили американский план.', PLAN],
    ['by its points in digits of another script', 'مسکو طرح ۲۸ ماده‌ای را دید.', PLAN],
    ['by its points, in Hindi', '28 सूत्रीय योजना बदली।', PLAN],
    ['by its points, in Korean', '러시아는 28개항 평화구상을 받았다.', PLAN],
    ['by its points and a word as plain as "text"', 'The initial 28-point text changed.', PLAN],
    ['as an answer to another', 'Leaders drew up a European counter-proposal.', COUNTER],
    ['by a people of two halves', 'O plano norte-americano mudou.', PLAN],
    ['by a country with a case behind an apostrophe', "ABD'nin barış planı değişti.", PLAN],
    ['by a people in Bulgarian', 'Американският мирен план се промени.', PLAN],
    ['by a country in Finnish', 'Yhdysvaltain rauhansuunnitelma muuttui.', PLAN],
    ['by a person behind it, in Russian', 'План Терешкова живёт уже третью неделю, и это не конец.', PLAN],
    ['by a person behind "of"', 'The plan of Tereshkov changed.', PLAN],
    ['by its points, in Hungarian', 'A 28 pontos béketervről volt szó.', PLAN],
    ['behind a French article that is a number elsewhere', 'Il a parlé du plan en 28 points.', PLAN],
    ['behind an Italian article, by another word of its kind', 'La bozza in 28 punti è qui.', PLAN],
    ['by another word for an answer', 'Leaders drew up a European counter-draft.', COUNTER],
    ['by a count in Greek', 'Πήραν τέσσερα ακόμη έγγραφα χθες.', FOUR],
    ['by a count in Hindi', 'चार और दस्तावेज़ मिले।', FOUR],
    ['by its points alone', 'Gone are the original 28 points of the autumn.', PLAN],
    ['by its points in Serbian', 'Hvalio je plan od 28 tačaka.', PLAN],
    ['by a count behind it', '러시아는 문서 4건을 받았다.', FOUR],
  ])('%s', (_, text, { id }) => expect(documents(text)).toEqual([id]));
});

describe('a document is not meant', () => {
  test.each([
    ['by a person of another country', 'Valmarsson’s peace plan failed.', []],
    ['by a person of another country behind it', 'Il piano di pace di Valmarsson non è stato più letto.', []],
    ['by points that somebody scored', 'He scored 28 points on Sunday.', []],
    ['by a verb', 'The 28-point plan changed. Россия планирует ответ.', [PLAN.id]],
    ['by what a town plans for', 'The 28-point housing plan changed.', []],
    ['by what a town plans for behind it', 'The 28-point plan for the town’s roads changed.', []],
    ['by a planet', 'The 28-point plan changed. No planet is like it.', [PLAN.id]],
    [
      'by an answer to it, which is another',
      'The 28-point plan changed. The counter-proposal did not.',
      [PLAN.id, COUNTER.id],
    ],
    ['by a plan after an answer', 'A European counter-proposal came. The plan failed.', [COUNTER.id]],
    ['by points of the next sentence', 'समझौता नहीं हुआ। 28 सूत्रीय योजना बदली।', [PLAN.id]],
    ['by the country that rejected it', 'The 28-point plan Russia rejected is back.', [PLAN.id]],
  ])('%s', (_, text, ids) => expect(documents(text)).toEqual(ids));
});
