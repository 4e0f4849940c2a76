import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Hint } from '../../../src/core/hint';
import { Card } from '../../../src/ui/card/card';
import type { CardActions, CardProps } from '../../../src/ui/card/card-actions';
import { useEnglish } from '../../support/english-texts';
import { makeCitation, makeHint, makeHintFact } from '../../support/make-hint';

useEnglish();
afterEach(() => document.body.replaceChildren());

const makeActions = (actions: Partial<CardActions> = {}): CardActions => ({
  close: vi.fn(),
  openFacts: vi.fn(),
  copy: vi.fn(() => Promise.resolve(true)),
  setPinned: vi.fn(),
  switchSiteOff: vi.fn(),
  rejectMatch: vi.fn(),
  ...actions,
});
const show = (
  hint: Hint,
  more: { actions?: CardActions; pageIsSource?: boolean; isPinned?: boolean } = {},
) => {
  const place = { shape: 'card', site: 'ferry.example' } as const;
  const props = { hint, pageIsSource: false, isPinned: false, actions: makeActions(), ...place, ...more };
  const card = new Card(document.body);
  card.open(props);
  opened = { card, props };
  return props.actions;
};
let opened: { readonly card: Card; readonly props: CardProps };
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('Card', () => {
  test('is a dialog named after what it is about', () => {
    show(makeHint());
    expect(screen.getByRole('dialog', { name: 'Edda Lind' })).toBeTruthy();
  });

  test('gives the role with the source that says so', () => {
    show(makeHint());
    expect(screen.getByText('mayor of Oxbow', { exact: false })).toBeTruthy();
    const [link] = screen.getAllByRole<HTMLAnchorElement>('link', { name: 'The Morning Ferry' });
    expect(link?.href).toBe('https://ferry.example/a');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  test('quotes the words in quotation marks, with speaker, publisher, date and a link to the place', () => {
    show(makeHint());
    expect(screen.getByText('“The mill has closed”').tagName).toBe('BLOCKQUOTE');
    expect(screen.getByText('Edda Lind', { selector: '.quote-who' })).toBeTruthy();
    expect(screen.getByText('4 Mar 2025')).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: /The Morning Ferry.*opens at these words/,
    });
    expect(link.href).toContain('#:~:text=');
  });

  test.each([
    ['The mill has closed', '“The mill has closed”'],
    ['“We are ready,” she said', '“We are ready,” she said'],
    ['she seeks a “quiet end”', 'she seeks a “quiet end”'],
    ['« Le moulin »', '« Le moulin »'],
  ])('sets %s in one pair of quotation marks', (quote, shown) => {
    show(makeHint({ facts: [makeHintFact({ citations: [makeCitation({ quote })] })] }));
    expect(document.querySelector('blockquote')?.textContent).toBe(shown);
  });

  test.each([
    [{ mode: 'reported' } as const, /in the article’s words/],
    [{ mode: 'narrated', speaker: null } as const, /the article’s own voice/],
    [{ via: 'Ode Berg' }, /as told by Ode Berg/],
    [{ lowConfidence: true }, /speaker uncertain/],
  ])('says how the words are given: %o', (citation, words) => {
    show(makeHint({ facts: [makeHintFact({ citations: [makeCitation({ quote: 'x', ...citation })] })] }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('sets disputed values side by side, the page’s own among them', () => {
    const answers = [
      { label: 'looms', value: '28', publishers: ['The Morning Ferry'] },
      { label: 'looms', value: '27', publishers: ['The Lamp'] },
    ];
    const thisPage = { value: '19', compares: 'differs' } as const;
    const fact = makeHintFact({
      status: 'disputed',
      differs: 'number',
      question: 'Looms',
      answers,
      thisPage,
    });
    show(makeHint({ facts: [fact] }));
    const list = screen.getByRole('list', { name: 'Looms' });
    const values = within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(values).toEqual(['28The Morning Ferry', '27The Lamp', '19this page']);
    expect(screen.getByText('Sources differ')).toBeTruthy();
  });

  test('leaves wordings to the quotations', () => {
    const answers = ['good', 'very good'].map((value) => ({
      label: 'wording',
      value,
      publishers: ['The Lamp'],
    }));
    show(makeHint({ facts: [makeHintFact({ status: 'disputed', differs: 'wording', answers })] }));
    expect(document.querySelector('.answers')).toBeNull();
  });

  test('shows three quotations and the rest on demand', () => {
    const citations = ['one', 'two', 'three', 'four', 'five'].map((quote) => makeCitation({ quote }));
    show(makeHint({ facts: [makeHintFact({ citations })] }));
    expect(document.querySelectorAll('blockquote')).toHaveLength(3);
    press('2 more quotations');
    expect(document.querySelectorAll('blockquote')).toHaveLength(5);
  });

  test('steps through the facts, and opens one that is shown closed', () => {
    const facts = ['one', 'two', 'three'].map((quote) =>
      makeHintFact({ title: quote, citations: [makeCitation({ quote })] }),
    );
    show(makeHint({ facts, totalFacts: 9 }));
    expect(document.querySelector('blockquote')?.textContent).toBe('“one”');
    press('Next fact');
    expect(document.querySelector('blockquote')?.textContent).toBe('“two”');
    press(/“three”/);
    expect(document.querySelector('blockquote')?.textContent).toBe('“three”');
    const next = screen.getByRole('button', { name: 'Next fact' });
    expect(next.getAttribute('aria-disabled')).toBe('true');
    press('Next fact');
    expect(document.querySelector('blockquote')?.textContent).toBe('“three”');
  });

  test('keeps the focus where it is while stepping, and takes it to the fact that a line opens', () => {
    const facts = ['one', 'two', 'three'].map((quote) =>
      makeHintFact({ title: quote, citations: [makeCitation({ quote })] }),
    );
    show(makeHint({ facts }));
    const next = screen.getByRole('button', { name: 'Next fact' });
    next.focus();
    press('Next fact');
    expect(document.activeElement).toBe(next);
    const line = screen.getByRole('button', { name: /“three”/ });
    line.focus();
    press(/“three”/);
    expect(document.activeElement?.className).toBe('fact');
    expect(document.activeElement?.textContent).toContain('“three”');
  });

  test('stays as the reader left it when it is drawn again, and begins anew for another mention', () => {
    show(makeHint({ facts: [makeHintFact({}), makeHintFact({})] }));
    press('Copy');
    opened.card.update({ ...opened.props, isPinned: true });
    expect(screen.getByRole('button', { name: 'Pin' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Markdown' })).toBeTruthy();
    opened.card.open(opened.props);
    expect(screen.queryByRole('button', { name: 'Markdown' })).toBeNull();
    opened.card.close();
    expect(document.body.childNodes).toHaveLength(0);
  });

  test('copies quotations with their sources, and says so', async () => {
    const actions = show(makeHint());
    press('Copy');
    press('Markdown');
    expect(actions.copy).toHaveBeenCalledWith(expect.stringMatching(/^> “The mill has closed”/), 'markdown');
    expect(await screen.findByText('Copied')).toBeTruthy();
    press('text');
    expect(actions.copy).toHaveBeenCalledWith(
      expect.stringMatching(/^“The mill has closed”\n— Edda Lind, in The Morning Ferry, 4 Mar 2025\nhttps:/),
      'plain',
    );
  });

  test('says when the page does not allow copying', async () => {
    show(makeHint(), { actions: makeActions({ copy: () => Promise.resolve(false) }) });
    press('Copy');
    press('text');
    expect(await screen.findByText(/does not allow/)).toBeTruthy();
  });

  test('opens everything about the target, pins, and closes', () => {
    const hint = makeHint({ totalFacts: 14 });
    const actions = show(hint);
    press('All 14 facts');
    press('Pin');
    press('Close');
    expect(actions.openFacts).toHaveBeenCalledWith(hint);
    expect(actions.setPinned).toHaveBeenCalledWith(true);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  test('asks before it switches the site off or forgets a match', () => {
    const hint = makeHint();
    const actions = show(hint);
    press('Not here');
    press('No marks on ferry.example');
    expect(actions.switchSiteOff).toHaveBeenCalledOnce();
    press('on ferry.example');
    press('everywhere');
    expect(vi.mocked(actions.rejectMatch as () => void).mock.calls).toEqual([
      [hint, 'site'],
      [hint, 'everywhere'],
    ]);
  });

  test('says why a match is doubtful and lets the reader reject it at once', () => {
    show(makeHint({ doubt: 'matched by spelling: Linde → Lind', spelt: 'Linde' }));
    expect(screen.getByText(/matched by spelling/)).toBeTruthy();
    press('Wrong match');
    expect(screen.getByRole('button', { name: 'everywhere' })).toBeTruthy();
  });

  test('says how the page spells the name', () => {
    show(makeHint({ spelt: 'Linde' }));
    expect(screen.getByText('spelt “Linde” here')).toBeTruthy();
  });

  test('says that the page is a source itself', () => {
    show(makeHint(), { pageIsSource: true });
    expect(screen.getByText(/one of the sources/)).toBeTruthy();
  });

  test('has a state for no facts', () => {
    show(makeHint({ facts: [], totalFacts: 3 }));
    expect(screen.getByText('No fact for this sentence.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    expect(screen.getByRole('button', { name: 'All 3 facts' })).toBeTruthy();
  });

  test('offers nothing that can no longer be done after an update', () => {
    show(makeHint({ totalFacts: 3 }), {
      actions: makeActions({ openFacts: null, switchSiteOff: null, rejectMatch: null }),
    });
    expect(screen.queryByRole('button', { name: /All|Not here|Wrong/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Pin' })).toBeTruthy();
  });

  test('shows markup in a source’s words as the words they are', () => {
    show(
      makeHint({
        facts: [makeHintFact({ citations: [makeCitation({ quote: '<img src=x onerror=alert(1)>' })] })],
      }),
    );
    expect(document.querySelector('img')).toBeNull();
  });

  test('tells of an event what, when and where', () => {
    const when = { from: '2025-03-01', to: '2025-03-02', grain: 'day', basis: 'stated' } as const;
    const event = {
      kind: 'meeting',
      when,
      where: 'Oxbow',
      participants: ['Edda Lind'],
      holding: 'planned',
    } as const;
    show(makeHint({ kind: 'event', roles: [], event }));
    expect(screen.getByText(/^meeting · planned · 1.*2 Mar 2025 · Oxbow · Edda Lind$/)).toBeTruthy();
  });
});
