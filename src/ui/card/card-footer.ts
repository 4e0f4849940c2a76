/** The card's foot: everything about the target, the next and previous fact, copy, pin, and "not here". */
import { writeCitations, type CitationStyle } from '../../core/cite/citation';
import { t, tn, writeNumber } from '../text/translate';
import type { Scene } from './card-actions';
import { citationWords } from './citation-words';
import { h, type Attributes, type View } from './draw';
import { rejectRow } from './reject-row';

/** The actions, and above them the one question an action may need to ask. */
export function cardFooter(scene: Scene): View {
  const { hint, actions, isPinned, state } = scene;
  const { openFacts } = actions;
  return h(
    'div',
    { class: 'card-foot' },
    state.panel === 'copy' && copyRow(scene),
    state.panel === 'site' && siteRow(scene),
    state.panel === 'site' && rejectRow(scene),
    h(
      'div',
      { class: 'card-actions' },
      openFacts !== null &&
        hint.totalFacts > 0 &&
        button(tn('cardAll', hint.totalFacts), () => openFacts(hint), { class: 'card-all' }),
      stepper(scene),
      hint.facts.length > 0 && panelButton(scene, 'copy', t('cardCopy')),
      button(t('cardPin'), () => actions.setPinned(!isPinned), { 'aria-pressed': String(isPinned) }),
      actions.switchSiteOff !== null && panelButton(scene, 'site', t('cardNotHere')),
    ),
  );
}

function button(words: string, onclick: () => void, more: Attributes = {}): View {
  return h('button', { type: 'button', onclick, ...more }, words);
}

function panelButton({ state, set }: Scene, panel: 'copy' | 'site', words: string): View {
  const isOpen = state.panel === panel;
  return button(words, () => set({ panel: isOpen ? null : panel, outcome: null }), {
    'aria-expanded': String(isOpen),
  });
}

function stepper({ hint, state, set }: Scene): View | null {
  const count = hint.facts.length;
  if (count < 2) return null;
  const step = (by: 1 | -1, words: string, sign: string): View => {
    const place = state.current + by;
    const isPast = place < 0 || place >= count;
    // Not disabled at the end: a disabled button drops the focus of the reader who steps by key.
    return button(sign, () => !isPast && set({ current: place, isWhole: false, outcome: null }), {
      'aria-label': words,
      'aria-disabled': isPast ? 'true' : null,
    });
  };
  return h(
    'span',
    { class: 'card-stepper', role: 'group', 'aria-label': t('listFacts') },
    step(-1, t('cardPrevious'), '‹'),
    h('span', { 'aria-live': 'polite' }, t('cardPlace', writeNumber(state.current + 1), writeNumber(count))),
    step(1, t('cardNext'), '›'),
  );
}

function copyRow({ hint, state, set, actions }: Scene): View | null {
  const fact = hint.facts[state.current];
  if (fact === undefined) return null;
  const copy = async (style: CitationStyle): Promise<void> => {
    const isDone = await actions.copy(writeCitations(fact, style, citationWords()), style);
    set({ outcome: isDone ? t('cardCopied') : t('cardCopyRefused') });
  };
  const choice = (style: CitationStyle, words: string): View =>
    button(words, () => void copy(style), { class: 'chip-button' });
  return h(
    'p',
    { class: 'card-row', role: 'group', 'aria-label': t('cardCopyLabel') },
    t('cardCopyAs'),
    choice('plain', t('cardCopyText')),
    choice('markdown', 'Markdown'),
    h('span', { role: 'status' }, state.outcome),
  );
}

function siteRow({ actions }: Scene): View {
  return h(
    'p',
    { class: 'card-row' },
    button(t('cardSiteOff'), () => actions.switchSiteOff?.(), { class: 'chip-button' }),
    t('cardSiteBack'),
  );
}
