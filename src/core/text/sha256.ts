/** Hashing of texts: a thin wall around the one hashing library. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Lower-case hex sha256 of the UTF-8 bytes of `text`. Lone surrogates count as U+FFFD, as in every UTF-8 encoder. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
