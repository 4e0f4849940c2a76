/** The number in a stored record: 0 where nothing is stored yet, or anything but a whole number. */
export const readNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
