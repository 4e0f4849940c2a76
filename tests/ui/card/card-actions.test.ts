import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useEnglish } from '../../support/english-texts';
import { makeCitation, makeHint, makeHintFact } from '../../support/make/make-hint';
import { makeActions, press, show } from './show-card';

useEnglish();
afterEach(() => document.body.replaceChildren());

describe('what the reader does in a card', () => {
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
    const { card, props } = show(makeHint({ facts: [makeHintFact({}), makeHintFact({})] }));
    press('Copy');
    card.update({ ...props, isPinned: true });
    expect(screen.getByRole('button', { name: 'Pin' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Markdown' })).toBeTruthy();
    card.open(props);
    expect(screen.queryByRole('button', { name: 'Markdown' })).toBeNull();
    card.close();
    expect(document.body.childNodes).toHaveLength(0);
  });

  test('copies quotations with their sources, and says so', async () => {
    const { actions } = show(makeHint());
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
    const { actions } = show(hint);
    press('All 14 facts');
    press('Pin');
    press('Close');
    expect(actions.openFacts).toHaveBeenCalledWith(hint);
    expect(actions.setPinned).toHaveBeenCalledWith(true);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  test('asks before it switches the site off or forgets a match', () => {
    const hint = makeHint();
    const { actions } = show(hint);
    press('Not here');
    press('No marks on this site');
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

  test('offers nothing that can no longer be done after an update', () => {
    show(makeHint({ totalFacts: 3 }), {
      actions: makeActions({ openFacts: null, switchSiteOff: null, rejectMatch: null }),
    });
    expect(screen.queryByRole('button', { name: /All|Not here|Wrong/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Pin' })).toBeTruthy();
  });
});
