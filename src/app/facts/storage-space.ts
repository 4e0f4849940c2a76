/** The space our data takes, and whether the browser promises to keep it. For pages of ours: the background cannot ask for that. */

/** Bytes used, and whether the browser keeps them when the disk runs full; null where it does not tell. Never throws. */
export async function readSpace(): Promise<{
  readonly usedBytes: number | null;
  readonly isPersisted: boolean | null;
}> {
  const [estimate, isPersisted] = await Promise.all([
    navigator.storage.estimate().catch(() => null),
    navigator.storage.persisted().catch(() => null),
  ]);
  return { usedBytes: estimate?.usage ?? null, isPersisted };
}

/** Asks the browser to keep our data; Firefox asks the reader, so call it from a click on just that. Never throws. */
export async function askToPersist(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}

/** The same where the browser decides by itself. For after a source was kept. */
export async function persistQuietly(): Promise<void> {
  if (!import.meta.env.FIREFOX) await askToPersist();
}
