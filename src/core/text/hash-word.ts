/** A small hash of a word, the same in every engine: to spread and to compare, no protection against anybody. */

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const FNV_OFFSET = 0x811c9dc5;
/** By this each step multiplies. */
export const FNV_PRIME = 0x01000193;

/** FNV-1a over a word's UTF-16 code units, a whole number from 0 to 2^32 - 1. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
