import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dropFile, keepChange, listSources, openView, readPreview } from '../support/browser/drive-library';
import { ADDON_UUID } from '../support/browser/firefox/addon';
import { STORY } from '../support/make/made-pages';
import { useReader } from '../support/browser/use-reader';

/** Where each browser keeps the extension's databases: a file in that place lets none be opened, as some private windows do. */
const DATABASES = {
  chromium: ['Default', 'IndexedDB'],
  firefox: ['storage', 'default', `moz-extension+++${ADDON_UUID}`, 'idb'],
};

function profileWithoutDatabase(): string {
  const profile = mkdtempSync(join(tmpdir(), 'whosaid-memory-'));
  for (const path of Object.values(DATABASES)) {
    mkdirSync(join(profile, ...path.slice(0, -1)), { recursive: true });
    writeFileSync(join(profile, ...path), '');
  }
  return profile;
}

const TEXT = STORY.replace(/<\/p>/g, '\n').replace(/<[^>]+>/g, '');

describe('where the browser opens no database', () => {
  const { reader, server } = useReader({ profile: profileWithoutDatabase() });

  test('the library says that it keeps nothing, and works until the window closes', async () => {
    const facts = await openView(reader(), 'sources');
    await facts.waitFor((root) => /keeps nothing/.test(root.querySelector('.banner')?.textContent ?? ''));
    const before = await listSources(facts);
    await dropFile(facts, 'council.txt', TEXT);
    expect(await readPreview(facts)).toMatch(/1 article will be added/);
    await keepChange(facts);
    // The list is asked for again once the change is done.
    await facts.waitFor(
      (root, count) => root.querySelectorAll('.source-name').length === count,
      before.length + 1,
    );
    await facts.close();

    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const popup = await reader().popup(page);
    await popup.waitFor((root) => root.querySelector('[role="option"]'));
    await popup.click('#tab-sources');
    await popup.waitFor(
      (root, count) => root.querySelectorAll('[role="option"]').length === count,
      before.length + 1,
    );
    await popup.close();
    await page.close();
  });
});
