/** The check of what a page is asked, apart from the background's, since every page carries it. */
import { integer, minValue, null_, number, object, picklist, pipe } from 'valibot';
import type { PageMessages } from './messages';
import type { Schemas } from './rpc';

/** Checks of what a page is asked; only our own contexts may ask a page. */
export const PAGE_SCHEMAS: Schemas<PageMessages> = {
  listPageHints: { request: null_(), fromPages: false },
  showMention: { request: object({ mention: pipe(number(), integer(), minValue(0)) }), fromPages: false },
  runCommand: {
    request: object({ command: picklist(['next', 'previous', 'open', 'close']) }),
    fromPages: false,
  },
  markAnyway: { request: null_(), fromPages: false },
  readHtml: { request: null_(), fromPages: false },
};
