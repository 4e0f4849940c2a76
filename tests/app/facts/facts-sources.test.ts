import { expect, test, vi } from 'vitest';
import { LibraryChange } from '../../../src/app/change-library';
import { offerFiles } from '../../../src/app/facts/facts-sources';
import { makeText } from '../../support/make/make-library';

/** What the reader is told once these files were dropped. */
async function told(files: readonly File[]): Promise<unknown> {
  const update = vi.fn();
  await offerFiles(new LibraryChange(update, vi.fn(), vi.fn()), files);
  return update.mock.lastCall?.[0];
}

test('the one of several files that cannot be taken is named', async () => {
  const files = [new File([makeText('ferry')], 'ferry.txt'), new File([' '], 'quay.txt')];
  expect(await told(files)).toEqual({ kind: 'refused', refusal: { why: 'empty' }, file: 'quay.txt' });
  expect(await told(files.slice(1))).toMatchObject({ kind: 'refused', file: '' });
});

test('a pack without a source is refused', async () => {
  const pack = JSON.stringify({ format: 'whosaid-pack/1', sources: [] });
  expect(await told([new File([pack], 'none.whosaid.json')])).toMatchObject({ refusal: { why: 'empty' } });
});
