/** Places within a town: a square, a palace, an airport. The words are assets/counted-matters.json. */
import table from '../../../assets/counted-matters.json';

const FACILITIES: ReadonlySet<string> = new Set(table.facilities.split(' '));

/** Tells whether a place's name says that it is a facility, which any town may have. */
export function isFacility(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => FACILITIES.has(word));
}
