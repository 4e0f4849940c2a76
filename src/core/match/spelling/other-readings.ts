/** Letters that one alphabet writes for several sounds: the same word read as another language reads it, for names its own reading misses. */
import tables from '../../../../assets/romanization.json';

type Reading = readonly (readonly [pattern: RegExp, letters: string])[];

const READINGS: readonly Reading[] = Object.values(tables.otherReadings).map((rules) =>
  rules.map(([pattern, letters]) => [new RegExp(pattern!, 'g'), letters!] as const),
);

/** The word as other languages would read it, without those that leave it as it is. In and out: letters a-z. Never throws. */
export const otherReadings = (latin: string): string[] =>
  READINGS.map((rules) =>
    rules.reduce((word, [pattern, letters]) => word.replace(pattern, letters), latin),
  ).filter((word) => word !== latin);
