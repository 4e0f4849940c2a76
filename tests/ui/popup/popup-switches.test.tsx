import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { PopupView } from '../../../src/ui/popup/PopupView';
import { makeActions, show, STATE, usePopup } from './show-popup';

usePopup();

describe("the popup's switches, tabs and buttons", () => {
  test('switches the site with one click', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('switch', { name: 'Marks on ferry.example' }));
    expect(actions.switchSite).toHaveBeenCalledWith(false);
  });

  test('offers to switch this host alone where it is not the whole site', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only on live.ferry.example' }));
    expect(actions.setOnlyHere).toHaveBeenCalledWith(true);
  });

  test('moves between tabs by arrow keys', () => {
    show();
    fireEvent.keyDown(screen.getByRole('tab', { name: /This page/ }), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { name: /Sources/ }).getAttribute('aria-selected')).toBe('true');
  });

  test('gives the focus to the preview, and back to the button once that is gone', () => {
    const actions = makeActions();
    const { rerender } = render(<PopupView state={STATE} actions={actions} />);
    screen.getByRole('button', { name: 'Add this page as a source' }).focus();
    rerender(<PopupView state={{ ...STATE, change: { kind: 'reading' } }} actions={actions} />);
    expect(document.activeElement?.className).toBe('change');
    rerender(<PopupView state={STATE} actions={actions} />);
    expect(document.activeElement?.textContent).toBe('Add this page as a source');
  });
});
