import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AddedSource, LibraryPlan, SourceDraft } from '../../../src/core/library/added-source';
import { planChange } from '../../../src/core/library/plan-change';
import { hashText } from '../../../src/core/text/sha256';
import { makeAdded, makeDraft, makeBundled, makeText } from '../../support/make/make-library';

const add = (
  drafts: readonly SourceDraft[],
  added: readonly AddedSource[] = [],
  bundled = [makeBundled('lighthouse')],
): LibraryPlan => planChange({ bundled, added }, { kind: 'add', drafts });
const kinds = (plan: LibraryPlan): readonly string[] => plan.steps.map(({ kind }) => kind);

describe('adding', () => {
  test('takes a new article in under a name of its own', () => {
    const plan = add([makeDraft('ferry'), makeDraft('bridge')]);
    expect(kinds(plan)).toEqual(['add', 'add']);
    expect(new Set(plan.puts.map(({ file }) => file)).size).toBe(2);
    expect(plan.puts[0]).toMatchObject({ ...makeDraft('ferry'), replaces: null });
    expect(plan.puts[0]?.file).toMatch(/^added-[0-9a-f]{16}\.txt$/);
    expect(plan.puts[0]?.sha256).toBe(hashText(makeText('ferry')));
  });

  const ferry = makeAdded('ferry');
  const edited = `${ferry.text}\nThe mayor of the town will open the exhibition on the ferry in person, as every year since the war.`;
  test.each([
    ['word for word at the same address', makeDraft('ferry'), 'unchanged'],
    ['word for word without an address', makeDraft('ferry', { url: null }), 'unchanged'],
    ['word for word at another address', makeDraft('ferry', { url: 'https://mirror.example/f' }), 'update'],
    ['another text at the same address', makeDraft('ferry', { text: makeText('tunnel') }), 'update'],
    [
      'the same address with campaign marks',
      makeDraft('ferry', { text: makeText('tunnel'), url: `${ferry.url}?utm_source=x#top` }),
      'update',
    ],
    [
      'nearly the same text at another address',
      makeDraft('ferry', { text: edited, url: 'https://other.example/1' }),
      'update',
    ],
    ['another article', makeDraft('bridge'), 'add'],
    [
      'an article that quotes one line',
      makeDraft('bridge', {
        text: `${makeText('bridge')}\n${makeText('tower')}\n${ferry.text.split('\n')[0]}`,
      }),
      'add',
    ],
  ])('of %s', (_, draft, kind) => {
    const plan = add([draft], [ferry]);
    expect(kinds(plan)).toEqual([kind]);
    expect(plan.puts.map(({ file }) => file === ferry.file)).toEqual(
      kind === 'unchanged' ? [] : [kind === 'update'],
    );
  });

  test('keeps what the new version of an article does not know', () => {
    const bare = makeDraft('ferry', {
      text: edited,
      url: null,
      publisher: null,
      published: null,
      publishedBasis: null,
    });
    const [record] = add([bare], [ferry]).puts;
    expect(record).toEqual({ ...ferry, text: edited, sha256: hashText(edited) });
  });

  test('takes each draft against the library as the one before leaves it', () => {
    const plan = add([makeDraft('ferry'), makeDraft('ferry'), makeDraft('ferry', { text: edited })]);
    expect(kinds(plan)).toEqual(['add', 'unchanged', 'update']);
    expect(plan.puts.map(({ text }) => text)).toEqual([edited]);
  });

  test('writes nothing for an article the extension brings', () => {
    const plan = add([makeDraft('lighthouse')]);
    expect(plan).toMatchObject({ steps: [{ kind: 'bundled', file: '000_lighthouse.txt' }], puts: [] });
  });

  test('lets a newer version of a bundled article stand in for it', () => {
    const newer = makeDraft('lighthouse', { text: makeText('lantern') });
    const plan = add([newer]);
    expect(plan).toMatchObject({ steps: [{ kind: 'update', replaces: '000_lighthouse.txt' }] });
    expect(kinds(add([newer], plan.puts))).toEqual(['unchanged']);
  });

  test('never names two sources alike', () => {
    const old = add([makeDraft('ferry', { url: null })]).puts[0] as AddedSource;
    // The record was updated since, so its text no longer leads to it, but its name is taken.
    const moved = { ...old, text: makeText('quay'), sha256: hashText(makeText('quay')) };
    const plan = add([makeDraft('ferry', { url: null })], [moved]);
    expect(plan.puts[0]?.file).toBe(old.file.replace('.txt', '-2.txt'));
  });
});

describe('removing', () => {
  const added = [makeAdded('ferry'), makeAdded('bridge')];
  test.each([
    [['added-ferry.txt'], ['remove'], ['added-ferry.txt']],
    [['added-ferry.txt', 'added-ferry.txt'], ['remove'], ['added-ferry.txt']],
    [['added-tunnel.txt', 'added-bridge.txt'], ['missing', 'remove'], ['added-bridge.txt']],
    [['000_lighthouse.txt'], ['missing'], []],
    [['added-broken.txt'], ['remove'], ['added-broken.txt']],
    [['__proto__'], ['missing'], []],
  ])('of %j takes exactly what is named and there', (files, steps, deletes) => {
    const holdings = { bundled: [makeBundled('lighthouse')], added, damaged: ['added-broken.txt'] };
    const plan = planChange(holdings, { kind: 'remove', files });
    expect(kinds(plan)).toEqual(steps);
    expect(plan).toMatchObject({ deletes, puts: [] });
  });
});

const apply = (added: readonly AddedSource[], plan: LibraryPlan): AddedSource[] => {
  const after = new Map(added.map((source) => [source.file, source]));
  for (const file of plan.deletes) after.delete(file);
  for (const source of plan.puts) after.set(source.file, source);
  return [...after.values()];
};

test('adding a list twice changes nothing the second time, and removing it leaves nothing', () => {
  const topics = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}$/), { maxLength: 6 });
  fc.assert(
    fc.property(topics, (names) => {
      const drafts = names.map((name) => makeDraft(name));
      const once = apply([], add(drafts, [], []));
      const again = add(drafts, once, []);
      expect(once.length).toBe(names.length);
      expect(again.puts).toEqual([]);
      const files = once.map(({ file }) => file);
      expect(apply(once, planChange({ bundled: [], added: once }, { kind: 'remove', files }))).toEqual([]);
    }),
    { seed: 6, numRuns: 60 },
  );
});
