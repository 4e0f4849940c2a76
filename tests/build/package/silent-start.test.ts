import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asBareStart } from '../../../src/build/package/silent-start';

const FILE = 'node_modules/wxt/dist/virtual/content-script-isolated-world-entrypoint.mjs';
const code = readFileSync(FILE, 'utf8');

describe('asBareStart', () => {
  test('starts the script, and says nothing', () => {
    const made = asBareStart(code, `/house/${FILE}`);
    expect(made).toContain('const result = definition.main(new ContentScriptContext());');
    expect(made).not.toMatch(/logger\.error|catch/);
  });

  test('leaves other files alone', () => {
    expect(asBareStart(code, '/house/node_modules/wxt/dist/virtual/background-entrypoint.mjs')).toBe(code);
  });
});
