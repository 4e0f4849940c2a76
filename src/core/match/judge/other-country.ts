/**
 * Whether a surname stands for an office of a country of which no source that names the person speaks: "President Velmar of Chad", "the
 * Chadian health minister, Velmar". In: a text, a name's place, the sources' texts.
 */
import type { Source, Span } from '../../model';
import type { Target } from '../matcher';
import { countryOfPlace, countryOfWord } from '../events/country-words';
import { foldWord } from '../spelling/letters';
import { isTitle } from '../tables/ordinary-words';

const OF_COUNTRY = /^ of (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;
/** Words of an office before the name, with nothing but a comma between: "Chad's finance minister ", "the Chadian health minister, ". */
const OFFICE = /(?:[\p{L}-]+(?:['’]s)? ){0,4}[\p{L}-]+,? $/u;
const REACH = 60;
/** "In Chad Minister Velmar said" tells where. */
const SETTING = /^(?:in|at|from|to|for|with|of|after|before|and|on|near|over|against|across)$/i;
/** "The Chadian health minister"; without the article "Chad met minister Velmar". */
const THE = /^(?:the|an?)$/i;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const codeOf = (words: string): string | null =>
  countryOfWord(foldWord(words)) ?? countryOfWord(foldWord(words.split(' ')[0]!));

/** The words of an office right before a name; empty where no title ends them. */
const officeBefore = (text: string, start: number): readonly string[] => {
  const before = OFFICE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const words = before.replace(/['’]s /gu, ' ').match(/[\p{L}-]+/gu) ?? [];
  return isTitle(foldWord(words.at(-1) ?? '')) ? words : [];
};

/** The country named last in an office. */
const countryIn = (words: readonly string[]): string | null => {
  const at = words.findLastIndex((word) => isCapital(word) && codeOf(word) !== null);
  if (at < 0) return null;
  const office = words.slice(at + 1);
  const lead = words[at - 1] ?? '';
  const isWhole = office.every(isCapital) ? !SETTING.test(lead) : !office.some(isCapital) && THE.test(lead);
  return isWhole ? codeOf(words[at]!) : null;
};

/** The country whose office a text gives to a name, as its ISO code; null where it gives none. */
export const countryOfOffice = (text: string, { start, end }: Span): string | null => {
  const words = officeBefore(text, start);
  if (words.length === 0) return null;
  const behind = OF_COUNTRY.exec(text.slice(end, end + REACH))?.[1];
  return behind === undefined ? countryIn(words) : codeOf(behind);
};

const CAPITAL_WORD = /\p{Lu}\p{L}+/gu;

const countriesOf = new WeakMap<Source, ReadonlySet<string>>();

/** The countries a source speaks of by name, people or town, as their ISO codes; read once. */
const countriesIn = (source: Source): ReadonlySet<string> => {
  const known = countriesOf.get(source);
  if (known !== undefined) return known;
  const words = [...new Set(source.text.match(CAPITAL_WORD))].map(foldWord);
  const codes = words.flatMap((word) => [countryOfWord(word) ?? [], countryOfPlace(word) ?? []].flat());
  const read = new Set(codes);
  countriesOf.set(source, read);
  return read;
};

/** A source that names the person speaks of this country, its people or its towns, or cannot be asked. */
export const isSpokenOf = ({ entity }: Target, code: string, sources: readonly Source[]): boolean => {
  const ids = new Set(entity.variants.flatMap((variant) => variant.sources));
  const naming = sources.filter(({ id }) => ids.has(id));
  return naming.length < ids.size || naming.some((source) => countriesIn(source).has(code));
};
