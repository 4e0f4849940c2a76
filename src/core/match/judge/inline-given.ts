/**
 * The given name that kana and Hangul write before a surname read by rule: "ラミロ・エスカランテ", "라미로 에스칼란테". In: a text, a person,
 * the surname's start. These scripts cannot tell a foreign name's sounds apart, so its consonants alone are compared.
 */
import type { Target } from '../matcher';
import { looseKey } from '../spelling/loose-key';
import { romanize } from '../spelling/romanize';

const GIVEN =
  /(?:(?<![\u30a1-\u30fa\u30fc])([\u30a1-\u30fa\u30fc]{2,14})[・･·＝=]|(?<![\uac00-\ud7af])([\uac00-\ud7af]{1,8}) )$/u;
const REACH = 16;
/** "ウラディミル": the key of Vladimir has no closing r. */
const CLOSING_R = /L$/;
const SURNAME = /^[\u30a1-\u30fa\uac00-\ud7af]/;

/** Where the whole name begins; null where no given name of the person stands right before. */
export const inlineGivenStart = (text: string, target: Target, start: number): number | null => {
  if (!SURNAME.test(text.slice(start, start + 1))) return null;
  const found = GIVEN.exec(text.slice(Math.max(0, start - REACH), start));
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return null;
  const key = looseKey(romanize(word));
  const fits = [key, key.replace(CLOSING_R, '')].some((one) => target.looseGiven.includes(one));
  return fits ? start - found![0].length : null;
};
