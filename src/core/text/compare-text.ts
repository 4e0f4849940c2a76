/** The order of texts that is the same everywhere. */

/** Negative, zero or positive, by UTF-16 code units: no language decides, so that every engine sorts alike. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
