/** The card's head: the name, what it is and who says so, how the page spells it, and doubt where there is any. */
import type { Hint, HintEvent } from '../../core/hint/hint';
import { writeStretch } from '../facts/write-when';
import { DOT, inRow } from '../text/in-row';
import { t, type TextKey } from '../text/translate';
import { ICON_FRAME, ICON_LINE } from '../status/status-shape';
import type { Scene } from './card-actions';
import { h, type Child, type View } from './draw';
import { rejectRow } from './reject-row';
import { sourceLink } from './source-link';

/** Name, close button, roles or event line, and the notes a reader needs before trusting the rest. */
export function cardHeader(scene: Scene): View {
  const { hint, pageIsSource, state, actions } = scene;
  return h(
    'div',
    { class: 'card-head' },
    h(
      'div',
      { class: 'card-title' },
      h('h2', { id: 'whosaid-name', dir: 'auto' }, hint.name),
      h(
        'button',
        { type: 'button', class: 'card-close', 'aria-label': t('close'), onclick: actions.close },
        h('svg', ICON_FRAME, h('path', { d: 'M4 4l8 8M12 4l-8 8', ...ICON_LINE })),
      ),
    ),
    h('p', { class: 'card-role' }, roleLine(hint)),
    hint.doubt === null && hint.spelt !== null && h('p', { class: 'card-spelt' }, t('cardSpelt', hint.spelt)),
    hint.doubt !== null && doubtNote(hint.doubt, scene),
    state.isRejecting && rejectRow(scene),
    pageIsSource && h('p', { class: 'card-note' }, t('cardIsSource')),
  );
}

function doubtNote(doubt: string, { state, set, actions }: Scene): View {
  return h(
    'div',
    { class: 'card-notes' },
    h('p', { class: 'card-doubt' }, `${t('statusDoubtful')}: ${doubt}`),
    actions.rejectMatch !== null &&
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          'aria-expanded': String(state.isRejecting),
          onclick: () => set({ isRejecting: !state.isRejecting }),
        },
        t('cardWrong'),
      ),
  );
}

function roleLine(hint: Hint): Child {
  if (hint.event !== null) return eventLine(hint.event);
  if (hint.roles.length === 0) return t(KIND_WORDS[hint.kind] ?? 'kindUnknown');
  return hint.roles.map(({ text, url, publisher }, place) =>
    h('span', null, place > 0 && DOT, `${text} `, sourceLink('card-cite', url, publisher)),
  );
}

/** Events say theirs in a line of their own. */
const KIND_WORDS: Readonly<Partial<Record<Hint['kind'], TextKey>>> = {
  person: 'kindPerson',
  place: 'kindPlace',
  organization: 'kindOrganization',
  document: 'kindDocument',
};

const HOLDING_WORDS: Readonly<Record<HintEvent['holding'], TextKey | null>> = {
  held: null,
  planned: 'holdingPlanned',
  possible: 'holdingPossible',
  claimed: 'holdingClaimed',
  denied: 'holdingDenied',
};

function eventLine(event: HintEvent): string {
  const holding = HOLDING_WORDS[event.holding];
  const parts = [
    event.kind,
    holding === null ? null : t(holding),
    event.when === null ? null : writeStretch(event.when),
    event.where,
    event.participants.length === 0 ? null : event.participants.slice(0, 4).join(', '),
  ];
  return inRow(parts);
}
