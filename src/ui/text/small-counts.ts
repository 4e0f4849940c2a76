/**
 * Whole numbers below a thousand in the languages of our catalogues, which all write them in plain digits. What the engine's own `Intl` needs for
 * the first number takes a process just started some 15 ms to load (Chromium 156), and the popup's first screen shows no other numbers.
 */

type Form = 'one' | 'few' | 'many' | 'other';

/** CLDR's plural rules, for these numbers: https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html */
const FORMS: Readonly<Record<string, (count: number) => Form>> = {
  en: oneOrOther,
  de: oneOrOther,
  es: oneOrOther,
  fr: (count) => (count < 2 ? 'one' : 'other'),
  uk: (count) => {
    const [ones, isTeen] = [count % 10, count % 100 > 10 && count % 100 < 15];
    if (ones === 1 && !isTeen) return 'one';
    return ones > 1 && ones < 5 && !isTeen ? 'few' : 'many';
  },
};

function oneOrOther(count: number): Form {
  return count === 1 ? 'one' : 'other';
}

/** The digits of a number and the plural form it asks for in a language ("en-GB"); null where the engine has to be asked. */
export function smallCount(
  language: string,
  count: number,
): { readonly digits: string; readonly form: Form } | null {
  const formOf = FORMS[language.replace(/-.*/, '')];
  if (formOf === undefined || !Number.isInteger(count) || count < 0 || count > 999) return null;
  return { digits: String(count), form: formOf(count) };
}
