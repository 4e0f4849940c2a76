import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WelcomeView } from '../../../src/ui/welcome/WelcomeView';
import { useEnglish } from '../../support/english-texts';

useEnglish();
afterEach(cleanup);

test('says that only sources are known, and how one is added', () => {
  const article = { title: 'Ferry to sail', paragraphs: ['The ferry sails again.'] };
  render(<WelcomeView article={article} hasAccess onAsk={vi.fn()} onShown={() => vi.fn()} />);
  const heading = screen.getByRole('heading', { name: 'What it knows' });
  expect(heading.nextElementSibling?.textContent).toContain('choose “Add this page as a source”');
});
