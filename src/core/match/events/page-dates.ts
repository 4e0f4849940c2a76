/** Dates a page states, in the languages of assets/calendar-names.json. In: a block's text and words. */
import calendar from '../../../../assets/calendar-names.json';
import words from '../../../../assets/page-event-words.json';
import { prefixLengths } from '../spelling/strip-endings';
import type { Token } from './page-tokens';

/** A date as far as the text states it; null parts are left open. Offsets into the block. */
export type PageDate = {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number | null;
  /** A month by itself ("in October"): it dates only the noun it stands beside. */
  readonly isMonth?: true;
};

const MONTHS = new Map(Object.entries(calendar.months));
const WEEKDAYS = new Map(
  Object.entries(calendar.weekdays).map(([name, day]) => [name.replaceAll('ʼ', "'"), day]),
);
const WEEKDAY_STEMS = new Map(
  [...WEEKDAYS].map(([name, day]) => [`${name.length} ${name.slice(0, -1)}`, day]),
);
const NUMERIC = /(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))(?!\d)/g;
const CJK = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/g;
/** "4日": the month is the page's; no count of days, and not Japan. */
const CJK_DAY =
  /(?<!\d|[月월]\s?)([12]?\d|3[01])(?:日(?![間间本曜程前後后内目以经經])|일(?=[\s(,오밤저에])(?!\s?(?:전|후|간|동안|만에)))/gu;
const CJK_WEEKDAY =
  /(?:星期|周|週|禮拜|礼拜)([一二三四五六日天])|([月火水木金土日])曜|([월화수목금토일])요일/g;
/** Monday to Sunday, in Chinese, Japanese and Korean. */
const CJK_WEEKDAYS = ['一月월', '二火화', '三水수', '四木목', '五金금', '六土토', '日天일'];
const cjkWeekday = (letter: string): number | null =>
  CJK_WEEKDAYS.findIndex((letters) => letters.includes(letter)) + 1 || null;

const MIN_WEEKDAY = 5;
/** What may stand behind a weekday's name: a case, an article, a time of day. */
const WEEKDAY_TAIL =
  /^(?:s|en|ens|e|a|u|i|em|na|ς|а|у|ом|(?:vor|nach)?mittag|abend|morgen|nacht|avond|ochtend|middag|kväll|kveld|aften)$/;

/** "Tisdagen", "Dienstagabend", "вторника". */
const weekdayWithin = (word: string): number | null => {
  for (let end = word.length - 1; end >= MIN_WEEKDAY; end--) {
    const day = WEEKDAYS.get(word.slice(0, end));
    if (day !== undefined && WEEKDAY_TAIL.test(word.slice(end))) return day;
  }
  return null;
};

/** Adjectives of weekdays, which Slavic languages set before the noun: "czwartkowe rozmowy". */
const WEEKDAY_ADJECTIVES = Object.entries(words.weekdayStems).flatMap(([day, list]) =>
  list.split(' ').map((stem) => [stem.replace('*', ''), Number(day)] as const),
);
const weekdayInAdjective = (word: string): number | null =>
  WEEKDAY_ADJECTIVES.find(([stem]) => word.startsWith(stem))?.[1] ?? null;

const weekdayOf = (word: string): number | null => {
  const known = WEEKDAYS.get(word) ?? weekdayWithin(word) ?? weekdayInAdjective(word);
  if (known !== null) return known;
  // "среду" of "среда", "środę" of "środa": the last letter is the case.
  if (word.length < 5) return null;
  return WEEKDAY_STEMS.get(`${word.length} ${word.slice(0, -1)}`) ?? null;
};

const isDay = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\d{1,2}$/.test(token.lower) &&
  Number(token.lower) >= 1 &&
  Number(token.lower) <= 31;
const isYear = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:19|20)\d\d$/.test(token.lower);

/** What stands between a day and its month: "2 de", "1er", "1st". */
const OF = /^(?:de|di|do|del|er|st|nd|rd|th)$/;

/** "2 December", "2 de diciembre", "December 2". */
const dayBeside = (tokens: readonly Token[], at: number): Token | null => {
  const [before, near, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (isDay(near)) return near!;
  if (OF.test(near?.lower ?? '') && isDay(before)) return before!;
  return isDay(after) ? after! : null;
};

/** "2025", "de 2025". */
const yearAfter = (tokens: readonly Token[], at: number): Token | null => {
  const place = OF.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return isYear(tokens[place]) ? tokens[place]! : null;
};

const valueOf = (token: Token | null): number | null => (token === null ? null : Number(token.lower));

const dateAtMonth = (tokens: readonly Token[], at: number, month: number): PageDate | null => {
  const here = tokens[at]!;
  const day = dayBeside(tokens, at);
  const year = yearAfter(tokens, day !== null && day.start > here.start ? at + 2 : at + 1);
  const parts = [day, here, year].filter((token) => token !== null);
  if (parts.length < 2) return null;
  const start = Math.min(...parts.map((token) => token.start));
  const end = Math.max(...parts.map((token) => token.end));
  return { start, end, year: valueOf(year), month, day: valueOf(day), weekday: null };
};

const bareYear = (token: Token): PageDate => ({
  start: token.start,
  end: token.end,
  year: Number(token.lower),
  month: null,
  day: null,
  weekday: null,
});

/** "terça-feira" is two words to the eye. */
const bareWeekday = (token: Token, next: Token | undefined): PageDate[] => {
  const joined = next?.lower === 'feira' ? `${token.lower}-feira` : token.lower;
  const weekday = weekdayOf(joined);
  return weekday === null
    ? []
    : [{ start: token.start, end: token.end, year: null, month: null, day: null, weekday }];
};

/** Shorter ones are articles and particles elsewhere: "des". */
const MIN_MONTH = 4;
/** Code units up to which a month is not told from other words: "march", "mars", "maja". */
const SHORT_MONTH = 5;

/** "In October", "last August's summit": a month without a day; a short one only with a capital. */
const bareMonth = (token: Token, month: number): PageDate[] =>
  token.lower.length < MIN_MONTH || (token.lower.length <= SHORT_MONTH && !token.isCapital)
    ? []
    : [{ start: token.start, end: token.end, year: null, month, day: null, weekday: null, isMonth: true }];

/** "בדצמבר": Hebrew and Arabic write a preposition onto the month. */
const monthOf = (word: string): number | undefined =>
  MONTHS.get(word) ??
  prefixLengths(word)
    .map((lead) => MONTHS.get(word.slice(lead)))
    .find((month) => month !== undefined);

const inWords = (tokens: readonly Token[]): PageDate[] => {
  const dates = tokens.flatMap((token, at): PageDate[] => {
    const month = monthOf(token.lower);
    if (month === undefined) return bareWeekday(token, tokens[at + 1]);
    const date = dateAtMonth(tokens, at, month);
    return date === null ? bareMonth(token, month) : [date];
  });
  const years = tokens.filter(
    (token) => isYear(token) && !dates.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  return [...dates, ...years.map(bareYear)];
};

const numberOr = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const inDigits = (text: string): PageDate[] => [
  ...[...text.matchAll(NUMERIC)].map((found): PageDate => {
    const [whole, isoYear, isoMonth, isoDay, day, month, year] = found;
    return {
      start: found.index,
      end: found.index + whole.length,
      year: numberOr(isoYear ?? year),
      month: numberOr(isoMonth ?? month),
      day: numberOr(isoDay ?? day),
      weekday: null,
    };
  }),
  ...[...text.matchAll(CJK)].map((found): PageDate => ({
    start: found.index,
    end: found.index + found[0].length,
    year: numberOr(found[1]),
    month: Number(found[2]),
    day: Number(found[3]),
    weekday: null,
  })),
  ...[...text.matchAll(CJK_DAY)].map((found): PageDate => ({
    start: found.index,
    end: found.index + found[0].length,
    year: null,
    month: null,
    day: Number(found[1]),
    weekday: null,
  })),
  ...[...text.matchAll(CJK_WEEKDAY)].map((found): PageDate => ({
    start: found.index,
    end: found.index + found[0].length,
    year: null,
    month: null,
    day: null,
    weekday: cjkWeekday(found[1] ?? found[2] ?? found[3]!),
  })),
];

/** The dates a block states, in order. A weekday and the day it stands beside are two entries. */
export const datesIn = (text: string, tokens: readonly Token[]): PageDate[] =>
  [...inWords(tokens), ...inDigits(text)].sort((a, b) => a.start - b.start);
