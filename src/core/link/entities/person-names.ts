/** Compares names of people: spellings of one name, initials, middle names left out. */
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/gendered-names';
import { EASTERN_FAMILY_NAMES, PARTICLES } from '../../lexicon/name-words';
import { editDistance } from '../../text/edit-distance';
import { fold } from '../../text/fold';
import { remember } from '../../text/remember';
import { consonants, soundForm } from '../../text/skeleton';

/** A name taken apart, folded: "Donald J. Trump" → donald, [j], trump. `first` is empty for a last name alone, particles ("von der") or not. */
export type PersonName = {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
  readonly suffix: string;
  /** Sound form of the last name. */
  readonly sound: string;
};

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)$/u;

/** Takes a name apart. @param words its words as printed, at least one */
export function readPersonName(words: readonly string[]): PersonName {
  const folded = words.map((word) => fold(word).replace(/\.$/u, ''));
  const suffix =
    folded.length > 1 && SUFFIX.test(folded[folded.length - 1] ?? '') ? (folded.pop() ?? '') : '';
  const last = folded[folded.length - 1] ?? '';
  const surname = startOfSurname(folded);
  const [first = '', ...middle] = joinFaith(folded.slice(0, surname));
  return { first, middle, last, suffix, sound: soundForm(last) };
}

/** "Izz al-Din" is one name, "Izzeldin" written apart; its article and its noun are words of their own. */
function joinFaith(given: readonly string[]): readonly string[] {
  const at = given.findIndex(
    (word, place) => word === 'din' && place > 1 && /^(?:al|el|ed|ad)$/u.test(given[place - 1]!),
  );
  return at < 0
    ? given
    : [...given.slice(0, at - 2), given.slice(at - 2, at + 1).join(''), ...given.slice(at + 1)];
}

/** Particles that are no given names: "Al Gore" and "Ben Ali" begin with one that is. */
const SURELY_LAST = /^(?:van|von|de|der|di|da|del|della|dos|du|bin|ibn|ter|zu)$/u;

/** Place of the last name's first word, its particles included. */
function startOfSurname(folded: readonly string[]): number {
  if (folded.length > 2 && SURELY_LAST.test(folded[0] ?? '')) return 0;
  let at = folded.length - 1;
  while (at > 0 && PARTICLES.has(folded[at - 1] ?? '')) at--;
  return at;
}

/** Whether a key is a last name alone ("Putin", "Bin Laden"). */
export const isLastNameAlone = remember(
  (key: string): boolean => readPersonName(key.split(' ')).first === '',
);

/** One key for last names that may be spellings of each other; different keys never are. */
export function surnameKey(name: PersonName): string {
  return consonants(name.sound);
}

/** Whether two last names are spellings of one: equal consonants and few other letters apart (Witkoff, Vitkov; Zelensky, Zelenskyy). */
export function areSurnamesAlike(a: PersonName, b: PersonName): boolean {
  if (a.last === b.last) return true;
  if (a.sound === '' || b.sound === '' || surnameKey(a) !== surnameKey(b)) return false;
  const [x, y] = [joinVowels(a.sound), joinVowels(b.sound)];
  const shorter = Math.min(x.length, y.length);
  if (x === y || shorter < 4) return x === y;
  const limit = Math.max(1, Math.floor(shorter / 4));
  return editDistance(x, y, limit) <= limit;
}

/** Whether two full names may be one person's: last names alike, first names alike or one an initial, no other middle name or suffix. */
export function areNamesAlike(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix || !areSurnamesAlike(a, b)) return false;
  if (isFamilyFirst(a) && isFamilyFirst(b)) return givenOf(a) === givenOf(b);
  return areGivenAlike(a.first, b.first) && areMiddlesAlike(a.middle, b.middle);
}

/** "Kim Jong-un": the family name stands first, so that it says nothing of two people that they share the first word. */
function isFamilyFirst({ first }: PersonName): boolean {
  return EASTERN.has(first);
}

const EASTERN = new Set([...EASTERN_FAMILY_NAMES].map((name) => name.toLowerCase()));

function givenOf({ middle, last }: PersonName): string {
  return [...middle, last].join('');
}

function areGivenAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length <= 1 || b.length <= 1) return a.charAt(0) === b.charAt(0);
  const x = joinVowels(soundForm(a));
  const y = joinVowels(soundForm(b));
  if (x === '' || y === '') return false;
  if (x === y) return true;
  if (Math.min(x.length, y.length) < 4 || consonants(x) !== consonants(y) || areOfTwo(a, b)) return false;
  return differInVowels(x, y);
}

/** Sound forms with the same consonants. */
const differInVowels = (x: string, y: string): boolean =>
  editDistance(x, y, 1) <= 1 || areCousins(x, y) || areVowelled(x, y);

const isMan = (name: string): boolean => MALE_NAMES.has(name) && !name.endsWith('a');
const isWoman = (name: string): boolean =>
  !MALE_NAMES.has(name) && (name.endsWith('a') || FEMALE_NAMES.has(name));

/** "Paola" and "Paolo": a woman's name and a man's. */
const areOfTwo = (a: string, b: string): boolean => (isMan(a) && isWoman(b)) || (isMan(b) && isWoman(a));

/** Consonants from which on the vowels between may be those of another language. */
const MIN_CONSONANTS = 5;
const MAX_VOWELS = 3;

/** "Vladimir" and "Volodymyr"; not "Christian" and "Christina", of which one ends in a vowel. */
function areCousins(x: string, y: string): boolean {
  const isVowelLast = (name: string): boolean => /[aeiou]$/u.test(name);
  return (
    consonants(x).length >= MIN_CONSONANTS &&
    isVowelLast(x) === isVowelLast(y) &&
    editDistance(x, y, MAX_VOWELS) <= MAX_VOWELS
  );
}

/** "Yemane" and "Yamani": vowels of another language throughout; the last tells men from women, so each must have one. */
const areVowelled = (x: string, y: string): boolean =>
  /[aeiou]$/u.test(x) &&
  /[aeiou]$/u.test(y) &&
  Math.min(x.length, y.length) >= 5 &&
  editDistance(x, y, 2) <= 2;

/** "Yousif" and "Yusuf", "Ameer" and "Amir", "Ezzeldin" and "Izzeldin" begin to look alike. */
function joinVowels(sound: string): string {
  return sound.replace(/ou|oo/gu, 'u').replace(/ee|ei|^e/gu, 'i');
}

function areMiddlesAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return (a[0] ?? '').charAt(0) === (b[0] ?? '').charAt(0);
}
