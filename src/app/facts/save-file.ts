/** Gives the reader a file, without any permission: a link of our own page, clicked once. */

/** Saves text, given in pieces, under a name. The blob is let go of after the click has been taken up. */
export function saveFile(page: Document, name: string, texts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...texts], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, RELEASE_MS);
}

/** Both browsers read the blob right after the click; a minute leaves room for a "where to save" dialogue. */
const RELEASE_MS = 60_000;
