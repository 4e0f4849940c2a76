/**
 * How the script of every page starts. WXT's own start would log why it failed, which a build does not print, hands over what it says
 * about itself, which nobody asks for (src/app/page/content-context.ts), and every page carried both along.
 */

const FILE = /content-script-isolated-world-entrypoint/;
const START = /\(async \(\) => \{.*?\n\}\)\(\)/s;

/** The part of a Vite plugin used here, spelt out so that the build needs no type of Vite's. */
type Plugin = {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => { code: string; map: null } | undefined;
};

/** Gives `code` of the file that starts a content script with nothing but the start; other files as they are. */
export function asBareStart(code: string, id: string): string {
  return FILE.test(id) ? code.replace(START, 'definition.main(new ContentScriptContext())') : code;
}

/** Gives the Vite plugin. */
export function silentStart(): Plugin {
  return {
    name: 'whosaid:silent-start',
    enforce: 'pre',
    transform(code, id) {
      const out = asBareStart(code, id);
      return out === code ? undefined : { code: out, map: null };
    },
  };
}
