/** The licences of every package whose code ends up in the extension, as one text that ships with it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'licenses.txt';
const LINE = '-'.repeat(72);

/** The part of a Vite plugin used here, spelt out so that the build needs no type of Vite's. */
type Plugin = {
  readonly name: string;
  readonly generateBundle: (options: unknown, bundle: Readonly<Record<string, Output>>) => void;
};
type Output = { readonly modules?: Readonly<Record<string, unknown>> };
type Collector = { readonly plugin: Plugin; readonly write: (outDir: string) => void };

/** Gives the folder of the package that the module `id` is a file of; null for the project's own modules. */
function packageFolder(id: string): string | null {
  const found = /^[^?]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@][^\\/]*/.exec(id.replace(/^\0/, ''));
  return found?.[0] ?? null;
}

const licenseText = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined
    ? '(The package holds no text of its licence.)'
    : readFileSync(join(folder, file), 'utf8').trim();
};

const describePackage = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly [key in 'name' | 'version' | 'license']: string;
  };
  if (typeof license !== 'string') throw new Error(`${folder}/package.json names no licence`);
  return `${name} ${version} (${license})\n\n${licenseText(folder)}`;
};

/** Gives the text: each package's name, version, licence and its words, in order of name; then where the data is from. */
function describeLicenses(folders: readonly string[], data: string): string {
  const packages = folders.map(describePackage).sort((a, b) => (a < b ? -1 : 1));
  return `${[...new Set(packages), data.trim()].join(`\n\n${LINE}\n\n`)}\n`;
}

/**
 * Gives a plugin that notes the packages of everything bundled, in however many runs, and what writes their licences into the built folder.
 * @throws from `write` when a package names no licence
 */
export function collectLicenses(dataFile = 'assets/README.md'): Collector {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'whosaid:licenses',
      generateBundle(_options, bundle) {
        for (const { modules } of Object.values(bundle))
          for (const id of Object.keys(modules ?? {})) {
            const folder = packageFolder(id);
            if (folder !== null) folders.add(folder);
          }
      },
    },
    write: (outDir) =>
      writeFileSync(join(outDir, FILE), describeLicenses([...folders], readFileSync(dataFile, 'utf8'))),
  };
}
