import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryChange } from '../../../src/app/change-library';
import { offerPage } from '../../../src/app/background/offer-page';
import type { ask } from '../../../src/ext/messages/rpc';
import type { ChangeState } from '../../../src/ui/sources/change-state';
import { makeArticle } from '../../support/make/made-pages';

const ARTICLE = makeArticle().body;
const URL = 'https://ferry.example/a';

/** A tab whose page answers when it is told to; what the reader sees of the change, step by step. */
async function openPage() {
  const tab = await fakeBrowser.tabs.create({ url: URL });
  let asked = (): void => undefined;
  let answer: (reply: unknown) => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  fakeBrowser.tabs.sendMessage = () => {
    asked();
    return new Promise((resolve) => (answer = resolve)) as never;
  };
  const states: string[] = [];
  const background = (() => new Promise(() => undefined)) as unknown as typeof ask;
  const change = new LibraryChange(
    (state: ChangeState | null) =>
      states.push(state?.kind === 'refused' ? state.refusal.why : (state?.kind ?? 'over')),
    () => undefined,
    background,
  );
  const offered = offerPage(change, { id: tab.id!, url: URL });
  await isAsked;
  return {
    states,
    offered,
    answer: () => {
      answer({ ok: true, value: { url: URL, html: ARTICLE, length: ARTICLE.length } });
    },
    leave: () => fakeBrowser.tabs.onUpdated.trigger(tab.id!, { status: 'loading' }, tab),
  };
}

describe('a page that is read to be added', () => {
  beforeEach(() => fakeBrowser.reset());

  test('is offered where it answers before it is left', async () => {
    const page = await openPage();
    page.answer();
    await page.offered;
    await page.leave();
    expect(page.states).toEqual(['reading', 'working']);
  });

  test('is said to be gone where it is left before it answers, and what it answers then is not offered', async () => {
    const page = await openPage();
    await page.leave();
    page.answer();
    await page.offered;
    expect(page.states).toEqual(['reading', 'gone']);
  });

  test('is said to be gone where neither is heard of for long', async () => {
    vi.useFakeTimers();
    const page = await openPage();
    await vi.runAllTimersAsync();
    await page.offered;
    vi.useRealTimers();
    expect(page.states).toEqual(['reading', 'gone']);
  });
});
