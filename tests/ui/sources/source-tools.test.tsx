import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SourceTools } from '../../../src/ui/sources/SourceTools';
import { useEnglish } from '../../support/english-texts';

useEnglish();
afterEach(cleanup);

const show = (exported = 3) => {
  const onFiles = vi.fn();
  render(
    <SourceTools onPaste={vi.fn()} onFiles={onFiles} onExport={vi.fn()} exported={exported} total={3} />,
  );
  return onFiles;
};

/** Drags or drops over the window's own ground; false where the browser is kept from opening what it was. */
function drag(type: 'dragover' | 'drop', kind: string, files: readonly File[] = []): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  return document.body.dispatchEvent(Object.assign(event, { dataTransfer: { types: [kind], files } }));
}

test('files dropped anywhere in the window are taken, or the browser would leave the library for them', () => {
  const onFiles = show();
  const file = new File(['The ferry sails.'], 'ferry.txt');
  expect([drag('dragover', 'Files'), drag('drop', 'Files', [file])]).toEqual([false, false]);
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
});

test('words that are dragged are left to the field they are dropped on', () => {
  const onFiles = show();
  expect([drag('dragover', 'text/plain'), drag('drop', 'text/plain')]).toEqual([true, true]);
  expect(onFiles).not.toHaveBeenCalled();
});

test('an export says how many it holds where it holds not all', () => {
  show(2);
  expect(screen.getByRole('button', { name: 'Export as a pack (2)' })).toBeTruthy();
  cleanup();
  show();
  expect(screen.getByRole('button', { name: 'Export as a pack' })).toBeTruthy();
});
