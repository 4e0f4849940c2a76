/** How long something lasted, where a page says so in hours. */
import { HALF, HOURS, hoursInWord, numberIn } from './word-classes';
import type { Token } from './page-tokens';

/** A length a text states. */
export type PageHours = { readonly start: number; readonly end: number; readonly hours: number };

const CJK_HOURS =
  /([一二三四五六七八九十两兩]|\d+(?:\.\d)?)\s?(?:个半|個半|个多|個多|个|個)?\s?(?:小时|小時|時間|시간)/g;
const KOREAN_HOURS = /(한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?시간/g;
/** Words between a number and its hours: "four and a half". */
const MAX_GAP = 4;
/** "five years", "five hours later": a distance in time, not a length. */
const DISTANCE =
  /^\s*(?:earlier|later|late|before|after|ago|behind schedule|zu spät|verspätet|verspätung|te laat|de retard|en retard|tarde|in ritardo|di ritardo|de atraso|atrasad[oa]|försenad|for sent|forsinket|opóźnieni\p{L}*|spóźnieni\p{L}*|zpoždění\p{L}*|késéssel|опоздани\p{L}*|спізненн\p{L}*|раньше|позже|пізніше|früher|später|zuvor|danach|plus tôt|plus tard|après|avant|antes|después|más tarde|prima|dopo|назад|спустя|до|после|sonra|önce|geç|gecikme\p{L}*|rötar\p{L}*|通?前|之前|之后|後|전|후)(?=$|[^\p{L}])/iu;

/** "An hour": articles that count where an hour stands right behind them, and no half before. */
const ONE = /^(?:an|bir|uma)$/u;
const isOne = (tokens: readonly Token[], at: number): boolean =>
  ONE.test(tokens[at]!.lower) && !HALF.has(tokens[at - 1]?.lower ?? '');

const numberBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly start: number } | null => {
  for (let back = at - 1; back >= Math.max(0, at - MAX_GAP); back--) {
    const value = numberIn(tokens[back]!.lower) ?? (back === at - 1 && isOne(tokens, back) ? 1 : null);
    if (value === null) continue;
    const half = tokens.slice(back + 1, at).some((token) => HALF.has(token.lower));
    if (at - back === MAX_GAP && !half) return null;
    return { value: half && Number.isInteger(value) ? value + 0.5 : value, start: tokens[back]!.start };
  }
  return null;
};

/** "tres horas y media": .5 where a half follows and none was counted before. */
const halfAfter = (tokens: readonly Token[], at: number, value: number): number => {
  const isHalf = tokens.slice(at + 1, at + 3).some(({ lower }) => HALF.has(lower));
  return isHalf && Number.isInteger(value) ? 0.5 : 0;
};

const inWords = (text: string, tokens: readonly Token[]): PageHours[] =>
  tokens.flatMap((token, at): PageHours[] => {
    // "пять часов" before "часовой": a number beside the word says more than the word.
    const number = HOURS.has(token.lower) ? numberBefore(tokens, at) : null;
    const compound = number === null && !HOURS.has(token.lower) ? hoursInWord(token.lower) : null;
    if (compound !== null) return [{ start: token.start, end: token.end, hours: compound }];
    if (number === null || DISTANCE.test(text.slice(token.end, token.end + 20))) return [];
    return [
      { start: number.start, end: token.end, hours: number.value + halfAfter(tokens, at, number.value) },
    ];
  });

/** The lengths a block states, in order. */
export const hoursIn = (text: string, tokens: readonly Token[]): PageHours[] =>
  [
    ...inWords(text, tokens),
    ...[CJK_HOURS, KOREAN_HOURS].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((found): PageHours[] => {
        const hours = numberIn(found[1] ?? '');
        const end = found.index + found[0].length;
        return hours === null || DISTANCE.test(text.slice(end, end + 6))
          ? []
          : [{ start: found.index, end, hours }];
      }),
    ),
  ].sort((a, b) => a.start - b.start);

/** A length within this share of another is the same length told loosely ("nearly five hours"). */
const SAME_LENGTH = 0.15;
/** True when both lengths may describe one happening. */
export const isSameLength = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(one, other) * SAME_LENGTH;
