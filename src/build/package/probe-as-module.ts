/** Makes an ES module of Readability's probe, the one CommonJS file in every page's script: what joins the two kinds weighs as much as it. */

const FILE = /[\\/]@mozilla[\\/]readability[\\/]Readability-readerable\.js/;
const EXPORT = /if \(typeof module === "object"\) \{[^}]*module\.exports = (\w+);\s*\}\s*$/;

/** The part of a Vite plugin used here, spelt out so that the build needs no type of Vite's. */
type Plugin = {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => { code: string; map: null } | undefined;
};

/** Gives `code` of the probe's file as a module; other files as they are. */
export function asModule(code: string, id: string): string {
  return FILE.test(id) ? code.replace(EXPORT, 'export default $1;') : code;
}

/** Gives the Vite plugin. */
export function probeAsModule(): Plugin {
  return {
    name: 'whosaid:probe-as-module',
    enforce: 'pre',
    transform(code, id) {
      const out = asModule(code, id);
      return out === code ? undefined : { code: out, map: null };
    },
  };
}
