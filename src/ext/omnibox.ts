/** The address bar's keyword: `who` and some words give facts. */
import { browser } from 'wxt/browser';

/** A suggestion: the words shown, and what stands for it when it is chosen. */
export type Suggestion = { readonly content: string; readonly description: string };

/** Suggests while one types, and calls back with the words, or with the `content` of the suggestion that was chosen. */
export function onOmnibox(
  suggest: (words: string) => Promise<readonly Suggestion[]>,
  open: (content: string) => void,
  hint: string,
): void {
  void browser.omnibox.setDefaultSuggestion({ description: escape(hint) });
  browser.omnibox.onInputChanged.addListener((words, show) => {
    void suggest(words).then((found) => {
      show(found.map(({ content, description }) => ({ content, description: escape(description) })));
    });
  });
  browser.omnibox.onInputEntered.addListener(open);
}

/** Chromium reads descriptions as XML; Firefox shows them as they are. */
function escape(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
