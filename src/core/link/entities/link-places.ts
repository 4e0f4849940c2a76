/** Which names of buildings and rivers are one: "Evrin Prison" is "Evrin" where an article says it for short. */
import { findKnown } from '../../lexicon/gazetteer';

/** Head words that a short name leaves out; a city is not its airport, so the short name must be none that is known. */
const BUILDING = /^(.+) (?:Hall|Palace|Prison|Jail|Airport|River|Castle|Stadium|Dam|Mosque|Barracks|Camp)$/u;

/** The short name of a place that the corpus has too, or null. @param names keys of the places named */
export function shortPlace(key: string, names: ReadonlySet<string>): string | null {
  const short = BUILDING.exec(key)?.[1];
  return short !== undefined && names.has(short) && findKnown(short) === null && findKnown(key) === null
    ? short
    : null;
}
