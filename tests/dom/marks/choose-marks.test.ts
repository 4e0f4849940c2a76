import { describe, expect, test } from 'vitest';
import type { MarkStatus } from '../../../src/core/hint/hint';
import { chooseMarks, MAX_PER_100_WORDS, MAX_PER_SHORT_BLOCK } from '../../../src/dom/marks/choose-marks';
import type { Mark } from '../../../src/dom/marks/mark';
import type { ReadBlock } from '../../../src/dom/text/reading';

const makeBlock = (words: number, kind: ReadBlock['kind'] = 'body'): ReadBlock => ({
  text: Array(words).fill('word').join(' '),
  kind,
  container: document.body,
  nodes: [],
  pieces: [],
});
const makeMark = (block: ReadBlock, target: string, status: MarkStatus = 'agreed', start = 0): Mark => ({
  id: start,
  block,
  start,
  end: start + 4,
  status,
  target,
  kind: 'person',
  range: document.createRange(),
});

describe('chooseMarks', () => {
  const [intro, title, first, second] = [
    makeBlock(100),
    makeBlock(3, 'heading'),
    makeBlock(100),
    makeBlock(100),
  ];
  const blocks = [intro, title, first, second];
  const marks = [
    makeMark(intro, 'lind'),
    makeMark(intro, 'oxbow', 'disputed', 10),
    makeMark(first, 'lind'),
    makeMark(first, 'lind', 'agreed', 20),
    makeMark(second, 'lind'),
    makeMark(second, 'berg', 'agreed', 10),
  ];
  const at = (...places: number[]) => places.map((place) => marks[place]);

  test('shows every mark when asked for all', () => {
    expect(chooseMarks(marks, blocks, 'all')).toEqual(marks);
  });

  test('shows the first of each target in each section', () => {
    expect(chooseMarks(marks, blocks, 'first')).toEqual(at(0, 1, 2, 5));
  });

  test('leaves ordinary words that may mean an event to those who ask for all', () => {
    const talks: Mark = { ...makeMark(second, 'talks', 'doubtful', 20), kind: 'event' };
    expect(chooseMarks([...marks, talks], blocks, 'first')).not.toContain(talks);
    expect(chooseMarks([...marks, talks], blocks, 'all')).toContain(talks);
  });

  test('shows only disputed ones', () => {
    expect(chooseMarks(marks, blocks, 'disputed')).toEqual(at(1));
  });

  test('caps a paragraph: disputed ones stay, doubtful ones go, the order is kept', () => {
    const block = makeBlock(40);
    const statuses = ['doubtful', 'agreed', 'agreed', 'doubtful', 'agreed', 'agreed', 'disputed'] as const;
    const many = statuses.map((status, nth) => makeMark(block, `t${nth}`, status, nth * 10));
    const chosen = chooseMarks(many, [block, makeBlock(200)], 'all');
    expect(chosen).toHaveLength(MAX_PER_SHORT_BLOCK);
    expect(chosen.map((mark) => mark.target)).toEqual(['t1', 't2', 't4', 't6']);
  });

  test('keeps people before places where there are too many', () => {
    const block = makeBlock(40);
    const places = ['a', 'b', 'c', 'd'].map((target, nth): Mark => ({
      ...makeMark(block, target, 'disputed', nth * 10),
      kind: 'place',
    }));
    const chosen = chooseMarks(
      [...places, makeMark(block, 'lind', 'agreed', 60)],
      [block, makeBlock(200)],
      'all',
    );
    expect(chosen.map((mark) => mark.target)).toEqual(['a', 'b', 'c', 'lind']);
  });

  test('lets a long paragraph carry a mark a line', () => {
    const block = makeBlock(120);
    const many = Array.from({ length: 20 }, (_, nth) => makeMark(block, `t${nth}`, 'agreed', nth * 10));
    expect(chooseMarks(many, [block, makeBlock(400)], 'all')).toHaveLength(10);
  });

  test('keeps the longer of two marks that share letters', () => {
    const block = makeBlock(40);
    const [walk, square] = [makeMark(block, 'walk'), makeMark(block, 'square', 'agreed', 10)];
    const chosen = chooseMarks([{ ...walk, end: 14 }, square], [block], 'all');
    expect(chosen.map((mark) => mark.target)).toEqual(['walk']);
  });

  test('steps down where marks stand too close', () => {
    const crowded = Array.from({ length: 20 }, () => makeBlock(10));
    const each = crowded.flatMap((block, nth) => [
      makeMark(block, 'lind'),
      makeMark(block, `t${nth}`, 'agreed', 10),
    ]);
    const all = [...each, makeMark(crowded[0] as ReadBlock, 'oxbow', 'disputed', 20)];
    const chosen = chooseMarks(all, crowded, 'all');
    expect((chosen.length / 200) * 100).toBeLessThanOrEqual(MAX_PER_100_WORDS);
    expect(chosen.map((mark) => mark.target)).toEqual(['oxbow']);
  });

  test('steps down to once a page where headings part it, before it leaves only disputed ones', () => {
    const sections = Array.from({ length: 20 }, () => [makeBlock(2, 'heading'), makeBlock(10)]).flat();
    const everywhere = sections.filter(({ kind }) => kind === 'body').map((block) => makeMark(block, 'lind'));
    expect(chooseMarks(everywhere, sections, 'first')).toEqual(everywhere.slice(0, 1));
  });

  test('does not step down on a brief of a few lines', () => {
    const block = makeBlock(20);
    const few = [makeMark(block, 'a'), makeMark(block, 'b', 'agreed', 5), makeMark(block, 'c', 'agreed', 9)];
    expect(chooseMarks(few, [block], 'all')).toEqual(few);
  });
});
