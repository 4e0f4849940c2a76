import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPlace } from '../../../src/core/library/library-place';
import { startSearch } from '../../../src/core/search/search';
import { DEFAULTS } from '../../../src/ext/settings/default-settings';
import { FactsView } from '../../../src/ui/facts/FactsView';
import { PopupView } from '../../../src/ui/popup/PopupView';
import { SettingsView } from '../../../src/ui/settings/SettingsView';
import { useCatalogue } from '../../../src/ui/text/translate';
import { harbourLookup } from '../../support/make/make-harbour';
import { stubObservers } from '../../support/fake/stub-observers';

/** Every text of ours in right-to-left brackets: what stands outside them was not translated. */
useCatalogue((key, values) => `⟦${key}${values.map((value) => ` ${value}`).join('')}⟧`, 'ar');
const NAMES = /Whosaid|Harbour Post|Quay Times|Gull Weekly|Ada Quill|Quill|Old Quay|ferry\.example/g;

beforeEach(() => {
  stubObservers();
  document.documentElement.dir = 'rtl';
});
afterEach(cleanup);

/** Our words outside brackets; texts of sources, numbers and signs are not ours. */
function untranslated(): string[] {
  const lookup = harbourLookup();
  const theirs = [
    ...lookup.rows.flatMap((row) => [row.title, ...row.quotes]),
    ...lookup.library.facts.flatMap((fact) => fact.question ?? []),
    ...lookup.library.events.map((event) => event.name),
    ...lookup.library.sources.flatMap((source) => [source.url ?? '', source.headline]),
    'harbour master',
  ].sort((a, b) => b.length - a.length);
  const shown = [...document.querySelectorAll('body *')]
    .filter((element) => element.closest('style, time, .quote blockquote') === null)
    .flatMap((element) => [
      ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? ''),
      ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ]);
  return shown
    .map((text) => text.replace(/⟦[^⟧]*⟧/g, ''))
    .map((text) => theirs.reduce((rest, own) => rest.replace(own, ''), text).replace(NAMES, ''))
    .filter((text) => /[A-Za-z]{3}/.test(text));
}

const nothing = (): void => undefined;

test('the popup shows no word of ours that was not translated', () => {
  const lookup = harbourLookup();
  const library = {
    kind: 'ready',
    rows: lookup.rows,
    search: startSearch(lookup.rows),
    sources: lookup.library.sources,
    factCounts: new Map(),
  } as const;
  const site = {
    host: 'ferry.example',
    site: 'ferry.example',
    name: 'ferry.example',
    on: true,
    onlyHere: false,
  };
  const actions = new Proxy({}, { get: () => nothing }) as Parameters<typeof PopupView>[0]['actions'];
  for (const kind of [
    'loading',
    'off',
    'paused',
    'other',
    'blocked',
    'reload',
    'revoked',
    'failed',
  ] as const) {
    render(
      <PopupView state={{ site, paused: false, page: { kind }, library, change: null }} actions={actions} />,
    );
    expect(untranslated()).toEqual([]);
    cleanup();
  }
});

test.each([
  '#facts/f1',
  '#matrix',
  '#timeline',
  '#people',
  '#people/person%2Fada-quill',
  '#sources',
  '#sources/s1',
])('the facts page shows no word of ours that was not translated: %s', (hash) => {
  const props = { place: readPlace(hash), go: nothing, onRetry: nothing, extra: {} };
  render(<FactsView {...props} library={harbourLookup()} />);
  expect(untranslated().filter((text) => !/inferred from/.test(text))).toEqual([]);
});

test('the settings show no word of ours that was not translated', () => {
  const actions = {
    change: nothing,
    openShortcuts: nothing,
    exportAll: nothing,
    importFile: nothing,
    keepData: nothing,
    deleteEverything: nothing,
  };
  const state = {
    settings: { ...DEFAULTS, sync: true },
    shortcuts: [],
    usedBytes: 1000,
    isPersisted: false,
    memoryOnly: null,
    sync: { left: 2, problem: null },
  };
  render(<SettingsView state={state} actions={actions} />);
  expect(untranslated().filter((text) => !/kB/.test(text))).toEqual([]);
});
