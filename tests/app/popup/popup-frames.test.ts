import { describe, expect, test } from 'vitest';
import { PageFrames } from '../../../src/app/popup/popup-frames';
import type { PageItem } from '../../../src/core/page/page-report';

const item = (mention: number, surface: string): PageItem => ({
  ...{ mention, surface, name: surface, target: `person/${surface}`, kind: 'person' },
  ...{ status: 'agreed', facts: [] },
});
const names = (page: ReturnType<PageFrames['join']>): readonly string[] =>
  page.kind === 'marked'
    ? page.items.map(({ mention, surface }) => `${String(mention)} ${surface}`)
    : [page.kind];

describe('marks of a page and its frames', () => {
  const page = { kind: 'marked', items: [item(0, 'Ada'), item(3, 'Quay')], isSource: true } as const;

  test('stand in one list, each with the place it is shown at', () => {
    const frames = new PageFrames();
    frames.tell(9, [item(0, 'Gull')]);
    frames.tell(4, [item(0, 'Brandt'), item(1, 'Ada')]);
    const joined = frames.join(page);
    expect(names(joined)).toEqual(['0 Ada', '1 Quay', '2 Brandt', '3 Ada', '4 Gull']);
    expect([1, 2, 3, 4, 5].map((mention) => frames.placeOf(mention))).toEqual([
      { frame: 0, mention: 3 },
      { frame: 4, mention: 0 },
      { frame: 4, mention: 1 },
      { frame: 9, mention: 0 },
      null,
    ]);
    expect(joined).toMatchObject({ isSource: true });
  });

  test('are what a frame told last, and gone with the page', () => {
    const frames = new PageFrames();
    frames.tell(4, [item(0, 'Brandt')]);
    frames.tell(4, [item(0, 'Gull')]);
    expect(names(frames.join(page))).toEqual(['0 Ada', '1 Quay', '2 Gull']);
    frames.forget();
    expect(frames.join(page)).toEqual({ ...page, items: [item(0, 'Ada'), item(1, 'Quay')] });
  });

  test('are listed where the page itself is no article, and nowhere it is off', () => {
    const frames = new PageFrames();
    expect(frames.join({ kind: 'other' })).toEqual({ kind: 'other' });
    frames.tell(4, [item(0, 'Brandt')]);
    expect(names(frames.join({ kind: 'other' }))).toEqual(['0 Brandt']);
    for (const kind of ['off', 'paused', 'loading', 'blocked'] as const)
      expect(frames.join({ kind })).toEqual({ kind });
  });
});
