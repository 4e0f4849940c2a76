/** What a reader does in an open card, by its words. */
import type { Surface } from './reader';

/** Clicks the first button in the card whose words begin so. */
export async function press(card: Surface, words: string): Promise<void> {
  await card.waitFor((root, wanted) => {
    const buttons = [...root.querySelectorAll('button')];
    const found = buttons.find((each) => (each.textContent ?? '').trim().startsWith(wanted));
    for (const each of buttons) each.toggleAttribute('data-pressed-by-test', each === found);
    return found !== undefined;
  }, words);
  await card.click('[data-pressed-by-test]');
}

/** Says in the card that the match is wrong. */
export async function rejectMatch(card: Surface, where: 'on this site' | 'everywhere'): Promise<void> {
  await press(card, 'Not here');
  const place = where === 'everywhere' ? 'last' : 'first';
  await card.click(`[role="group"][aria-label="Wrong match"] .chip-button:${place}-of-type`);
}
