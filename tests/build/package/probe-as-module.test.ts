import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asModule } from '../../../src/build/package/probe-as-module';

const FILE = 'node_modules/@mozilla/readability/Readability-readerable.js';
const code = readFileSync(FILE, 'utf8');

describe('asModule', () => {
  test('exports the probe as modules do', () => {
    const made = asModule(code, `/house/${FILE}`);
    expect(made).toMatch(/export default isProbablyReaderable;\s*$/);
    expect(made).not.toContain('module.exports');
  });

  test('leaves other files alone', () => {
    expect(asModule(code, '/house/node_modules/other/index.js')).toBe(code);
  });
});
