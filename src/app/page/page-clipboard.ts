/** Puts text on the clipboard. In: text and the card's root. Out: whether it is there. */

/** True once copied. The modern way needs a secure page; the older one works on plain http from a click. Never throws. */
export async function copyText(text: string, root: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return root !== null && copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: HTMLElement): boolean {
  const area = root.ownerDocument.createElement('textarea');
  area.className = 'hidden-words';
  area.value = text;
  root.append(area);
  area.select();
  try {
    return root.ownerDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
