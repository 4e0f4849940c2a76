import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFocus } from '../../../src/app/popup/popup-focus';

const field = () => document.querySelector('input');
const button = () => document.querySelector('button');
/** What the browser does: the window gets the focus, with or without it being in an element. */
const giveWindowFocus = (): void => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  dispatchEvent(new Event('focus'));
};

beforeEach(() => {
  document.body.innerHTML = '<input role="combobox"><button>Go</button>';
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
});

describe('the first focus of the popup', () => {
  test('is put into the search field before the window has its own', () => {
    makeFocus(document)();
    expect(document.activeElement).toBe(field());
  });

  test('is put there again when the browser dropped it on the way', () => {
    makeFocus(document)();
    field()?.blur();
    giveWindowFocus();
    expect(document.activeElement).toBe(field());
  });

  test('is left where the reader put it, and not put back into what the reader left', () => {
    const focus = makeFocus(document);
    focus();
    giveWindowFocus();
    button()?.focus();
    focus();
    expect(document.activeElement).toBe(button());
    button()?.blur();
    giveWindowFocus();
    expect(document.activeElement).toBe(document.body);
  });
});
