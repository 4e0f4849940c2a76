import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { makeAgreement } from '../../../src/core/library/agreement';
import { MatrixRow } from '../../../src/ui/facts/matrix/MatrixRow';
import { useEnglish } from '../../support/english-texts';
import { harbourLookup } from '../../support/make/make-harbour';

useEnglish();
afterEach(cleanup);

test('a source that gives none of the values shows its words, and no tick', () => {
  const lookup = harbourLookup();
  const row = makeAgreement(lookup, 1).find(({ cells }) => cells.some(({ value }) => value !== null))!;
  const cells = row.cells.map((cell, at) =>
    at === 0 ? { ...cell, stand: 'said' as const, value: null } : cell,
  );
  const quote = cells[0]!.claims[0]!.quote;
  render(
    <table>
      <tbody>
        <MatrixRow row={{ ...row, cells }} lookup={lookup} go={vi.fn()} open={null} onOpen={vi.fn()} />
      </tbody>
    </table>,
  );
  expect(screen.getByRole('button', { name: new RegExp(`: ${quote}$`) }).textContent).toBe('“…”');
  expect(screen.queryByText('✓')).toBeNull();
});
