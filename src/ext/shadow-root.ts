/** Shadow roots, closed ones included, which only extensions may look into: each browser has its own way. */

type ChromeDom = {
  readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
};

/** The element's shadow root, open or closed; null when it has none. Never throws. */
export function closedShadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  try {
    // Firefox has it on the element. Told apart at build time, since the store's linter knows neither browser's from the other.
    if (import.meta.env.FIREFOX)
      return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
    // Throws for elements that are not HTML.
    return (globalThis as { chrome?: ChromeDom }).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}
