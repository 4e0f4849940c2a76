import { beforeEach, describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/dom/marks/mark';
import { MAX_PAINTED_WHOLE, NearMarks } from '../../../src/dom/marks/watch-near';

let observed: Set<Element>;
let tell: (entries: readonly object[]) => void;
const view = {
  IntersectionObserver: class {
    constructor(told: typeof tell) {
      tell = told;
    }
    observe = (element: Element): void => void observed.add(element);
    disconnect = (): void => observed.clear();
  },
} as unknown as Window & typeof globalThis;

const makeMark = (): Mark => ({
  id: 0,
  block: { text: '', kind: 'body', container: document.createElement('p'), nodes: [], pieces: [] },
  start: 0,
  end: 0,
  status: 'agreed',
  target: 't',
  kind: 'person',
  range: document.createRange(),
});
const makeMarks = (count: number): Mark[] => Array.from({ length: count }, makeMark);
const BOX = { width: 600, height: 40 };
const see = (mark: Mark | undefined, isIntersecting: boolean, box: object = BOX) =>
  tell([{ target: mark?.block.container, isIntersecting, boundingClientRect: box }]);

describe('NearMarks', () => {
  let changes: number;
  let near: NearMarks;
  beforeEach(() => {
    observed = new Set();
    changes = 0;
    near = new NearMarks(view, () => (changes += 1));
  });

  test('watches nothing where marks are few', () => {
    const marks = makeMarks(MAX_PAINTED_WHOLE);
    near.setMarks(marks);
    expect([observed.size, near.choose(marks)]).toEqual([0, marks]);
  });

  test('leaves out those far away, until the reader comes near them', () => {
    const marks = makeMarks(MAX_PAINTED_WHOLE + 1);
    near.setMarks(marks);
    expect(near.choose(marks)).toEqual(marks);
    see(marks[3], false);
    expect([changes, near.choose(marks).includes(marks[3] as Mark)]).toEqual([1, false]);
    see(marks[3], true);
    expect([changes, near.choose(marks)]).toEqual([2, marks]);
  });

  test('says nothing where nothing is new', () => {
    const marks = makeMarks(MAX_PAINTED_WHOLE + 1);
    near.setMarks(marks);
    see(marks[0], true);
    expect(changes).toBe(0);
  });

  test('leaves out no mark whose place its element does not tell', () => {
    const marks = makeMarks(MAX_PAINTED_WHOLE + 1);
    near.setMarks(marks);
    see(marks[0], false, { width: 0, height: 0 });
    const container = marks[1]?.block.container as Element;
    Object.defineProperty(container, 'scrollHeight', { value: 5000 });
    see(marks[1], false);
    expect(near.choose(marks)).toEqual(marks);
  });

  test('forgets what it watched once marks are few again', () => {
    const marks = makeMarks(MAX_PAINTED_WHOLE + 1);
    near.setMarks(marks);
    see(marks[0], false);
    const few = marks.slice(0, 2);
    near.setMarks(few);
    expect([observed.size, near.choose(few)]).toEqual([0, few]);
  });
});
