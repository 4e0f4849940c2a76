/** What happens inside the card stays there: the hover machine learns of it, the page does not. */
import type { HoverEvent } from '../../dom/hover/hover';

/** Events that would otherwise bubble out of the shadow root and run the page's shortcuts and menus. */
const KEPT =
  'click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend ' +
  'keydown keyup keypress input focusin focusout wheel';

/** Listens on the card's root until the signal is aborted. */
export function listenInCard(
  root: HTMLElement,
  send: (event: HoverEvent<never>) => void,
  signal: AbortSignal,
): void {
  root.addEventListener('pointerenter', () => send({ kind: 'enterCard' }), { signal });
  root.addEventListener('pointerleave', () => send({ kind: 'leaveCard' }), { signal });
  // Whoever is in the card by key is not to lose it to a pointer lying about.
  root.addEventListener(
    'focusin',
    (event) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) send({ kind: 'hold' });
    },
    { signal },
  );
  for (const kind of KEPT.split(' '))
    root.addEventListener(kind, (event) => event.stopPropagation(), { signal, passive: true });
}
