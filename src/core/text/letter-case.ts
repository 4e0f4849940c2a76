/** Words with a capital at their front, or without it; the rest of them stays. */

/** "halting its bid" → "Halting its bid". */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Talks in Oslo" → "talks in Oslo". */
export const uncapitalize = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
