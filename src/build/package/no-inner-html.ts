/** Takes the writes of innerHTML out of packages while they are bundled, so that nothing of ours or theirs turns text into markup in place. */

type Rewrite = { readonly file: RegExp; readonly write: RegExp; readonly instead: string };

/** A parser's own document runs no script and loads no image; its nodes are then moved. */
const PARSED =
  "$1.replaceChildren(...new DOMParser().parseFromString('<html><body>' + $2, 'text/html').body.childNodes)";

const REWRITES: readonly Rewrite[] = [
  // For dangerouslySetInnerHTML, which the lint forbids here.
  {
    file: /[\\/]preact[\\/](dist|src)[\\/]/,
    write: /(\b[\w$]+)\.innerHTML\s*=(?!=)\s*([\w$]+)\.__html/g,
    instead: 'void $2.__html',
  },
  {
    file: /[\\/]@mozilla[\\/]readability[\\/]Readability\.js/,
    write: /\b(page|tmp)\.innerHTML = (pageCacheHtml|noscript\.innerHTML)(?=;)/g,
    instead: PARSED,
  },
];

/** The part of a Vite plugin used here, spelt out so that the build needs no type of Vite's. */
type Plugin = {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => { code: string; map: null } | undefined;
};

/** Gives `code` of the package file `id` without writes of innerHTML; other files as they are. */
export function withoutInnerHtml(code: string, id: string): string {
  return REWRITES.filter(({ file }) => file.test(id)).reduce(
    (text, { write, instead }) => text.replace(write, instead),
    code,
  );
}

/** Gives the Vite plugin. tests/packages/built-files.test.ts looks for writes that are left: here only the packages' own text is known. */
export function noInnerHtml(): Plugin {
  return {
    name: 'whosaid:no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const out = withoutInnerHtml(code, id);
      return out === code ? undefined : { code: out, map: null };
    },
  };
}
