/** A reader of blocks for tests, and pages made of markup. */
import type { Reader } from '../../../src/dom/text/reading';

/** Looks into open shadow roots only, owns nothing, and forgets the roots it meets. */
export const makeReader = (reader: Partial<Reader> = {}): Reader => ({
  shadowRootOf: (element) => element.shadowRoot,
  onShadowRoot: () => undefined,
  isOwn: () => false,
  ...reader,
});

/** Puts markup into the test's page; gives its body. */
export function writePage(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body;
}
