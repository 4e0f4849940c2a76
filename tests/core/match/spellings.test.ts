import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { otherReadings } from '../../../src/core/match/spelling/other-readings';
import { startInflection } from '../../../src/core/match/page-language';
import { readKana } from '../../../src/core/match/spelling/read-kana';
import { isFeminine, stripEndings } from '../../../src/core/match/spelling/strip-endings';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
      makeEntity('person', 'Steve Kelmer', 'Kelmer'),
      makeEntity('person', 'Rustem Umarin', 'Umarin'),
      makeEntity('person', 'Paul Moran', 'Moran'),
      makeEntity('organization', 'EU', 'E.U.'),
    ],
  }),
);

const found = (text: string, language: string | null = null): string[] =>
  findMentions(matcher, makePage(['Ingrid Valmarsson, Bogdan Tereshkov.', text], { language })).flatMap(
    ({ block, surface, target, shown }) =>
      block === 1 && shown ? [`${surface}=${target.split('/')[1]}`] : [],
  );

describe('case endings', () => {
  test.each([
    ['Az elnök szerint és hogy Kelmerrel is beszélt.', 'Kelmerrel=steve-kelmer'],
    ['Az elnök szerint nem Kelmernek volt igaza.', 'Kelmernek=steve-kelmer'],
    ['Hän sanoi, että Kelmerille oli ja Kelmeristä.', 'Kelmerille=steve-kelmer'],
    ['President ütles, et Kelmeriga oli ka keegi.', 'Kelmeriga=steve-kelmer'],
    ['Jis sakė, kad Kelmerio buvo daug.', 'Kelmerio=steve-kelmer'],
    ['Viņš teica, ka ar Kelmeram bet arī.', 'Kelmeram=steve-kelmer'],
    ['Uvedl, že se Kelmerova cesta také podle něj.', 'Kelmerova=steve-kelmer'],
    ['Rekao je da će Kelmerov plan.', 'Kelmerov=steve-kelmer'],
    ['Powiedział, że nie jest przez Hallgrenka oraz Kelmerze.', 'Kelmerze=steve-kelmer'],
    ['Планът на Къшнър и Терешковым.', 'Терешковым=bogdan-tereshkov'],
  ])('are taken off in: %s', (text, mention) => expect(found(text)).toContain(mention));

  test.each([
    ['of a language the page is not in', 'The wire says Kelmerille, Kelmerova, Kelmerrel.', 'en'],
    ['of no language, where nothing shows the page’s', 'Kelmerille. Kelmerova. Kelmeriga. Kelmerrel.', null],
    ['of a woman, for a bare surname', 'Uvedl, že Kelmerová také podle něj.', null],
  ])('are left %s', (_, text, language) => expect(found(text, language)).toEqual([]));

  test('give stems with the languages that have them', () => {
    expect(stripEndings('Kelmerille')).toContainEqual({ stem: 'kelmer', languages: 'fi' });
    expect(stripEndings('Kelmers')).toContainEqual({ stem: 'kelmer', languages: null });
    expect(isFeminine('Kelmerová')).toBe(true);
    expect(isFeminine('Kelmerova')).toBe(false);
  });

  test('may stand where the page’s words or its tag say so', () => {
    const may = (text: string, language: string | null): boolean =>
      startInflection(makePage([text], { language }))('fi');
    expect(may('Hän sanoi, että sataa ja tuulee.', null)).toBe(true);
    expect(may('xx', 'fi')).toBe(true);
    expect(may('It was said that it rains.', 'en')).toBe(false);
    expect(may('xx', null)).toBe(false);
  });
});

describe('letters of other languages', () => {
  test.each([
    ['Roestem Oemarin kwam aan.', 'Roestem Oemarin=rustem-umarin'],
    ['Терешков и Умърин.', 'Умърин=rustem-umarin'],
  ])('are read in: %s', (text, mention) => expect(found(text)).toContain(mention));

  test('are the same for one sound in kana', () => {
    expect(readKana('ウイルコフ')).toBe(readKana('ウィルコフ'));
    expect(readKana('ウクライナ')).toBe('ukuraina');
  });

  test('give other readings only where they differ', () => {
    expect(otherReadings('oemarin')).toContain('umarin');
    expect(otherReadings('merc')).toContain('merts');
    expect(otherReadings('tilk')).toEqual([]);
  });

  test('do not make one word of an abbreviation and a letter', () => {
    expect(found('Valmarsson sent an E-mail and an e-ticket to Tereshkov.')).not.toContain('E=eu');
    expect(found('Valmarsson told the EU and Tereshkov.')).toContain('EU=eu');
  });
});

describe('a wrong key', () => {
  test('is a slip beside the given name as it should be', () => {
    expect(found('Then Bogdan Teteshkov spoke.')).toEqual(['Bogdan Teteshkov=bogdan-tereshkov']);
    expect(found('Then Steve Kelner spoke. Steve Kelper spoke.')).toContain('Steve Kelper=steve-kelmer');
    expect(found('Then Kelper spoke. Paul Kelper spoke. Stepe Kelper spoke.')).toEqual([]);
  });
});

describe('an ordinary word', () => {
  test('is a slip beside the right given name, and no name alone', () => {
    expect(found('Then Paul Moron spoke.')).toEqual(['Paul Moron=paul-moran']);
    expect(found('Then Moron spoke. Moron, again.')).toEqual([]);
  });
});

describe('spellings of a name whose letters change', () => {
  const others = compileMatcher(
    makeIndex({
      entities: [
        makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
        makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
        ...['Oldřich Kudrnáček', 'Walther Röhm', 'Paavo Lehtinen', 'Jana Kelmerová', 'Oleh Hryzhuk'].map(
          (name) => makeEntity('person', name, name.split(' ')[1]!),
        ),
        ...['Stavros Mandakis', 'Gennady Chelkasov', 'Ömer Çelikman', 'Adam Wolicki', 'Gábor Tarcsány'].map(
          (name) => makeEntity('person', name, name.split(' ')[1]!),
        ),
      ],
    }),
  );
  const surfaces = (text: string, language: string): string[] =>
    findMentions(others, makePage(['Ingrid Valmarsson, Bogdan Tereshkov.', text], { language })).flatMap(
      ({ block, surface, shown }) => (block === 1 && shown ? [surface] : []),
    );

  test.each([
    ['cs', 'Řekl, že podle něj také Kudrnáčka vláda při tom.', 'Kudrnáčka'],
    ['cs', 'Řekl, že podle něj také Kelmerové vláda při tom.', 'Kelmerové'],
    ['cs', 'Řekl, že podle něj také Valmarssonová při tom.', 'Valmarssonová'],
    ['pl', 'Powiedział, że nie jest z Wolickim przez to.', 'Wolickim'],
    ['fi', 'Hän sanoi, että ovat myös Lehtiselle mukaan.', 'Lehtiselle'],
    ['hu', 'Azt mondta, hogy nem egy volt Tarcsánnyal és.', 'Tarcsánnyal'],
    ['en', 'He said that it was Roehm and that was all.', 'Roehm'],
    ['uk', 'Він сказав, що її бачив Грижук та інші.', 'Грижук'],
    ['el', 'Είπε ότι ήταν ο Μαντάκης και άλλοι.', 'Μαντάκης'],
    ['el', 'Είπε ότι ήταν ο Τσελκάσοφ και άλλοι.', 'Τσελκάσοφ'],
    ['tr', 'O dedi ki bu Çelkasov ve bir için.', 'Çelkasov'],
    ['ru', 'Он сказал, что это был Челикман и другие.', 'Челикман'],
    ['ru', 'Он сказал, что это был Волицкий и другие.', 'Волицкий'],
  ])('are read in %s: %s', (language, text, surface) => expect(surfaces(text, language)).toEqual([surface]));

  test.each([
    ['a people called alike', 'fi', 'Hän sanoi, että ovat myös Lehtiset mukaan.'],
    ['a man’s wife', 'cs', 'Řekl, že podle něj také Tereshkovová při tom.'],
  ])('but not %s', (_, language, text) => expect(surfaces(text, language)).toEqual([]));
});
