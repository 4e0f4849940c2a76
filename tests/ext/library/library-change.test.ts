import { describe, expect, test } from 'vitest';
import type { SourceDraft } from '../../../src/core/library/added-source';
import { compileToy, listFiles, makeDraft, makeText } from '../../support/make/make-library';
import { add, bundled, countAnew, filesOf, open, remove, timesCompiled, useToyStore } from './toy-store';

useToyStore();

describe('changing', () => {
  test('keeps nothing of a preview', async () => {
    const store = open();
    const preview = await store.preview(add(makeDraft('ferry')), []);
    expect(preview).toMatchObject({
      ok: true,
      value: {
        changesAnything: true,
        steps: [{ kind: 'add' }],
        change: { claimsAdded: 3, claimsRemoved: 0 },
      },
    });
    expect(await listFiles(store)).toEqual([]);
    expect((await store.read([])).index).toBe(bundled);
  });

  test('does what the preview said', async () => {
    const store = open();
    const request = add(makeDraft('ferry'), makeDraft('bridge'));
    const preview = await store.preview(request, []);
    countAnew();
    expect(await store.apply(request, [])).toEqual(preview);
    expect(timesCompiled()).toBe(0);
    expect(await filesOf(store)).toHaveLength(4);
  });

  test('removing takes exactly its claims away', async () => {
    const store = open();
    await store.apply(add(makeDraft('ferry')), []);
    const before = await store.read([]);
    await store.apply(add(makeDraft('bridge')), []);
    const file = (await listFiles(store)).find((each) => !before.added.has(each)) ?? '';
    const removed = await store.apply(remove(file), []);
    expect(removed).toMatchObject({ ok: true, value: { change: { claimsAdded: 0, claimsRemoved: 3 } } });
    expect((await store.read([])).index).toEqual(before.index);
  });

  test('adding the same article again updates it', async () => {
    const store = open();
    await store.apply(add(makeDraft('ferry')), []);
    const again = await store.apply(add(makeDraft('ferry', { text: makeText('tunnel') })), []);
    expect(again).toMatchObject({ ok: true, value: { steps: [{ kind: 'update' }] } });
    expect(await listFiles(store)).toHaveLength(1);
    const once = await store.apply(add(makeDraft('ferry', { text: makeText('tunnel') })), []);
    expect(once).toMatchObject({
      ok: true,
      value: { changesAnything: false, steps: [{ kind: 'unchanged' }] },
    });
  });

  test('two at once both hold', async () => {
    const [one, other] = [open(), open()];
    const names = ['ferry', 'bridge', 'tunnel', 'tower'];
    await Promise.all(names.map((name, at) => (at % 2 === 0 ? one : other).apply(add(makeDraft(name)), [])));
    expect(await listFiles(one)).toHaveLength(4);
  });

  test.each<readonly [string, unknown, string]>([
    [
      'an address of a script',
      makeDraft('ferry', { url: 'javascript:alert(1)' }),
      'drafts.0.url: is not an http or https address',
    ],
    ['no text', makeDraft('ferry', { text: '' }), 'drafts.0.text: is empty'],
    ['a field more', { ...makeDraft('ferry'), facts: [] }, 'is not an object with exactly'],
    ['a number', 7, 'is not an object with exactly'],
  ])('a draft with %s is refused', async (_, draft, message) => {
    const store = open();
    const outcome = await store.apply(add(draft as SourceDraft), []);
    expect(outcome).toMatchObject({
      ok: false,
      reason: 'invalid',
      message: expect.stringContaining(message) as string,
    });
    expect(await listFiles(store)).toEqual([]);
  });

  test('what the pipeline cannot read is refused, and what is there can still be removed', async () => {
    const store = open();
    await store.apply(add(makeDraft('ferry')), []);
    const [file = ''] = await listFiles(store);
    store.close();
    const broken = open((sources) => {
      if (sources.some((source) => source.file === file)) throw new RangeError('too deep');
      return compileToy(sources);
    }, '2');
    expect(await broken.read([])).toMatchObject({ index: bundled, problem: 'RangeError: too deep' });
    expect(await broken.apply(add(makeDraft('bridge')), [])).toMatchObject({ ok: false, reason: 'failed' });
    expect(await broken.apply(remove(file), [])).toMatchObject({ ok: true });
    expect(await broken.read([])).toMatchObject({ index: bundled, problem: null });
  });

  test('more than a library can hold is refused whole', async () => {
    const store = open(() => bundled);
    const drafts = Array.from({ length: 2_000 }, (_, at) =>
      makeDraft(`n${at}`, { text: `Number ${at} came.` }),
    );
    expect(await store.apply({ kind: 'add', drafts }, [])).toMatchObject({ ok: true });
    expect(await store.apply(add(makeDraft('ferry')), [])).toMatchObject({
      ok: false,
      reason: 'limit',
      message: 'a library holds at most 2000 sources; this would be 2001',
    });
    expect(await listFiles(store)).toHaveLength(2_000);
  });

  test('is cancelled before anything is written, and says how far it is', async () => {
    const store = open();
    const controller = new AbortController();
    const steps: string[] = [];
    const work = store.apply(add(makeDraft('ferry')), [], {
      signal: controller.signal,
      onProgress: ({ step, of }) => {
        steps.push(`${step} ${of}`);
        if (step === 'compile') controller.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps).toEqual(['check 1', 'compile 1']);
    expect(await listFiles(store)).toEqual([]);
  });
});
