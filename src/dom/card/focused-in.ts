/** What has the focus in a page or a shadow tree, however deep in open shadow trees below. */
export function focusedIn({ activeElement: at }: DocumentOrShadowRoot): Element | null {
  return at?.shadowRoot?.activeElement ? focusedIn(at.shadowRoot) : at;
}
