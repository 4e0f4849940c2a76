/**
 * The bundled index as a module. The extension's pages may not fetch (`connect-src 'none'`), so the index is imported:
 * `import index from 'virtual:fact-index'`. So are the corrections it was compiled with, for the extension compiles again when a reader
 * adds a source.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEditorial } from '../read-editorial';

const INDEX = 'virtual:fact-index';
const EDITORIAL = 'virtual:editorial';
/** Rollup's mark of a module that is no file. */
const MARK = '\0';

/** The part of a Vite plugin used here, spelt out so that the build needs no type of Vite's. */
type IndexPlugin = {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (this: { addWatchFile: (path: string) => void }, id: string) => string | undefined;
};

/**
 * Gives the Vite plugin that compiles `folder` into the module `virtual:fact-index`, and gives its corrections as `virtual:editorial`. Any fault of the folder fails the build.
 * The JSON is parsed from a string: engines read that faster than the same object literal (https://v8.dev/blog/cost-of-javascript-2019#json).
 */
export function bundledIndex(folder = 'seeds'): IndexPlugin {
  return {
    name: 'whosaid:bundled-index',
    resolveId: (id) => (id === INDEX || id === EDITORIAL ? `${MARK}${id}` : undefined),
    load(id) {
      if (id !== `${MARK}${INDEX}` && id !== `${MARK}${EDITORIAL}`) return undefined;
      for (const file of readdirSync(folder)) this.addWatchFile(resolve(join(folder, file)));
      const isIndex = id === `${MARK}${INDEX}`;
      return writeModule(isIndex ? compileApart(folder) : JSON.stringify(readEditorial(folder) ?? {}));
    },
  };
}

/** A module that parses one string. U+2028 and U+2029 are legal in JSON strings; doubly encoded they are legal in every script as well. */
function writeModule(json: string): string {
  const encoded = JSON.stringify(json)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `export default JSON.parse(${encoded});`;
}

/** Longest index this reads back; a thousand articles stay below. Bytes. */
const MAX_INDEX = 512 * 1024 * 1024;

/**
 * The command's output, from a process of its own: the loader of wxt.config.ts cannot import JSON files that hold one long string
 *, and the build must not read the pipeline in another way than the command does.
 */
function compileApart(folder: string): string {
  const command = ['--import', 'tsx', 'src/build/index-command.ts', '--sources', folder];
  const json = execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: MAX_INDEX });
  return JSON.stringify(JSON.parse(json));
}
