import { expect, test } from 'vitest';
import { stageDrafts, withStaged } from '../../../src/app/background/background-staging';
import { makeDraft } from '../../support/make/make-library';

const [ferry, bridge, tower] = ['ferry', 'bridge', 'tower'].map((topic) => makeDraft(topic));
const nothing = { kind: 'add', drafts: [] } as const;

test('parts come back as one request, once', () => {
  stageDrafts({ batch: 'a', at: 0, drafts: [ferry!] });
  stageDrafts({ batch: 'a', at: 1, drafts: [bridge!] });
  expect(withStaged({ kind: 'add', drafts: [tower!] }, 'a')).toEqual({
    kind: 'add',
    drafts: [ferry, bridge, tower],
  });
  expect(withStaged(nothing, 'a')).toBeNull();
});

test('a request without a batch is left as it is', () => {
  expect(withStaged(nothing, null)).toBe(nothing);
});

test.each([
  ['a part without the ones before it', { batch: 'b', at: 1, drafts: [] }],
  ['a part of another batch', { batch: 'c', at: 1, drafts: [] }],
])('%s is refused', (_name, part) => {
  stageDrafts({ batch: 'a', at: 0, drafts: [ferry!] });
  expect(() => stageDrafts(part)).toThrow('missing');
});

test('more than a pack may hold is refused and let go of', () => {
  const drafts = [makeDraft('pier', { text: 'x'.repeat(30_000_000) })];
  stageDrafts({ batch: 'a', at: 0, drafts });
  expect(() => stageDrafts({ batch: 'a', at: 1, drafts })).toThrow('larger');
  expect(withStaged(nothing, 'a')).toBeNull();
});
