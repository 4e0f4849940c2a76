/** Key commands, as named in the manifest (wxt.config.ts). */
import { browser } from 'wxt/browser';
import type { PageCommand } from './messages/messages';

const PAGE_COMMANDS: Readonly<Record<string, PageCommand>> = {
  'next-mark': 'next',
  'previous-mark': 'previous',
  'open-card': 'open',
  'close-card': 'close',
};

/** What a key asked for: something in the page, or the switch of the site in front. */
export type Command =
  { readonly kind: 'page'; readonly command: PageCommand } | { readonly kind: 'toggleSite' };

/** Calls back on each key command. Register before anything is awaited, or the key that woke the worker is lost. */
export function onCommand(run: (command: Command) => void): void {
  browser.commands.onCommand.addListener((name) => {
    const command = PAGE_COMMANDS[name];
    if (command !== undefined) run({ kind: 'page', command });
    else if (name === 'toggle-site') run({ kind: 'toggleSite' });
  });
}
