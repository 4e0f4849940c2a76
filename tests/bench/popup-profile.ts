/**
 * A profile of Chromium in which the extension's button stands in the toolbar. A button that was never pinned is first slid out of its
 * menu when its popup is opened, which takes the browser a quarter of a second: the reader who pinned it does not wait for that.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Makes the profile for the extension in this folder; Firefox takes no notice of what is in it. */
export async function makePinnedProfile(extension: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'whosaid-pinned-'));
  await mkdir(join(profile, 'Default'));
  const pinned = { extensions: { pinned_extensions: [unpackedId(extension)] } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(pinned));
  return profile;
}

/** The id that Chromium gives an extension in a folder: the first half of its path's SHA-256, with a to p for digits. */
function unpackedId(extension: string): string {
  const digits = createHash('sha256').update(resolve(extension)).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}
