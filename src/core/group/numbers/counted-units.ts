/** What a number counts, as one word for all words for it: "22 patients" and "19 people" count people. The words are assets/counted-matters.json. */
import numbers from '../../../../assets/numbers.json';
import table from '../../../../assets/counted-matters.json';
import { classOf } from '../alike/term-of';
import { scaleOfTime } from './time-units';

const PEOPLE: ReadonlySet<string> = new Set(table.people.split(' '));
const PERSON = classOf('person');
/** Words for one measure, by each of them: "tonne" and "ton". */
const ONE_UNIT: ReadonlyMap<string, string> = new Map(
  table.oneUnit.map((words) => words.split(' ')).flatMap((words) => words.map((word) => [word, words[0]!])),
);
const TIMES: ReadonlySet<string> = new Set(numbers.timeUnits.map(classOf));
const SUMS: ReadonlySet<string> = new Set(
  [
    'percent',
    'percentage-point',
    ...Object.values({ ...numbers.currencySymbols, ...numbers.currencyLetters }),
    ...numbers.currencyNames,
  ].map(classOf),
);

/** What articles count all the time, whatever they are about. */
const VAGUE: ReadonlySet<string> = new Set(table.vagueUnits.split(' ').map(classOf));

/** `sum`: money and shares; `vague`: times, sides, states; `thing`: everything else that is counted or measured. */
export type UnitKind = 'people' | 'time' | 'sum' | 'vague' | 'thing';

/** Gives the class of a unit (a noun in the singular); nouns for people have one, and so have times of one scale. */
export function unitOf(unit: string): string {
  return PEOPLE.has(unit) ? PERSON : classOf(ONE_UNIT.get(unit) ?? scaleOfTime(unit));
}

/** Gives what kind of measure a class of units is, as `unitOf` gives it. */
export function kindOfUnit(unit: string): UnitKind {
  if (unit === PERSON) return 'people';
  if (TIMES.has(unit)) return 'time';
  if (VAGUE.has(unit)) return 'vague';
  return SUMS.has(unit) ? 'sum' : 'thing';
}
