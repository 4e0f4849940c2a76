import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import type { SourceDraft } from '../../../src/core/library/added-source';
import { listFiles, makeDraft, makeText } from '../../support/make/make-library';
import { add, bundled, open, remove, useToyStore } from './toy-store';

useToyStore();

describe('keeping what was previewed', () => {
  test('keeps what was previewed without looking through the library again', async () => {
    const store = open();
    const request = add(makeDraft('ferry'));
    await store.apply(add(makeDraft('bridge')), []);
    await store.preview(request, []);
    const look = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect(await store.apply(request, [])).toMatchObject({ ok: true });
    expect(look).not.toHaveBeenCalled();
    look.mockRestore();
    expect(await listFiles(store)).toHaveLength(2);
  });

  test.each([
    ['another context added meanwhile', () => open().apply(add(makeDraft('bridge')), []), 3],
    ['all was deleted meanwhile', () => open().deleteEverything(), 2],
  ])('previews again what is kept after %s', async (_, meanwhile, sources) => {
    const store = open();
    await store.apply(add(makeDraft('tower')), []);
    const request = add(makeDraft('ferry'), makeDraft('tower'));
    expect(await store.preview(request, [])).toMatchObject({
      value: { steps: [{ kind: 'add' }, { kind: 'unchanged' }] },
    });
    await meanwhile();
    const fresh = await open().preview(request, []);
    expect(await store.apply(request, [])).toEqual(fresh);
    expect(await listFiles(store)).toHaveLength(sources);
  });

  test('a preview without some sources is not what is kept with them', async () => {
    const store = open();
    const request = add(makeDraft('lighthouse', { text: `${makeText('lighthouse')}\nA line more was lit.` }));
    await store.preview(request, [bundled.sources[0]?.file ?? '']);
    const fresh = await open().preview(request, []);
    expect(await store.apply(request, [])).toEqual(fresh);
  });
});

describe('with the real pipeline', () => {
  const articles = join('tests', 'fixtures', 'articles');
  const texts = readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => makeDraft(file, { text: readFileSync(join(articles, file), 'utf8') }));

  test('removing one of many takes exactly its claims away, whatever it was joined with', async () => {
    const store = open(compileIndex);
    await store.apply(add(...texts), []);
    const full = await store.read([]);
    for (const file of full.added) {
      const source = full.index.sources.find((each) => each.file === file);
      const own = full.index.claims.filter((claim) => claim.source === source?.id);
      expect(await store.preview(remove(file), [])).toMatchObject({
        value: { change: { claimsAdded: 0, claimsRemoved: own.length } },
      });
    }
    const [first = ''] = full.added;
    const draft = texts.find(({ text }) =>
      full.index.sources.some((each) => each.file === first && each.text === text),
    );
    await store.apply(remove(first), []);
    await store.apply(add(draft as SourceDraft), []);
    expect((await store.read([])).index).toEqual(full.index);
  });
});
