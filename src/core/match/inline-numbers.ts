/**
 * Numbers that Chinese, Japanese and Korean write onto what they count ("28点", "五小时", "5시간", "四つの文書"). In: a text and a unit in
 * English. Out: the values stated for it.
 */
import words from '../../../assets/page-event-words.json';

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 },
};
const HAN = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/;
const NUMBER =
  '(?<![\\d.,])(\\d{1,3}(?:\\.\\d)?)|([一二两兩三四五六七八九十]{1,3})|((?:다섯|여섯|일곱|여덟|아홉|[한두세네열])\\s)';
/** Words between a number and what it counts. */
const COUNTER = '\\s?(?:[个個份つ件건개](?:の|의)?)?\\s?';

const patterns = new Map(
  Object.entries(words.inlineUnits).map(([unit, list]): [string, RegExp] => [
    unit,
    new RegExp(`(?:${NUMBER})${COUNTER}(?:${list.split(' ').join('|')})`, 'gu'),
  ]),
);

const valueOf = (text: string): number => {
  if (/^\d/.test(text)) return Number(text);
  const tens = HAN.exec(text);
  if (tens === null) return DIGITS[text] ?? NaN;
  return (DIGITS[tens[1]!] ?? 1) * 10 + (DIGITS[tens[2]!] ?? 0);
};

/** The values a text states for a unit ("point", "hour") in these scripts, in order. Never throws. */
export const inlineValues = (text: string, unit: string): number[] => {
  const pattern = patterns.get(unit);
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)]
    .map((found) => valueOf((found[1] ?? found[2] ?? found[3] ?? '').trim()))
    .filter((value) => !Number.isNaN(value));
};
