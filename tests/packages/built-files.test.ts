import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Manifest = Readonly<Record<string, unknown>> & {
  readonly permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
};
const FOLDERS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** What is shipped, apart from what it does: permissions, policy, and what a store's reviewer looks for. */
describe.each(FOLDERS)('the files in %s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => ({
      name: entry.name,
      text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    }));

  test('ask for as little as they need', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'contextMenus']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('forbid their pages every connection', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
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
