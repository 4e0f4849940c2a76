import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { PageFact, PageItem } from '../../../src/core/page/page-report';
import { FACT, field, makeItem, options, show, usePopup } from './show-popup';

usePopup();

describe("the popup's list of this page", () => {
  test('says what was found on the page', () => {
    show();
    expect(screen.getByRole('heading', { name: 'ferry.example' })).toBeTruthy();
    expect(screen.getByText('3 hints on this page · 1 disputed')).toBeTruthy();
  });

  test('lists each name once, in page order, with its other spellings', () => {
    show();
    expect(options()).toHaveLength(2);
    expect(options()[0]).toContain('spelt “Adda Quill”');
    expect(options()[0]).toContain('2 times');
  });

  test('quotes each of several spellings by itself', () => {
    const items = [makeItem(0, { surface: 'Adda Quill' }), makeItem(1, { surface: 'A. Quil' })];
    show({ page: { kind: 'marked', isSource: false, items } });
    expect(options()[0]).toContain('spelt “Adda Quill”, “A. Quil”');
  });

  test('quotes how the page calls an event, which is no spelling', () => {
    const items = [makeItem(0, { kind: 'event', name: 'Opening of the quay', surface: 'the big day' })];
    show({ page: { kind: 'marked', isSource: false, items } });
    expect(options()[0]).toMatch(/^Opening of the quay“the big day”/);
  });

  test('a click goes to the mark, another to the next one', () => {
    const actions = show();
    const option = screen.getAllByRole('option')[0]!;
    fireEvent.click(option);
    fireEvent.click(option);
    fireEvent.click(option);
    expect(vi.mocked(actions.showMention).mock.calls.flat()).toEqual([0, 2, 0]);
  });

  test('tells a fact once: a name that comes late shows the next that is nobody’s best, or where its own stands', () => {
    const fact = (id: string, title: string): PageFact => ({ ...FACT, id, title, origins: [] });
    const best = fact('f1', 'Three met at the quay');
    const [lit, next] = [fact('f2', 'The lamp was lit'), fact('f3', 'Bo Reed brought oil')];
    const name = (mention: number, words: string, facts: readonly PageFact[]): PageItem =>
      makeItem(mention, { target: words, name: words, surface: words, facts });
    const items = [
      name(0, 'Ada Quill', [best]),
      name(1, 'Bo Reed', [best, lit, next]),
      name(2, 'Old Quay', [best]),
      name(3, 'Lamp House', [lit]),
      name(4, 'Oil Street', []),
    ];
    show({ page: { kind: 'marked', isSource: false, items } });
    expect(options()).toEqual([
      'Ada QuillSources differ· numberThree met at the quay',
      'Bo ReedSources differ· numberBo Reed brought oil',
      'Old QuaySources differ· see Ada Quill',
      'Lamp HouseSources differ· numberThe lamp was lit',
      'Oil Street',
    ]);
    fireEvent.input(field(), { target: { value: 'old' } });
    expect(options()).toEqual(['Old QuaySources differ· numberThree met at the quay']);
  });

  test('tells of a name what its disputed mark is about', () => {
    const agreed: PageFact = { ...FACT, id: 'f2', title: 'The quay reopened', status: 'agreed' };
    const items = [makeItem(0, { facts: [agreed] }), makeItem(1, { status: 'disputed', facts: [FACT] })];
    show({ page: { kind: 'marked', isSource: false, items } });
    expect(options()[0]).toContain('Boats that came');
  });

  test('says of a fact that the page in front is one of its sources what the card says', () => {
    const fact: PageFact = { ...FACT, status: 'agreed', differs: null, sources: 2, isThisPage: true };
    show({ page: { kind: 'marked', isSource: true, items: [makeItem(0, { facts: [fact] })] } });
    expect(options()[0]).toContain('2 other sources agree');
  });

  test('shows text of pages and sources as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    show({ page: { kind: 'marked', isSource: false, items: [makeItem(0, { name, surface: name })] } });
    expect(screen.getByText(name)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  test.each([
    ['loading', 'Reading this page …'],
    ['off', 'Marks are off on ferry.example'],
    ['paused', 'Whosaid is paused'],
    ['other', 'This does not look like an article'],
    ['blocked', 'Extensions cannot run here'],
    ['reload', 'This page was open before Whosaid'],
    ['revoked', 'Whosaid may not read this site'],
    ['failed', 'Something went wrong on this page'],
  ] as const)('has words for a page that is %s', (kind, words) => {
    show({ page: { kind } });
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  test('says when nothing on the page is known, and when nothing matches', () => {
    show({ page: { kind: 'marked', items: [], isSource: false } });
    expect(screen.getByText('Nothing here that your sources know')).toBeTruthy();
    cleanup();
    show();
    fireEvent.input(field(), { target: { value: 'zebra' } });
    expect(screen.getByText('Nothing matches “zebra”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Search all facts' }));
    expect(screen.getByRole('tab', { name: /All facts/ }).getAttribute('aria-selected')).toBe('true');
  });
});
