/** In place of load-answers.ts in Chromium, whose service workers may not load code later (https://github.com/w3c/ServiceWorker/issues/1356). */
import { INDEX_ANSWERS } from './index-answers';

/** Gives what was loaded with the background. */
export function loadAnswers(): Promise<typeof INDEX_ANSWERS> {
  return Promise.resolve(INDEX_ANSWERS);
}
