import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChangeBox } from '../../../src/ui/sources/ChangeBox';
import type { ChangePreview, ChangeState } from '../../../src/ui/sources/change-state';
import { useCatalogue } from '../../../src/ui/text/translate';
import { useEnglish } from '../../support/english-texts';
import { NO_CHANGE } from '../../support/make/make-library';

useEnglish();
afterEach(cleanup);

const NOTHING: ChangePreview = {
  steps: [],
  change: NO_CHANGE,
  changesAnything: false,
};
const READY = { kind: 'ready', drafts: [], removes: [], preview: NOTHING } as const;

function show(state: ChangeState) {
  const keep = vi.fn();
  render(<ChangeBox state={state} actions={{ keep, cancel: vi.fn(), edit: vi.fn() }} />);
  return keep;
}

describe('a change that adds no article', () => {
  test('offers to keep the settings it brings, and says what becomes of them', () => {
    const keep = show({ ...READY, mergesSettings: true });
    screen.getByRole('heading', { name: 'Preview' });
    screen.getByText('the settings of the backup are merged with yours');
    fireEvent.click(screen.getByRole('button', { name: 'Read it back' }));
    expect(keep).toHaveBeenCalledOnce();
  });

  test.each<ChangeState>([
    { ...READY, mergesSettings: false },
    { kind: 'refused', refusal: { why: 'empty' }, file: '' },
    { kind: 'failed', message: 'the disk is full' },
  ])('is closed rather than cancelled where there is nothing to keep: $kind', (state) => {
    show(state);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Close']);
  });
});

describe('an article that is added', () => {
  const step = { kind: 'add', file: 'a.txt', replaces: null, publisher: null, url: null } as const;
  const fact = {
    id: 'f1',
    title: 'The quay reopened',
    question: null,
    status: 'single',
    differs: null,
  } as const;
  const change = { ...NO_CHANGE, losing: { count: 1, first: [fact] } };
  const preview: ChangePreview = { steps: [step], change, changesAnything: true };

  test('is to come in the preview and there once it is done', () => {
    show({ ...READY, preview, mergesSettings: false });
    screen.getByText('1 article will be added');
    cleanup();
    show({ kind: 'done', preview, mergesSettings: false, trouble: null });
    screen.getByText('1 article added');
  });

  test('takes no source from a fact: statements find another', () => {
    show({ ...READY, preview, mergesSettings: false });
    screen.getByText('1 fact is put together differently');
    cleanup();
    const steps = [{ ...step, kind: 'remove' } as const];
    show({ ...READY, preview: { ...preview, steps }, mergesSettings: false });
    screen.getByText('1 fact loses a source');
  });
});

test('a page without one sentence is called no article, not the beginning of one', () => {
  show({ kind: 'refused', refusal: { why: 'stub', sentences: 0 }, file: '' });
  screen.getByText('No article was found.');
  cleanup();
  show({ kind: 'refused', refusal: { why: 'stub', sentences: 2 }, file: '' });
  screen.getByText(/Only 2 sentences are there/);
});

test('an article to be added is shown with how it begins, not cut within a word', () => {
  const text = 'The quay was rebuilt. '.repeat(20).trim();
  const draft = { publisher: null, url: null, published: null, publishedBasis: null, language: 'en', text };
  show({ ...READY, drafts: [draft], mergesSettings: false, preview: { ...NOTHING, changesAnything: true } });
  expect(document.querySelector('.draft-text')?.textContent).toMatch(/ (The|quay|was|rebuilt\.) …$/);
});

test('articles that go are named: a library may hold many of one publisher', () => {
  const step = { kind: 'remove', file: 'a.txt', replaces: null } as const;
  const steps = [{ ...step, publisher: 'Quay Times', url: 'https://quay.example/ferry' }];
  show({ ...READY, removes: ['a.txt'], preview: { ...NOTHING, steps }, mergesSettings: false });
  screen.getByText('Quay Times · https://quay.example/ferry');
});

test('of several files the one that cannot be taken is named', () => {
  show({ kind: 'refused', refusal: { why: 'empty' }, file: 'ferry.txt' });
  screen.getByText('ferry.txt: There is no text in it.');
});

test('a change whose settings could not be merged says so, and not that they were', () => {
  show({ kind: 'done', preview: NOTHING, mergesSettings: true, trouble: 'the disk is full' });
  screen.getByText('The settings were not merged: the disk is full');
  expect(screen.queryByText(/are merged with yours/)).toBeNull();
});

test('a fact that changes is named in the reader\u2019s language, where its title is not a source\u2019s own words', () => {
  useCatalogue((key, values) => `${key} ${values.join(' ')}`, 'de');
  const fact = { status: 'disputed', differs: 'number' } as const;
  const first = [
    { ...fact, id: 'f1', title: 'Turnout: nearly 61 / 66', question: 'Turnout' },
    { ...fact, id: 'f2', title: 'Turnout was low, said Ada', question: null },
  ];
  const change = { ...NO_CHANGE, nowDiffering: { count: 2, first } };
  show({ ...READY, mergesSettings: false, preview: { ...NOTHING, change } });
  const titles = [...document.querySelectorAll('.change-lines details li')].map((each) => each.textContent);
  expect(titles).toEqual(['countTurnout : numberNearly 61 / 66', 'Turnout was low, said Ada']);
  useEnglish();
});
