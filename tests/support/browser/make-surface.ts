/** Everything a `Surface` can do, made of the four things in which the browsers differ. */
import type { Json, KeyName, Root, Surface } from './reader';
import { waitFor } from './wait-for';

export type SurfaceDriver = {
  /** Runs the text of a function `(root, ...args)` inside; gives its answer as JSON. */
  readonly call: (functionText: string, args: readonly Json[]) => Promise<string>;
  /** Runs the text of a script in the same world. */
  readonly load: (script: string) => Promise<void>;
  /** Presses and releases the pointer at this place of the document's viewport, in CSS pixels. */
  readonly press: (x: number, y: number) => Promise<void>;
  /** Types into what has the focus. */
  readonly keys: (text: string) => Promise<void>;
  readonly strike: (key: KeyName) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Text of a function that takes `(root, json)` and gives JSON. `__name` is what some compilers put around inner functions. */
export const wrapFunction = (look: string): string =>
  `async (root, json) => { const __name = (f) => f; return JSON.stringify((await (${look})(root, ...JSON.parse(json))) ?? null); }`;

/** Gives the surface that a driver drives. */
export function makeSurface(driver: SurfaceDriver): Surface {
  const run: Surface['run'] = async (look, ...args) =>
    JSON.parse(await driver.call(String(look), args)) as never;
  const wait: Surface['waitFor'] = (look, ...args) =>
    waitFor(String(look).slice(0, 200), () => run(look, ...args));

  const click = async (selector: string): Promise<void> => {
    // What still moves, because something above it has just been drawn, would be missed.
    let before = await wait(middleOf, selector);
    const { x, y } = await waitFor(`${selector} to stand still`, async () => {
      const now = await run(middleOf, selector);
      const isStill = now !== null && now.x === before.x && now.y === before.y;
      before = now ?? before;
      return isStill ? now : null;
    });
    await driver.press(x, y);
  };

  return {
    run,
    waitFor: wait,
    load: driver.load,
    text: () => run(readText),
    click,
    type: async (selector, text) => {
      await click(selector);
      await run(clearField, selector);
      await driver.keys(text);
    },
    press: driver.strike,
    screenshot: driver.screenshot,
    close: driver.close,
  };
}

function middleOf(root: Root, selector: string): { x: number; y: number } | null {
  const element = root.querySelector(selector);
  if (element === null) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function readText(root: Root): string {
  const part = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (['STYLE', 'SCRIPT', 'HEAD'].includes(node.nodeName)) return '';
    return Array.from(node.childNodes, part).join(' ');
  };
  return part(root).replace(/\s+/g, ' ').trim();
}

function clearField(root: Root, selector: string): void {
  const field = root.querySelector<HTMLInputElement>(selector);
  field?.focus();
  field?.select();
}
