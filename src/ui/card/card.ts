/** The card: what a mention refers to, the facts for its sentence, and the sources' own words. Props in, callbacks out. */
import type { Hint } from '../../core/hint/hint';
import { t } from '../text/translate';
import type { CardProps, CardState, Scene } from './card-actions';
import { closedFact, openFact } from './card-fact';
import { cardFooter } from './card-footer';
import { cardHeader } from './card-header';
import { draw, h, type View } from './draw';

/** Facts on the card at once: one open, the rest as single lines. */
const FACTS_SHOWN = 3;

const UNTOUCHED: CardState = { current: 0, isWhole: false, panel: null, outcome: null, isRejecting: false };

/** A card drawn into an element. */
export class Card {
  readonly #into: Element;
  #props: CardProps | null = null;
  #state = UNTOUCHED;

  constructor(into: Element) {
    this.#into = into;
  }

  /** Draws a card for another mention, from its first fact. */
  open(props: CardProps): void {
    this.close();
    this.#props = props;
    this.#draw();
  }

  /** Draws the same card with other props; what the reader opened stays open. */
  update(props: CardProps): void {
    this.#props = props;
    this.#draw();
  }

  /** Takes everything away. */
  close(): void {
    this.#props = null;
    this.#state = UNTOUCHED;
    draw(null, this.#into);
  }

  #draw(): void {
    if (this.#props === null) return;
    const set = (change: Partial<CardState>): void => {
      this.#state = { ...this.#state, ...change };
      this.#keepFocus(() => this.#draw());
    };
    draw(cardView({ ...this.#props, state: this.#state, set }), this.#into);
  }

  /** What was pressed may be gone, such as the line of a fact that is open now: the focus then goes to what it opened. */
  #keepFocus(redraw: () => void): void {
    const root = this.#into.getRootNode() as Document | ShadowRoot;
    const focused = root.activeElement;
    const wasInside = focused !== null && this.#into.contains(focused);
    redraw();
    if (wasInside && root.activeElement !== focused)
      this.#into.querySelector<HTMLElement>('.fact')?.focus({ preventScroll: true });
  }
}

/** The whole card; its root carries the dialog role and the name. */
function cardView(scene: Scene): View {
  const { hint, state, set, shape } = scene;
  const { current } = state;
  const shown = hint.facts.slice(current, current + FACTS_SHOWN);
  const open = (place: number) => () => set({ current: place, isWhole: false, outcome: null });
  return h(
    'section',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'whosaid-name', tabindex: -1, 'data-shape': shape },
    h(
      'div',
      { class: 'card-body' },
      cardHeader(scene),
      shown.length === 0 && emptyState(hint),
      shown.map((fact, place) =>
        place === 0 ? openFact(fact, scene) : closedFact(fact, open(current + place)),
      ),
    ),
    cardFooter(scene),
  );
}

/** Nothing for this sentence is an answer too; it says what there is instead. */
function emptyState({ totalFacts }: Hint): View {
  const more = totalFacts === 0 ? t('cardNamedOnly') : t('cardElsewhere');
  return h('p', { class: 'card-empty' }, h('strong', null, t('cardNoFact')), ' ', more);
}
