/** Inputs for fuzzing: strings no editor writes, text that looks like news, JSON that looks like ours, trees no author makes. */
import fc, { type Arbitrary } from 'fast-check';

/** Words and signs on which the pipeline turns: quotes, verbs of speech, numbers, dates, names. */
const NEWS =
  'said told that the a of in on and “ ” " \' ‘ ’ , . ; : ! ? — - ( ) \n \n\n . , 28 28-point 19% $5 five Monday Tuesday December 2025 3 he she it they who Mr. U.S. Ada Brandt Brandt’s Berlin council President Minister meeting talks visit plan added asked “We will ,” not'.split(
    / (?! |$)/,
  );

/** Any string, lone surrogates and control characters included. */
export const anyString: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\ud800',
    '\ufeff',
    '\u0000',
    '\u202e',
    '__proto__',
    'constructor',
    'javascript:alert(1)',
    '2025-02-30',
  ),
  fc.webUrl(),
);

/** Text that reads like news to a machine, now and then broken. */
export const newsText: Arbitrary<string> = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...NEWS) }, { weight: 1, arbitrary: anyString }), {
    maxLength: 120,
  })
  .map((words) => words.join(' '));

/** Any JSON value, deep ones and huge numbers included. */
export const anyJson: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  anyString,
  fc.constantFrom<unknown>(null, [], {}, -0, 1e308, -1, 0.5, true, [[]], { length: 1e9 }),
  // Deeper ones overflow fast-check itself; tests/fuzz/found.test.ts has them.
  fc
    .integer({ min: 1, max: 200 })
    .map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown),
);

/** The value with one of its parts, at any depth, replaced, dropped, doubled or joined by a part with a bad name. */
export function mutate(value: unknown): Arbitrary<unknown> {
  return fc.tuple(fc.array(fc.nat(9), { maxLength: 8 }), anyJson, fc.nat(3)).map(([path, other, how]) => {
    const copy = structuredClone(value);
    return change(copy, path, other, how);
  });
}

function change(value: unknown, path: readonly number[], other: unknown, how: number): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return other;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const key = keys[(path[0] ?? 0) % Math.max(1, keys.length)];
  if (key === undefined) return other;
  if (path.length > 1) record[key] = change(record[key], path.slice(1), other, how);
  else if (how === 0) Reflect.deleteProperty(record, key);
  else if (how === 1 && Array.isArray(value)) value.push(value[0]);
  else if (how === 2)
    Object.defineProperty(record, '__proto__', { value: other, enumerable: true, configurable: true });
  else record[key] = other;
  return value;
}

/** A description of a tree for `growTree`. */
export type Tree = { readonly tag: string; readonly parts: readonly (string | Tree)[] };

/** Elements of articles and of none, of SVG and MathML, hosts of open and closed roots, and nodes that are no elements. */
const TAGS =
  'p div span a b em h1 h2 ul li table tr td br hr article section main aside nav footer blockquote q script style noscript template textarea button svg math object x-card slot details summary ruby rt pre code #comment #cdata #instruction #shadow #closed #split #spaces'.split(
    ' ',
  );
const NAMESPACES: Readonly<Record<string, string>> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};

/** Trees with comments, CDATA, split text nodes, foreign and custom elements and shadow roots, open and closed. */
export const anyTree: Arbitrary<Tree> = fc.letrec<{ tree: Tree; part: string | Tree }>((tie) => ({
  tree: fc.record({ tag: fc.constantFrom(...TAGS), parts: fc.array(tie('part'), { maxLength: 5 }) }),
  part: fc.oneof({ depthSize: 'small', withCrossShrink: true }, newsText, anyString, tie('tree')),
})).tree;

/** Nodes that are no elements; null where the tag names an element. */
function makeLeaves(page: Document, { tag, parts }: Tree): Node[] | null {
  const words = parts.filter((part) => typeof part === 'string');
  if (tag === '#comment') return [page.createComment('Ada Brandt said nothing')];
  if (tag === '#split') return words.flatMap((part) => [page.createTextNode(part), page.createTextNode('')]);
  if (tag === '#spaces') return [page.createTextNode('\n\t \u00a0'), page.createTextNode(' ')];
  if (tag === '#instruction') return [page.createProcessingInstruction('xml-style', 'Ada Brandt')];
  if (tag === '#cdata') return [makeCdata(page, 'Ada Brandt said nothing')];
  return null;
}

/** CDATA as it comes with pages that are XML; where an engine for tests has none, a comment. */
function makeCdata(page: Document, text: string): Node {
  try {
    const other = new DOMParser().parseFromString('<x/>', 'text/xml');
    return page.adoptNode(other.createCDATASection(text));
  } catch {
    return page.createComment(text);
  }
}

/** Grows the tree under `parent`; gives the closed roots in it by their hosts. */
export function growTree(
  parent: Element | ShadowRoot,
  tree: Tree,
  closed = new Map<Element, ShadowRoot>(),
): ReadonlyMap<Element, ShadowRoot> {
  const page = parent.ownerDocument;
  const leaves = makeLeaves(page, tree);
  if (leaves !== null) {
    parent.append(...leaves);
    return closed;
  }
  const isShadow = tree.tag === '#shadow' || tree.tag === '#closed';
  const element = isShadow ? page.createElement('div') : makeElement(page, tree.tag);
  parent.append(element);
  const mode = tree.tag === '#shadow' ? 'open' : 'closed';
  const inside = isShadow ? element.attachShadow({ mode }) : element;
  if (inside instanceof ShadowRoot && mode === 'closed') closed.set(element, inside);
  for (const part of tree.parts) {
    if (typeof part === 'string') inside.append(page.createTextNode(part));
    else growTree(inside, part, closed);
  }
  return closed;
}

function makeElement(page: Document, tag: string): Element {
  const namespace = NAMESPACES[tag];
  return namespace === undefined ? page.createElement(tag) : page.createElementNS(namespace, tag);
}

/** The tree as HTML, unescaped: whatever comes of it is a page. */
export function writeTree({ tag, parts }: Tree): string {
  const inside = parts.map((part) => (typeof part === 'string' ? part : writeTree(part))).join('');
  if (tag === '#comment') return `<!--${inside}-->`;
  if (tag === '#cdata') return `<svg><![CDATA[${inside}]]></svg>`;
  if (tag === '#instruction') return `<?${inside}>`;
  if (tag === '#shadow' || tag === '#closed')
    return `<div><template shadowrootmode="${tag === '#shadow' ? 'open' : 'closed'}">${inside}</template></div>`;
  const name = tag.startsWith('#') ? 'div' : tag;
  return `<${name}>${inside}</${name}>`;
}

const LINKED = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'NewsArticle', headline: 'Ferry', datePublished: '2025-12-03', inLanguage: 'en' },
    { '@type': ['Article'], publisher: { '@type': 'Organization', name: 'The Harbour Courier' } },
  ],
};
const META = ['og:url', 'og:site_name', 'og:type', 'article:published_time', 'og:locale', 'date'] as const;

/** Pages of an article's shape whose every statement about themselves may be anything. */
export const anyPage: Arbitrary<string> = fc
  .record({
    linked: fc.oneof(
      mutate(LINKED).map((value) => JSON.stringify(value)),
      anyString,
    ),
    meta: fc.array(fc.tuple(fc.constantFrom(...META), anyString), { maxLength: 6 }),
    canonical: anyString,
    language: anyString,
    body: fc.array(fc.oneof(anyTree, newsText), { maxLength: 8 }),
  })
  .map(({ linked, meta, canonical, language, body }) => {
    const quote = (text: string): string => `"${text.replace(/"/g, '&quot;')}"`;
    const metas = meta.map(([name, content]) => `<meta property="${name}" content=${quote(content)}>`);
    const parts = body.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : writeTree(part)));
    return `<!doctype html><html lang=${quote(language)}><head><link rel="canonical" href=${quote(canonical)}>${metas.join('')}<script type="application/ld+json">${linked}</script></head><body><article>${parts.join('')}</article></body></html>`;
  });
