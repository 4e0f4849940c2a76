/** Words for opposites: of "the dam is holding" and "the dam was destroyed" only one can be. In: the words of a claim. Out: on which sides it stands. */
import opposites from '../../../../assets/opposite-words.json';
import type { Word } from '../../text/words';

/** Each word with the place of its pair of opposites, counted from 1: one side above zero, the other below. */
const SIDES: ReadonlyMap<string, number> = new Map(
  opposites.flatMap((sides, pair) =>
    sides.flatMap((words, side) =>
      words.split(' ').map((word): [string, number] => [word, side === 0 ? pair + 1 : -pair - 1]),
    ),
  ),
);

const NONE: readonly number[] = [];

/** Gives the sides on which a claim with these words stands; it stands on none of two that it names both. */
export function readPoles(words: readonly Word[]): readonly number[] {
  const sides = words.map(({ lower }) => SIDES.get(lower) ?? 0).filter((side) => side !== 0);
  const own = sides.filter((side) => !sides.includes(-side));
  return own.length === 0 ? NONE : own;
}
