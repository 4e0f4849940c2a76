/** The check of what a page is asked, by hand: every page carries it, and only our own contexts may ask a page. */
import type { PageCommand, PageMessages } from './messages';
import type { Check, Schemas } from './rpc';

const COMMANDS: readonly unknown[] = ['next', 'previous', 'open', 'close'] satisfies PageCommand[];

/** Checks of what a page is asked. Values are taken as they came, so nothing that was not looked at is passed on. */
export const PAGE_SCHEMAS: Schemas<PageMessages> = {
  listPageHints: { request: nothing(), fromPages: false },
  listFrameHints: { request: nothing(), fromPages: false },
  showMention: {
    request: only('mention', (value): value is number => Number.isInteger(value) && (value as number) >= 0),
    fromPages: false,
  },
  runCommand: {
    request: only('command', (value): value is PageCommand => COMMANDS.includes(value)),
    fromPages: false,
  },
  markAnyway: { request: nothing(), fromPages: false },
  readHtml: { request: nothing(), fromPages: false },
};

function nothing(): Check<null> {
  return checkBy((value) => (value === null ? { value: null } : null));
}

/** An object whose part `name` is as wanted; other parts are dropped. */
function only<Name extends string, Part>(
  name: Name,
  isWanted: (value: unknown) => value is Part,
): Check<Record<Name, Part>> {
  return checkBy((value) => {
    const part = (value as Record<string, unknown> | null | undefined)?.[name];
    return isWanted(part) ? { value: { [name]: part } as Record<Name, Part> } : null;
  });
}

function checkBy<Value>(take: (value: unknown) => { readonly value: Value } | null): Check<Value> {
  return { '~standard': { validate: (value) => take(value) ?? { issues: [{ message: 'malformed' }] } } };
}
