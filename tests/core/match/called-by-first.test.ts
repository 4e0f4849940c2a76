/** Persons whom the press calls by the first word of their name. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { makeEntity, makeIndex } from '../../support/make/make-index';
import { marksOn } from '../../support/marks-on';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Xu Jinlong', 'Xu'),
      makeEntity('person', 'Tula da Serra', 'Tula'),
      makeEntity('person', 'Noon Jae-in', 'Noon'),
      makeEntity('person', 'Steve Tarkoff', 'Steve', 'Tarkoff'),
    ],
  }),
);
const shown = (text: string): string[] => marksOn(matcher, [text]);

describe('a first name by which the press calls somebody', () => {
  test.each([
    ['President Xu Jinlong left. Then Xu spoke, and Xu’s aide wept.', ['Xu Jinlong', 'Xu', 'Xu']],
    ['Tula da Serra left. Then Tula spoke.', ['Tula da Serra', 'Tula']],
  ])('stands for the person: %s', (text, names) => expect(shown(text)).toEqual(names));

  test.each([
    ['Xu Jinlong left. Xu Mingro sang.', ['Xu Jinlong']],
    ['Steve Tarkoff left. Steve spoke.', ['Steve Tarkoff']],
    ['Noon Jae-in left. In the end it rained.', ['Noon Jae-in']],
  ])('is another’s, or nobody’s: %s', (text, names) => expect(shown(text)).toEqual(names));
});
