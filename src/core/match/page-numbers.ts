/**
 * Numbers of a page's text and what they count, in the languages of assets/page-event-words.json. In: a sentence and a unit in English.
 * Out: the values stated for that unit. Numbers in words are read up to fifty.
 */
import { plainDigits } from './events/page-tokens';
import { HOURS, hoursInWord, numberIn, unitKinds } from './events/word-classes';
import { inlineValues } from './inline-numbers';

type Found = { readonly end: number; readonly value: number };

const NUMBER =
  /(?<![\p{L}\p{M}\d.,])(?:\d{1,3}(?:([.,\u00a0\u202f ])\d{3})+(?!\d)|\d+(?:([.,])\d{1,2})?(?!\d)|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)/gu;
/** "vingt-huit", "twenty-eight": one number in two words. */
const SECOND_WORD = /^-[\p{L}\p{M}]+/u;
const NEXT_WORD = /^[\s\u00a0‐-]+([\p{L}\p{M}]+)/u;
const PERCENT =
  /^[\s\u00a0\u202f]?(?:%|per\s?cent|pour\s?cent|por\s?ciento|per\s?cento|por\s?cento|τοις\s?εκατό|في\s?الم[ئا])/iu;
/** "Yüzde 19", "%19", "百分之19": the word before the number. */
const PERCENT_BEFORE = /(?:%|yüzde\s|百分之)$/iu;
/** Words between a number and its noun in one phrase: "28 disputed points", never "28 officials discussed points". */
const MAX_GAP_WORDS = 1;

/** "un", "eine", "bir" are articles too; in English "a" is none of the numbers. */
const isArticle = (word: string, value: number): boolean =>
  value === 1 && word !== 'one' && !/^\d/.test(word);

const readWord = (text: string, start: number, word: string): Found | null => {
  const end = start + word.length;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const second = SECOND_WORD.exec(text.slice(end))?.[0] ?? '';
  const whole = second === '' ? null : numberIn(lower + second.toLowerCase());
  if (whole !== null) return { end: end + second.length, value: whole };
  const value = numberIn(lower);
  return value === null || isArticle(lower, value) ? null : { end, value };
};

/** "1,200" in English is "1.200" or "1 200" elsewhere, and the decimal mark is the other one. */
const readDigits = (found: RegExpExecArray, isEnglish: boolean): Found | null => {
  const [digits, group, mark] = found;
  const end = found.index + digits.length;
  if (group !== undefined) {
    const isGroup = isEnglish ? group === ',' : group !== ',';
    return isGroup ? { end, value: Number(digits.replace(/[^\d]/g, '')) } : null;
  }
  if (mark !== undefined && isEnglish !== (mark === '.')) return null;
  return { end, value: Number(digits.replace(',', '.')) };
};

const isUnit = (word: string, unit: string): boolean => {
  const lower = word.toLowerCase();
  const plurals = [unit, `${unit}s`, `${unit}es`, unit.replace(/y$/, 'ies')];
  return plurals.includes(lower) || unitKinds(lower).includes(unit);
};

const counts = (text: string, end: number, unit: string): boolean => {
  if (unit === 'percent' && PERCENT.test(text.slice(end))) return true;
  let at = end;
  for (let gap = 0; gap <= MAX_GAP_WORDS; gap++) {
    const next = NEXT_WORD.exec(text.slice(at));
    if (next === null || numberIn(next[1]!.toLowerCase()) !== null) return false;
    if (isUnit(next[1]!, unit)) return true;
    at += next[0].length;
  }
  return false;
};

const isPercentBefore = (text: string, start: number): boolean =>
  PERCENT_BEFORE.test(text.slice(Math.max(0, start - 6), start));

/** "Fünfstündig", "пятичасовая": a length in one word; "часов" alone is none. */
const lengthIn = (word: string, unit: string): number[] => {
  const lower = word.toLowerCase();
  const hours = unit === 'hour' && !HOURS.has(lower) ? hoursInWord(lower) : null;
  return hours === null ? [] : [hours];
};

const isCounted = (text: string, start: number, end: number, unit: string): boolean =>
  counts(text, end, unit) || (unit === 'percent' && isPercentBefore(text, start));

/** The values a sentence states for a unit ("point", "hour"), in order. `isEnglish` says how the page writes large numbers. Never throws. */
export const valuesOf = (sentence: string, unit: string, isEnglish: boolean): number[] => {
  const text = plainDigits(sentence);
  const values = inlineValues(text, unit);
  let read = 0;
  for (const found of text.matchAll(NUMBER)) {
    if (found.index < read) continue;
    const number = /^\d/.test(found[0])
      ? readDigits(found, isEnglish)
      : readWord(text, found.index, found[0]);
    read = number?.end ?? read;
    if (number === null) values.push(...lengthIn(found[0], unit));
    else if (isCounted(text, found.index, number.end, unit)) values.push(number.value);
  }
  return values;
};
