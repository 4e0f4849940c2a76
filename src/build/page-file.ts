/** A page from a file, for the command line: its text, and where each block begins in it. */
import type { Page } from '../core/page/page';

/** `starts[i]` is where block i begins in `text` (UTF-16 code units). */
export type PageFile = { readonly text: string; readonly page: Page; readonly starts: readonly number[] };
