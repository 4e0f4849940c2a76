import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Manifest = Readonly<Record<string, unknown>> & {
  readonly permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly world?: string }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
};
const FOLDERS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Keys of a manifest that open a door to pages, to other extensions, or to more than is needed. */
const DOORS = [
  ...['host_permissions', 'optional_host_permissions', 'optional_permissions', 'web_accessible_resources'],
  ...['externally_connectable', 'sandbox', 'update_url', 'devtools_page', 'chrome_url_overrides'],
];
/** Permissions that the README's table gives a reason for: a name in code marks, and a line that is not empty. */
const justified = Array.from(
  readFileSync('README.md', 'utf8').matchAll(/^\| `(\w+)`\s+\| \S.*\|$/gm),
  ([, name = '']) => name,
);

/** What Firefox parses for every message of ours while the background sleeps, UTF-16 units; the index and its tables are thirty times as much. */
const MAX_WAKING = 60_000;

/** What is shipped, apart from what it does: permissions, policy, and what a store's reviewer looks for. */
describe.each(FOLDERS)('the files in %s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => ({
      name: entry.name,
      text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    }));

  test('ask for as little as they need, and for what the README gives a reason for, each', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'contextMenus']);
    expect([...justified].sort()).toEqual([...manifest.permissions].sort());
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(['<all_urls>']);
  });

  test.each(DOORS)('have no %s', (door) => {
    expect(manifest).not.toHaveProperty(door);
  });

  test('say that no data is collected, wherever a manifest can say it', () => {
    const settings = manifest['browser_specific_settings'] as Readonly<Record<string, object>> | undefined;
    if (folder.includes('chrome')) expect(settings).toBeUndefined();
    else expect(settings?.['gecko']).toHaveProperty('data_collection_permissions', { required: ['none'] });
  });

  test('start in a page in a world of their own, and without a word to it', () => {
    expect(manifest.content_scripts.every(({ world }) => world === undefined || world === 'ISOLATED')).toBe(
      true,
    );
    const inPage = scripts.filter(({ name }) => name.startsWith('hints'));
    expect(inPage.length).toBeGreaterThan(0);
    for (const { text } of inPage) expect(text).not.toMatch(/content-script-started|dispatchEvent\(/);
  });

  test('listen to nobody outside', () => {
    for (const { name, text } of scripts)
      expect([name, text.match(/on(Message|Connect)External\.addListener/g) ?? []]).toEqual([name, []]);
  });

  test('forbid their pages every connection', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    for (const name of ['connect-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(policy).toContain(`${name} 'none'`);
    for (const directive of policy.split('; ')) {
      const [name = '', ...allowed] = directive.split(' ');
      expect([name, allowed.filter((each) => !["'none'", "'self'"].includes(each))]).toEqual([name, []]);
    }
  });

  test('wake a background that loads nothing later in Chromium, and little at once in Firefox', () => {
    const background = scripts.find(({ name }) => name === 'background.js')?.text ?? '';
    if (folder.includes('chrome')) expect(background).not.toMatch(/\bimport\(/);
    else expect(background.length).toBeLessThan(MAX_WAKING);
  });

  test('suggest no more keys than Chromium takes', () => {
    const keys = Object.values(manifest.commands).filter((command) => 'suggested_key' in command);
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  test('write no HTML and evaluate no text', () => {
    for (const { name, text } of scripts) {
      expect([name, text.match(/[\w$.]+\.(innerHTML|outerHTML)\s*=(?!=)/g) ?? []]).toEqual([name, []]);
      expect(text).not.toMatch(/\bnew Function\(|\beval\(/);
    }
  });

  test('hold every language', () => {
    for (const language of ['en', 'de', 'es', 'fr', 'uk'])
      expect(existsSync(join(folder, '_locales', language, 'messages.json'))).toBe(true);
  });
});
