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
