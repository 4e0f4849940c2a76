import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { FACT, field, options, show, usePopup } from './show-popup';

usePopup();

describe("the popup's view of the library", () => {
  test('keeps working without a library', () => {
    show({ library: { kind: 'failed' } });
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    expect(screen.getByText('The facts could not be read')).toBeTruthy();
  });

  test('keeps the places of statuses until the library comes', () => {
    const shape = (): readonly (readonly [number, number])[] =>
      screen
        .getAllByRole('option')
        .map((option) => [option.children.length, option.querySelectorAll('.status').length] as const);
    show();
    const ready = shape();
    cleanup();
    show({ library: { kind: 'loading' } });
    expect(shape()).toEqual(ready);
  });

  test('needs only the page\u2019s own answer and two counts for its first screen', () => {
    const { status } = FACT;
    show({ library: { kind: 'loading' } });
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'This page 3',
      'All facts ',
      'Sources ',
    ]);
    expect(document.querySelector(`.status-${status}`)?.textContent).toContain('Sources differ');
    fireEvent.input(field(), { target: { value: 'quay' } });
    expect(options()).toEqual(['Old Quay']);
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    expect(screen.getByText('Loading …')).toBeTruthy();
  });
});
