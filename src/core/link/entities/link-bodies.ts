/**
 * In: where the names of bodies stand in each document. Out: which body each means. "Norwell" is "Norwell Group", "CEC" the "Central
 * Election Commission" of the same article or of one that names the same people; a "Supreme Court" is the one of the country that the article says or tells of.
 */
import type { TokenDocument } from '../../extract/names/token-document';
import type { NameSurface } from '../../extract/names/decide-surfaces';
import type { FoundName } from '../../extract/names/find-names';
import { isShortened } from '../../extract/names/head-words';
import { shortName } from '../../extract/names/spread-kinds';
import { isCapital, type Token } from '../../text/name-tokens';
import { countryOfPlace, findKnown, usualCountryOf } from '../../lexicon/gazetteer';
import { fold } from '../../text/fold';
import { collectAbbreviations } from './bracketed-names';
import { findFarAcronyms } from './far-acronyms';
import { countryBefore, genericName, mainCountry } from './body-country';

/** A document's words, its names, and the country it tells of most. */
type Reader = { readonly document: TokenDocument; readonly countries: ReadonlyMap<string, number> };

/** Gives the body that a name in a document means: a string, equal for equal bodies. */
export type BodyOf = (place: number, name: FoundName) => string;

/** Links the names of bodies. Linear in the number of names. */
export function linkBodies(
  documents: readonly TokenDocument[],
  found: readonly (readonly FoundName[])[],
  names: ReadonlyMap<string, NameSurface>,
): BodyOf {
  const longs = findLongNames(names);
  const printed = collectAbbreviations(documents, found);
  const acronyms = found.map((list) => new Map([...findHeads(list), ...findAcronyms(list, names)]));
  const elsewhere = findFarAcronyms(found, () => listInitials(names));
  const readers = documents.map((document, place): Reader => ({
    document,
    countries: countCountries(found[place] ?? []),
  }));
  return (place, name) => {
    const own = acronyms[place]?.get(name.key) ?? printed.get(name.key) ?? elsewhere(place, name.key);
    const key = own ?? longs.get(name.key) ?? name.key;
    return describeBody(key, name, readers[place] as Reader);
  };
}

function describeBody(key: string, name: FoundName, reader: Reader): string {
  const usual = findKnown(key)?.name ?? null;
  const generic = genericName(key, usual);
  if (!generic) return fold(usual ?? key).replace(/\.com$/u, '');
  const tokens = reader.document.sentences[name.sentence]?.tokens ?? [];
  const country = generic.country ?? countryBefore(tokens, name.from);
  return `${fold(generic.name)} ${country ?? usualOf(generic.name, reader)}`;
}

/** The body's usual country when the article names it, else the country the article tells of most. */
function usualOf(name: string, { countries }: Reader): string {
  const usual = usualCountryOf(name);
  return usual && (countries.has(usual) || countries.size === 0)
    ? usual
    : (mainCountry(countries) ?? usual ?? '');
}

function countCountries(found: readonly FoundName[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of found) {
    const country = countryOfPlace(key);
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** Long names by their short ones, where only one long name has it. */
function findLongNames(names: ReadonlyMap<string, NameSurface>): Map<string, string> {
  const longs = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [key, { surface, kind }] of names) {
    const short = kind === 'organization' ? shortName(surface.words) : null;
    if (!short || names.get(short)?.kind !== 'organization' || findKnown(short)) continue;
    if (longs.has(short)) doubtful.add(short);
    longs.set(short, key);
  }
  for (const short of doubtful) longs.delete(short);
  return longs;
}

/** Names of one article by their initials ("CEC"), for acronyms that occur in it and are not known otherwise. */
function findAcronyms(
  found: readonly FoundName[],
  names: ReadonlyMap<string, NameSurface>,
): Map<string, string> {
  const keys = new Set(found.filter(({ kind }) => kind === 'organization').map(({ key }) => key));
  const acronyms = new Map<string, string>();
  for (const key of keys) {
    const words = names.get(key)?.surface.words ?? [];
    if (words.length < 2) continue;
    for (const initials of initialsOf(words)) {
      if (keys.has(initials) && !isOfAnother(initials, keys)) acronyms.set(initials, key);
    }
  }
  return acronyms;
}

/** Whether an acronym is known for a body that the same article names too. */
function isOfAnother(acronym: string, keys: ReadonlySet<string>): boolean {
  const usual = findKnown(acronym)?.name;
  return usual !== undefined && (usual === acronym || keys.has(usual));
}

/** Names of an article that its head word stands for ("Commission" for "European Commission"), or its first half ("Fire Service and …"). */
function findHeads(found: readonly FoundName[]): Map<string, string> {
  const keys = [...new Set(found.filter(({ kind }) => kind === 'organization').map(({ key }) => key))];
  const heads = new Map<string, string>();
  for (const head of keys.filter((key) => !key.includes(' ') && isShortened(key.toLowerCase()))) {
    const longs = keys.filter((key) => isHeadedBy(key, head));
    const bodies = new Set(longs.map((key) => findKnown(key)?.name ?? key));
    if (bodies.size === 1) heads.set(head, longs[0] as string);
  }
  for (const long of keys.filter((key) => key.includes(' and '))) {
    const front = long.slice(0, long.indexOf(' and '));
    if (front.includes(' ') && keys.includes(front)) heads.set(front, long);
  }
  return heads;
}

/** "Grain Fund", "Bank of Marlow", "International Court of Justice". */
const isHeadedBy = (key: string, head: string): boolean =>
  key.endsWith(` ${head}`) || [' of ', ' for '].some((joint) => ` ${key}`.includes(` ${head}${joint}`));

/** Names of bodies by their initials. */
function listInitials(names: ReadonlyMap<string, NameSurface>): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const [key, { surface, kind }] of names)
    if (kind === 'organization' && key.includes(' '))
      for (const initials of initialsOf(surface.words))
        bodies.set(initials, (bodies.get(initials) ?? new Set()).add(key));
  return bodies;
}

function initialsOf(words: readonly Token[]): string[] {
  const capital = words.filter(isCapital).map(({ text }) => text.charAt(0));
  return [...new Set([capital.join(''), words.map(({ text }) => text.charAt(0).toUpperCase()).join('')])];
}
