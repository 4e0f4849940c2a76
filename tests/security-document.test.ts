/** docs/security.md cites tests by file and name: each must be there, or the document promises what nobody checks. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('docs/security.md', 'utf8').replace(/\n/g, ' ');
const citations = [...text.matchAll(/`(tests\/[^`]+)`((?:,? "[^"]+")*)/g)].map(
  ([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
  }),
);

test('docs/security.md cites tests', () => {
  expect(citations.flatMap(({ names }) => names).length).toBeGreaterThan(40);
});

test.each(citations)('what docs/security.md cites of $file is there', ({ file, names }) => {
  expect(existsSync(file)).toBe(true);
  const code = readFileSync(file, 'utf8');
  expect(names.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});
