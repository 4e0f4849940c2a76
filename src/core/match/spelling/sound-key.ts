/**
 * A word's transliteration key: letters that newsrooms swap when they spell a foreign name fall into one class, vowels stay.
 * Zelensky = Zelenskyy = Selenskyj; Ushakov = Uschakow = Ouchakov; Witkoff = Vitkov. In: a romanised word (a-z). Out: a-z.
 */

type Rule = readonly [pattern: RegExp, key: string];

/** By first letter, longest cluster first; the first that fits wins. A letter without a rule stands for itself. */
const RULES: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['a', [[/ae/y, 'a']]],
  [
    'c',
    [
      [/ch|cz/y, 'x'],
      [/ck(?=[iy]$)/y, 'sk'],
      [/ck/y, 'k'],
      [/c(?=[eiy])/y, 's'],
      [/c/y, 'k'],
    ],
  ],
  ['d', [[/^(?:dzh|dsch|dj)/y, 'i']]],
  ['f', [[/ff?$/y, 'v']]],
  [
    'i',
    [
      [/^ie(?=[^aeiou])/y, 'e'],
      [/ine$/y, 'in'],
      [/[ijy]+e/y, 'e'],
      [/[ijy]+/y, 'i'],
    ],
  ],
  [
    'j',
    [
      [/[ijy]+e/y, 'e'],
      [/[ijy]+/y, 'i'],
    ],
  ],
  ['k', [[/kh/y, 'x']]],
  [
    'o',
    [
      [/^ou(?=[aei])/y, 'v'],
      [/ou|oo/y, 'u'],
      [/oe/y, 'o'],
    ],
  ],
  ['p', [[/ph/y, 'f']]],
  ['q', [[/qu?/y, 'k']]],
  ['s', [[/shch|schtsch|sch|sh|sj|sz/y, 'x']]],
  [
    't',
    [
      [/tsch|tch/y, 'x'],
      [/ts|tz/y, 's'],
      [/th/y, 't'],
    ],
  ],
  [
    'u',
    [
      [/^u(?=[aei])/y, 'v'],
      [/ue/y, 'u'],
    ],
  ],
  ['w', [[/w/y, 'v']]],
  ['x', [[/x/y, 'ks']]],
  [
    'y',
    [
      [/[ijy]+e/y, 'e'],
      [/[ijy]+/y, 'i'],
    ],
  ],
  [
    'z',
    [
      [/zh/y, 'x'],
      [/z/y, 's'],
    ],
  ],
]);

const NONE: readonly Rule[] = [];

/** The key of a romanised word; empty for an empty word. Doubled letters are single. Linear in the word's length. Never throws. */
export const soundKey = (word: string): string => {
  let key = '';
  for (let at = 0; at < word.length;) {
    let sound = word[at]!;
    let length = 1;
    for (const [pattern, replacement] of RULES.get(sound) ?? NONE) {
      pattern.lastIndex = at;
      const found = pattern.exec(word);
      if (found === null) continue;
      sound = replacement;
      length = found[0].length;
      break;
    }
    for (const letter of sound) if (!key.endsWith(letter)) key += letter;
    at += length;
  }
  return key;
};
