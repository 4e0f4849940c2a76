/** Whether a place name on a page is the place of the index: what follows it may say it is another one, or part of a longer name. */
import antiPhrases from '../../../../assets/anti-phrases.json';
import { foldWord } from '../spelling/letters';
import { countryNamed, isAmericanArea } from '../tables/countries';
import type { Target } from '../matcher';
import type { Reading } from '../read-hits';
import { stripEndings } from '../spelling/strip-endings';
import { isPlaceWord } from '../events/country-words';
import { wordAfter, wordBefore, type Neighbour } from './word-context';

const AFTER_COMMA = /^,\s*((?:\p{Lu}[\p{L}.]+|\p{Lu}{2})(?:\s\p{Lu}[\p{L}.]+)?)/u;
const LOOK_AHEAD = 40;
const STATE_CODE =
  /^(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

const isAmericanState = (region: string): boolean =>
  STATE_CODE.test(region) ||
  isAmericanArea(foldWord(region)) ||
  isAmericanArea(foldWord(region.split(/\s/)[0] ?? ''));

/** fits: nothing speaks against it; part: belongs to a longer name; elsewhere: a namesake in another region. */
export type PlaceReading = 'fits' | 'part' | 'elsewhere';

const isElsewhere = (region: string, target: Target): boolean => {
  if (target.country === null || target.region === 'country') return false;
  if (target.country !== 'US' && isAmericanState(region)) return true;
  const country = countryNamed(foldWord(region));
  return country !== null && country !== target.country;
};

/** "Genève-sur-Lac": a town of another name. */
const GOES_ON = /^-(?:sur|sous|l[èe]s|les|en|le|la|upon|on|am|an|by)-/iu;

/** True when a name begins a longer one that means something else: "Kremlin-Bicêtre" is a town. */
export const isOfLongerName = (text: string, start: number): boolean =>
  antiPhrases.longerNames.some((name) => text.startsWith(name, start));

/** Reads what follows a place name at `end`. */
export const judgePlace = (text: string, target: Target, end: number): PlaceReading => {
  const region = AFTER_COMMA.exec(text.slice(end, end + LOOK_AHEAD))?.[1];
  if (region !== undefined && isElsewhere(region, target)) return 'elsewhere';
  if (GOES_ON.test(text.slice(end, end + 6))) return 'part';
  const after = wordAfter(text, end);
  return after !== null && after.isCapital && text[end] === ' ' ? 'part' : 'fits';
};

const SETTING = /^(?:in|at|from|en|à|w|we|na|v|ve|в|во|у|на|из|з|із|στη|στην|στο)$/iu;
/** "In Florida Velmar said": a place behind its preposition, though somebody may be called so. */
export const isPlaceSet = (text: string, { start, text: word }: Neighbour): boolean => {
  if (!SETTING.test(wordBefore(text, start)?.text ?? '')) return false;
  const stems = stripEndings(word).map(({ stem }) => stem);
  return [word, ...stems, ...stems.map((stem) => `${stem}а`)].some((form) => isPlaceWord(foldWord(form)));
};

const ARE_PERSONS: ReadonlySet<Reading['standing']> = new Set(['full', 'titled', 'bare']);

/** "In Velm Ortega said": what the place seems to go on with is a person's name, so it stands for itself. */
export const withPlacesBeforePersons = (readings: readonly Reading[]): readonly Reading[] => {
  const starts = new Set(
    readings
      .filter(({ standing }) => ARE_PERSONS.has(standing))
      .map(({ block, start }) => `${block} ${start}`),
  );
  return readings.map((reading) =>
    reading.standing === 'part' && starts.has(`${reading.block} ${reading.end + 1}`)
      ? { ...reading, standing: 'plain' }
      : reading,
  );
};
