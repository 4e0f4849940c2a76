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

const TAGS =
  'p div span a b em h1 h2 ul li table tr td br hr article section main aside nav footer blockquote q script style noscript template textarea button svg x-card slot details summary ruby rt pre code #comment #shadow #closed #split'.split(
    ' ',
  );

/** Trees with comments, split text nodes, custom elements and shadow roots, open and closed. */
export const anyTree: Arbitrary<Tree> = fc.letrec<{ tree: Tree; part: string | Tree }>((tie) => ({
  tree: fc.record({ tag: fc.constantFrom(...TAGS), parts: fc.array(tie('part'), { maxLength: 5 }) }),
  part: fc.oneof({ depthSize: 'small', withCrossShrink: true }, newsText, anyString, tie('tree')),
})).tree;

/** The tree as nodes under `parent`. */
export function growTree(parent: Element | ShadowRoot, tree: Tree): void {
  const page = parent.ownerDocument;
  if (tree.tag === '#comment') {
    parent.append(page.createComment('Ada Brandt said nothing'));
    return;
  }
  if (tree.tag === '#split') {
    for (const part of tree.parts)
      if (typeof part === 'string') parent.append(page.createTextNode(part), page.createTextNode(''));
    return;
  }
  const isShadow = tree.tag === '#shadow' || tree.tag === '#closed';
  const element = page.createElement(isShadow ? 'div' : tree.tag);
  parent.append(element);
  const inside = isShadow
    ? element.attachShadow({ mode: tree.tag === '#shadow' ? 'open' : 'closed' })
    : element;
  for (const part of tree.parts) {
    if (typeof part === 'string') inside.append(page.createTextNode(part));
    else growTree(inside, part);
  }
}

/** The tree as HTML, unescaped: whatever comes of it is a page. */
export function writeTree({ tag, parts }: Tree): string {
  const name = tag.startsWith('#') ? 'div' : tag;
  return `<${name}>${parts.map((part) => (typeof part === 'string' ? part : writeTree(part))).join('')}</${name}>`;
}
