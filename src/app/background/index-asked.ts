/** What is asked of the index: loads the answers the first time, and does what was waiting for them. */
import type { INDEX_ANSWERS, IndexAnswers } from './index-answers';
import { loadAnswers } from './load-answers';

let loaded: Promise<typeof INDEX_ANSWERS> | null = null;

/** The answers; rejects where they cannot be loaded. With the first asking a backup's settings are merged that were not when the background was stopped. */
export function readAnswers(): Promise<typeof INDEX_ANSWERS> {
  loaded ??= loadAnswers().then((answers) => {
    void answers.mergeBackupSettings();
    return answers;
  });
  return loaded;
}

/** The handler of a message that is answered from the index. */
export function fromIndex<Name extends keyof IndexAnswers>(name: Name): IndexAnswers[Name] {
  type Handler = (...asked: Parameters<IndexAnswers[Name]>) => unknown;
  const answer: Handler = async (...asked) => {
    const { messages } = await readAnswers();
    return (messages[name] as Handler)(...asked);
  };
  return answer as IndexAnswers[Name];
}
