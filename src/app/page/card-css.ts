/** The style sheets of the card as text, for the closed shadow root they are adopted by. */
import theme from '../../../assets/theme.css?inline';
import card from '../../ui/card/card.css?inline';
import status from '../../ui/status/status.css?inline';

/** Theme first: the others use its properties. */
export const CARD_CSS = [theme, card, status].join('\n');
