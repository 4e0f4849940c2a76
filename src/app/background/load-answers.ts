/**
 * The way to the answers from the index: loaded when the first is asked for. Firefox wakes its background for every message of ours,
 * also for those between popup and page, and runs it on the thread that draws the popup; so what wakes there is small.
 */
import type { INDEX_ANSWERS } from './index-answers';

/** Rejects where the extension's files are gone. */
export async function loadAnswers(): Promise<typeof INDEX_ANSWERS> {
  return (await import('./index-answers')).INDEX_ANSWERS;
}
