/** Where the reader's first key goes. */

/**
 * Gives a function that puts the focus into the search field, until it was there once in a window that has the focus, or the reader put it
 * elsewhere. Firefox gives none to what has no layout yet, as while the style sheet loads or before the popup is shown: it is tried again
 * with each frame. And it now and then drops one given before the window had its own: it is looked at again when the window gets it.
 */
export function makeFocus(page: Document): () => void {
  let isDone = false;
  const isNowhere = (): boolean => page.activeElement === null || page.activeElement === page.body;
  const focus = (): void => {
    const field = page.querySelector<HTMLElement>('[role="combobox"]');
    if (isDone || field === null) return;
    if (isNowhere()) field.focus();
    isDone = !isNowhere() && page.hasFocus();
    if (isNowhere()) requestAnimationFrame(focus);
  };
  addEventListener('focus', focus);
  return focus;
}
