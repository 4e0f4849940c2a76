/** The change of the library that runs, for those who ask how far it is, and for those who had better wait until it is done. */
import type { LibraryProgress, LibraryWork } from '../../ext/library/library-model';

type Work = { readonly abort: AbortController; progress: LibraryProgress; readonly ended: Promise<void> };
/** A new one gives the one before up, for only one preview is in front of the reader. */
let work: Work | null = null;

/** Does a change. Its signal is aborted when another one comes or the reader cancels. */
export async function startWork<Value>(
  run: (work: LibraryWork & { readonly signal: AbortSignal }) => Promise<Value>,
): Promise<Value> {
  work?.abort.abort();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const own: Work = { abort: new AbortController(), progress: { step: 'check', done: 0, of: 1 }, ended };
  work = own;
  try {
    return await run({
      signal: own.abort.signal,
      onProgress: (progress) => {
        own.progress = progress;
      },
    });
  } finally {
    if (work === own) work = null;
    end();
  }
}

/** How far the running change is; null when none runs. */
export function watchChange({ cancel }: { readonly cancel: boolean }): LibraryProgress | null {
  if (cancel) work?.abort.abort();
  return work?.progress ?? null;
}

/**
 * Resolves once no change runs. A change that was kept has every open page ask for its hints, and the facts page for all there is: whoever
 * goes on to the next preview, and looks at it, comes before them.
 */
export async function waitForWork(): Promise<void> {
  // A turn of the event loop, in which the message that asks for one can arrive.
  await new Promise((resume) => setTimeout(resume, 0));
  while (work !== null) await work.ended;
}
