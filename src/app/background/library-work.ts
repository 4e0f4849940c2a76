/**
 * Changes of the library that run, for those who ask how far theirs is, and for those who had better wait until they are done. A client is
 * whoever asks for changes: a tab with the facts page by its number, the popup by null.
 */
import type { LibraryProgress, LibraryWork } from '../../ext/library/library-model';

type Client = number | null;
type Work = {
  readonly client: Client;
  /** True for what is to be kept, false for a preview. */
  readonly keep: boolean;
  readonly abort: AbortController;
  progress: LibraryProgress;
  readonly ended: Promise<void>;
};
/** In the order in which they were asked for; those behind the first wait, but for one that takes another's place. */
const works = new Set<Work>();

/**
 * Does a change once those before it are done: what is being kept is kept, whatever is previewed meanwhile, here or elsewhere. A client's
 * own preview is given up for its next change: only one is in front of the reader. The signal is aborted then, and when the reader cancels.
 */
export async function startWork<Value>(
  { client, keep }: Pick<Work, 'client' | 'keep'>,
  run: (work: LibraryWork & { readonly signal: AbortSignal }) => Promise<Value>,
): Promise<Value> {
  const before = [...works].filter((each) => each.keep || each.client !== client);
  for (const each of works) if (!before.includes(each)) each.abort.abort();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const progress = { step: 'check', done: 0, of: 1 } as const;
  const own: Work = { client, keep, abort: new AbortController(), progress, ended };
  works.add(own);
  try {
    for (const each of before) await each.ended;
    return await run({
      signal: own.abort.signal,
      onProgress: (progress) => {
        own.progress = progress;
      },
    });
  } finally {
    works.delete(own);
    end();
  }
}

/** How far a client's change is; null when it has none. */
export function watchChange(
  { cancel }: { readonly cancel: boolean },
  { tab }: { readonly tab: Client },
): LibraryProgress | null {
  const own = [...works].filter((each) => each.client === tab);
  if (cancel) for (const each of own) each.abort.abort();
  return own.at(-1)?.progress ?? null;
}

/**
 * Resolves once no change runs. A change that was kept has every open page ask for its hints, and the facts page for all there is: whoever
 * goes on to the next preview, and looks at it, comes before them.
 */
export async function waitForWork(): Promise<void> {
  // A turn of the event loop, in which the message that asks for one can arrive.
  await new Promise((resume) => setTimeout(resume, 0));
  for (let [work] = works; work !== undefined; [work] = works) await work.ended;
}
