/** A card over a page, with actions that only note that they were asked for. */
import { fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Hint } from '../../../src/core/hint/hint';
import { Card } from '../../../src/ui/card/card';
import type { CardActions, CardProps } from '../../../src/ui/card/card-actions';

/** Actions that note their calls, but for those given. */
export const makeActions = (actions: Partial<CardActions> = {}): CardActions => ({
  close: vi.fn(),
  openFacts: vi.fn(),
  copy: vi.fn(() => Promise.resolve(true)),
  setPinned: vi.fn(),
  switchSiteOff: vi.fn(),
  rejectMatch: vi.fn(),
  ...actions,
});

/** A card that was opened, and what it was opened with. */
export type ShownCard = {
  readonly card: Card;
  readonly props: CardProps;
  readonly actions: CardActions;
};

/** Opens a card for a hint. */
export function show(
  hint: Hint,
  more: { actions?: CardActions; pageIsSource?: boolean; isPinned?: boolean } = {},
): ShownCard {
  const place = { shape: 'card', host: 'ferry.example', words: 'Varga' } as const;
  const props = { hint, pageIsSource: false, isPinned: false, actions: makeActions(), ...place, ...more };
  const card = new Card(document.body);
  card.open(props);
  return { card, props, actions: props.actions };
}

/** Clicks the button of a name. */
export const press = (name: string | RegExp): boolean =>
  fireEvent.click(screen.getByRole('button', { name }));
