/** Tells whose body is meant where many countries have one of the name ("Supreme Court", "Foreign Ministry"). */
import { gapAt, keyOf, type Token } from '../../text/name-tokens';
import { countryOfDemonym, countryOfPlace, usualCountryOf } from '../../lexicon/gazetteer';
import { isOrdinaryWord } from '../../lexicon/name-words';

/** Head words of offices that every country has. */
const OFFICE =
  /^(?:ministry|department|court|commission|council|assembly|parliament|senate|police|army|navy|guard|bank|authority|agency|treasury|office|service|cabinet|government|secretariat|directorate|embassy)$/u;

/** A body's name without its country, and the country where the name has it. */
export type GenericName = { readonly name: string; readonly country: string | null };

/**
 * The name taken apart, or null when it is one of a kind. "Ukrainian National Security Council" → National Security Council, UA.
 * @param key its words
 * @param known its usual name in the gazetteer, or null
 */
export function genericName(key: string, known: string | null): GenericName | null {
  if (known !== null) return usualCountryOf(known) ? { name: known, country: null } : null;
  const { words: rest, country } = withoutCountry(key.split(' '));
  const isOffice = rest.some((word) => OFFICE.test(word.toLowerCase()));
  const isPlain = rest.every((word) => isOrdinaryWord(word.toLowerCase()));
  return rest.length > 0 && isOffice && isPlain ? { name: nameMinistry(rest.join(' ')), country } : null;
}

/** "Ministry of Foreign Affairs" and "Ministry of the Interior" as "Foreign Ministry" and "Interior Ministry", with one spelling. */
function nameMinistry(name: string): string {
  const of = /^Ministry (?:of|for) (?:the )?(.+?)(?: Affairs)?$/u.exec(name)?.[1];
  const short = of === undefined || / (?:and|of) |,/u.test(of) ? name : `${of} Ministry`;
  return short.replace('Defense', 'Defence').replace(/^Internal(?: Affairs)? Ministry/u, 'Interior Ministry');
}

/** Takes the country off the front ("Norwegian Supreme Court") or the end ("Supreme Court of Norway"). */
function withoutCountry(words: readonly string[]): { words: readonly string[]; country: string | null } {
  const front = countryOfDemonym(words[0] ?? '') ?? countryOfPlace(words[0] ?? '');
  if (front) return { words: words.slice(1), country: front };
  const of = words.lastIndexOf('of');
  const end = of > 0 ? countryOfPlace(words.slice(of + 1).join(' ')) : null;
  return end ? { words: words.slice(0, of), country: end } : { words, country: null };
}

/** The country said right before a name: "Israel’s Supreme Court", "the Indian Supreme Court"; null when none is. */
export function countryBefore(tokens: readonly Token[], from: number): string | null {
  const before = tokens[from - 1];
  if (!before || gapAt(tokens, from).trim() !== '') return null;
  const demonym = countryOfDemonym(before.text);
  if (demonym) return demonym;
  const isOwner = before.possessive || before.text === 'US' || before.text === 'U.S.';
  return isOwner ? countryOfOwner(tokens, from) : null;
}

/** The country of one or two words before `from` ("Israel", "South Korea"). */
function countryOfOwner(tokens: readonly Token[], from: number): string | null {
  return (
    countryOfPlace(keyOf(tokens.slice(Math.max(0, from - 2), from))) ??
    countryOfPlace(keyOf(tokens.slice(from - 1, from)))
  );
}

/** The country named most often; the first in the alphabet among equals; null when there is none. */
export function mainCountry(countries: ReadonlyMap<string, number>): string | null {
  const ranked = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
