import { beforeEach, describe, expect, test } from 'vitest';
import type { MarkStatus } from '../../../src/core/hint/hint';
import type { Mark } from '../../../src/dom/marks/mark';
import { Painter } from '../../../src/dom/marks/paint-marks';

class FakeHighlight extends Set<Range> {
  priority = 0;
}
const registry = new Map<string, FakeHighlight>();
const view = { CSS: { highlights: registry }, Highlight: FakeHighlight } as unknown as Window &
  typeof globalThis;
const makeMark = (status: MarkStatus): Mark => ({
  id: 0,
  block: { text: '', kind: 'body', container: document.body, nodes: [], pieces: [] },
  start: 0,
  end: 0,
  status,
  target: 't',
  kind: 'person',
  range: document.createRange(),
});
const painted = () =>
  Object.fromEntries(
    [...registry].filter(([, each]) => each.size > 0).map(([name, each]) => [name, [...each]]),
  );

describe('Painter', () => {
  beforeEach(() => registry.clear());
  const [agreed, disputed, doubtful] = [makeMark('agreed'), makeMark('disputed'), makeMark('doubtful')];

  test('gives each status a highlight of its own', () => {
    new Painter(view).paint([agreed, disputed, doubtful], 'dotted');
    expect(painted()).toEqual({
      'whosaid-agreed': [agreed.range],
      'whosaid-disputed': [disputed.range],
      'whosaid-doubtful': [doubtful.range],
    });
  });

  test('takes off what is no longer wanted and moves marks to another style', () => {
    const painter = new Painter(view);
    painter.paint([agreed, disputed], 'dotted');
    painter.paint([disputed], 'tint');
    expect(painted()).toEqual({ 'whosaid-tint-disputed': [disputed.range] });
  });

  test('puts back what the page deleted', () => {
    const painter = new Painter(view);
    painter.paint([agreed], 'dotted');
    registry.clear();
    painter.paint([agreed], 'dotted');
    expect(painted()).toEqual({ 'whosaid-agreed': [agreed.range] });
  });

  test('tints one open mark at a time, above the others', () => {
    const painter = new Painter(view);
    painter.paintOpen(agreed.range);
    painter.paintOpen(disputed.range);
    expect(painted()).toEqual({ 'whosaid-open': [disputed.range] });
    expect(registry.get('whosaid-open')?.priority).toBe(1);
    painter.paintOpen(null);
    expect(registry.has('whosaid-open')).toBe(false);
  });

  test('leaves the page’s own highlights alone when it clears', () => {
    const painter = new Painter(view);
    registry.set('search', new FakeHighlight([agreed.range]));
    registry.set('whosaid-agreed', new FakeHighlight([disputed.range]));
    painter.paint([disputed], 'solid');
    painter.clear();
    expect([...registry.keys()]).toEqual(['search']);
  });

  test('does nothing where there are no highlights', () => {
    const painter = new Painter({} as Window & typeof globalThis);
    painter.paint([agreed], 'dotted');
    painter.paintOpen(agreed.range);
    expect(() => painter.clear()).not.toThrow();
  });
});
