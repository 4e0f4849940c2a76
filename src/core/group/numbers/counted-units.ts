/** What a number counts, as one word for all words for it: "22 patients" and "19 people" count people. The words are assets/counted-matters.json. */
import table from '../../../../assets/counted-matters.json';
import { classOf } from '../alike/term-of';

const PEOPLE: ReadonlySet<string> = new Set(table.people.split(' '));
const PERSON = classOf('person');

/** Gives the class of a unit (a noun in the singular); nouns for people have one. */
export function unitOf(unit: string): string {
  return PEOPLE.has(unit) ? PERSON : classOf(unit);
}
