/** Work that is asked for faster than it is done. */

/** A function that runs the work, and once more if it was asked for meanwhile: what was seen last is never older than the last asking. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    if (isRunning) {
      isAskedAgain = true;
      return;
    }
    isRunning = true;
    await work().finally(() => {
      isRunning = false;
    });
    if (!isAskedAgain) return;
    isAskedAgain = false;
    await run();
  };
  return () => void run();
}
