/** Which names of places are one: "Evrin Prison" is "Evrin" where an article says it for short, "Maaloey" is "Måløy". */
import { findKnown } from '../../lexicon/gazetteer';
import { fold } from '../../text/fold';

/** Head words that a short name leaves out; a city is not its airport, so the short name must be none that is known. */
const BUILDING = /^(.+) (?:Hall|Palace|Prison|Jail|Airport|River|Castle|Stadium|Dam|Mosque|Barracks|Camp)$/u;

/** The short name of a place that the corpus has too, or null. @param names keys of the places named */
export function shortPlace(key: string, names: ReadonlySet<string>): string | null {
  const short = BUILDING.exec(key)?.[1];
  return short !== undefined && names.has(short) && findKnown(short) === null && findKnown(key) === null
    ? short
    : null;
}

/** Letters that German and the northern languages write as two where a keyboard lacks them. */
const DIGRAPHS: Readonly<Record<string, string>> = { å: 'aa', ø: 'oe', ö: 'oe', ä: 'ae', æ: 'ae', ü: 'ue' };
const SPECIAL = /[åøöäæü]/gu;

/** The groups of places spelt with such letters, by the key that has two letters for each of them. @param names keys of the places named */
export function spelledPlaces(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  for (const key of names) {
    const small = key.normalize('NFC').toLowerCase();
    const plain = small.replace(SPECIAL, (letter) => DIGRAPHS[letter] ?? letter);
    if (plain !== small) spelled.set(plain, fold(findKnown(key)?.name ?? key));
  }
  return spelled;
}
