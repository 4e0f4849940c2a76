/** Made-up full names for big indexes: syllables in an order a seeded generator draws. The same seed gives the same names. */

const ONSETS = 'b br d dr f g gr h j k kl l m n p pr r s sh st t tr v w z zh ch kr sv'.split(' ');
const VOWELS = 'a e i o u ai ei ou ia'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 'l', 'k', 'm', 't', 'nd', 'rg', 'lk'];
const ENDINGS = 'ov sky son sen er man ski enko ic ez elli ard ton berg stein adze yan'.split(' ');

/** A generator of numbers 0..1 (mulberry32). */
const startRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** `count` names of two words, capitalised. Not unique. */
export const makeNames = (count: number, seed = 7): string[] => {
  const random = startRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const word = (syllables: number): string => {
    let made = '';
    for (let at = 0; at < syllables; at++)
      made += pick(ONSETS) + pick(VOWELS) + (at === syllables - 1 ? pick(CODAS) : '');
    return made[0]!.toUpperCase() + made.slice(1);
  };
  return Array.from(
    { length: count },
    () => `${word(2)} ${word(1 + Math.floor(random() * 2))}${pick(ENDINGS)}`,
  );
};
