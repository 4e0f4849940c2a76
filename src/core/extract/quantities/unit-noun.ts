/** The noun that a number counts, as a singular lower-case word. */
import { isPastForm, isThirdPerson } from '../../text/verb-forms';
import numbers from '../../../../assets/numbers.json';
import { makeLookupTable } from '../../text/lookup-table';

const STOPS: ReadonlySet<string> = new Set(numbers.nounStops);
const IRREGULAR: Readonly<Record<string, string>> = makeLookupTable(numbers.irregularPlurals);
const COUNTED_EVENTS: ReadonlySet<string> = new Set(numbers.countedEvents);
/** Singular lower-case units of time. */
export const TIME_UNITS: ReadonlySet<string> = new Set(numbers.timeUnits);

/** "Fishermen", "spokeswomen", not "specimen". */
const MEN = /^(?!(?:speci|regi|abdo|acu|sta|hy|ra|se|ye)men$)[a-z]{2,}men$/;

const CURRENCIES: ReadonlySet<string> = new Set(numbers.currencyNames);
/** Sums in won are of so many at least. */
const MANY = 1000;

/** Words between a number and its noun, at most ("28 controversial new draft points"). */
const MAX_ADJECTIVES = 3;

/** "12 million U.S. dollars": these full stops end no sentence. */
const COUNTRY = /^(?:u\.s|u\.k|u\.n|e\.u)$/;

/** A noun and where it ends in the text it was read from. */
export type UnitNoun = { readonly unit: string; readonly end: number };

/** The plural that follows a cardinal ("four additional documents"), or null; reads `text` from `from`, within its phrase. */
export function findPluralNoun(text: string, from: number, value: number): UnitNoun | null {
  const isOne = value === 1;
  const words = readPhrase(text, from, MAX_ADJECTIVES + 1);
  for (const word of words) {
    if ((looksPlural(word.text) && !isOne) || (word === words[0] && isOwnPlural(word.text, value)))
      return { unit: singularOf(word.text), end: word.end };
    // "one policeman", not "one shows".
    if (isOne)
      return words.length === 1 && !isPastForm(word.text) && !isThirdPerson(word.text)
        ? { unit: word.text, end: word.end }
        : null;
  }
  return null;
}

/** The happening that an ordinal counts ("sixth extended conversation"), or null ("the first time"). */
export function findCountedEvent(text: string, from: number): UnitNoun | null {
  for (const word of readPhrase(text, from, MAX_ADJECTIVES)) {
    const unit = singularOf(word.text);
    if (COUNTED_EVENTS.has(unit)) return { unit, end: word.end };
  }
  return null;
}

/** True for words that end a noun phrase ("one-on-one"). */
export function isNounStop(word: string): boolean {
  return STOPS.has(word.toLowerCase());
}

/** The singular of a lower-case noun, by rule and a table of irregular ones. */
export function singularOf(noun: string): string {
  const known = IRREGULAR[noun];
  if (known !== undefined) return known;
  if (MEN.test(noun)) return noun.replace(/en$/, 'an');
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return noun.slice(0, -3) + 'y';
  if (/(?:ss|x|zz|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  if (/(?:ss|us|is)$/.test(noun) || !noun.endsWith('s')) return noun;
  return noun.slice(0, -1);
}

/** "A three-and-a-half year war", "5 billion yuan", "a 200 euro fine"; ten who won are no won. */
function isOwnPlural(word: string, value: number): boolean {
  return TIME_UNITS.has(word) || (CURRENCIES.has(word) && (value >= MANY || word !== 'won'));
}

function looksPlural(word: string): boolean {
  if (IRREGULAR[word] !== undefined || MEN.test(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word);
}

/** The words from `from` on, lower-case, up to a word or sign that ends the noun phrase. */
function readPhrase(text: string, from: number, limit: number): { text: string; end: number }[] {
  const words: { text: string; end: number }[] = [];
  let position = from;
  while (words.length < limit) {
    const next = /^[ \u00a0]{1,2}(?:["“‘])?(\p{L}[\p{L}\p{M}'’.-]{0,30})/u.exec(
      text.slice(position, position + 36),
    );
    if (next === null) break;
    const word = next[1]!.toLowerCase().replace(/['’]s?$|[.-]+$/, '');
    if (STOPS.has(word)) break;
    position += next[0].length;
    words.push({ text: word, end: position - (/[.'’-]+$/.exec(next[0])?.[0].length ?? 0) });
    if (next[0].endsWith('.') && !COUNTRY.test(word)) break;
  }
  return words;
}
