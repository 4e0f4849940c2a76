/** From names found to readings: which target a hit means, how it was found, and what the words around it say. One block at a time. */
import type { HintKind } from '../hint/hint';
import type { How } from '../page/page';
import type { Form, Matcher, Target } from './matcher';
import { foldWord } from './spelling/letters';
import { judgeFullName, judgeSurname, type Standing } from './judge/judge-person';
import { judgeReigning } from './judge/reigning-names';
import { sexOf } from './judge/sexes';
import { isNameOfThing } from './judge/other-bearers';
import { spanWithNumbers } from './judge/numbers-in-names';
import { hasHusbandsName, hasSecondSurname } from './judge/second-surname';
import { romanize } from './spelling/romanize';
import { soundKey } from './spelling/sound-key';
import { isGivenKey, isGivenName, isMonth } from './tables/ordinary-words';
import { isOfLongerName, judgePlace } from './judge/judge-place';
import type { Hit } from './scan-text';
import { isBehindStranger, isUnlistedNamesake } from './judge/unlisted-namesakes';
import { isFeminine, isVillage } from './spelling/strip-endings';

/** A hit read as one target. `cost` sums the words' costs: 0 as printed, 1 same key, 2 one edit. */
export type Reading = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly target: number;
  readonly kind: HintKind;
  readonly how: How;
  readonly cost: number;
  /** As printed but for case endings. */
  readonly isInflected: boolean;
  readonly words: number;
  readonly standing: Standing | 'plain' | 'part' | 'elsewhere';
  /** Another target that the same words may mean, or null. */
  readonly rival: number | null;
};

/** The block a hit is in; `mayInflect`: whether its page's language has the case endings of these languages. */
export type BlockContext = {
  readonly text: string;
  readonly block: number;
  readonly mayInflect: (languages: string) => boolean;
  /** Its page is in a language whose names may go on with a second surname. */
  readonly mayGoOn: boolean;
  /** Its page is in a language that writes only names with a capital inside a sentence. */
  readonly isCapitalName: boolean;
  /** Its page is in English, or in a language that its words do not tell. */
  readonly isEnglish: boolean;
  /** A word that begins sentences in its page's language and is a given name in another. */
  readonly isLeading: (word: string) => boolean;
};

const howOf = (target: Target, form: Form, surface: string, cost: number): How => {
  if (cost >= 2) return 'edit';
  if (target.printed.has(surface)) return 'exact';
  if (target.folded.has(foldWord(surface))) return 'variant';
  if (form.isAlias && cost === 0) return 'alias';
  return cost === 0 ? 'variant' : 'key';
};

const isWritten = (form: Form, surface: string): boolean =>
  !form.upperOnly || surface === surface.toUpperCase();

const judge = (
  { text, isLeading }: BlockContext,
  target: Target,
  form: Form,
  hit: Hit,
): { standing: Reading['standing']; start: number; end: number } => {
  if (target.kind === 'person') {
    const isPlain = hit.costs.every(({ inflected }) => inflected === undefined);
    const { start, end } = hit;
    const plain = isPlain ? text.slice(start, end) : null;
    if (form.kind === 'reign') return { standing: judgeReigning(text, target, hit), start, end };
    if (form.kind === 'surname') return judgeSurname(text, target, { start, end, plain, isLeading });
    return judgeFullName(text, target, hit);
  }
  if (isOfLongerName(text, hit.start)) return { standing: 'part', start: hit.start, end: hit.end };
  if (target.kind !== 'place') return { standing: 'plain', start: hit.start, end: hit.end };
  const place = judgePlace(text, target, hit.end);
  return { standing: place === 'fits' ? 'plain' : place, start: hit.start, end: hit.end };
};

const STANDING_ORDER: Record<Reading['standing'], number> = {
  full: 0,
  titled: 1,
  plain: 2,
  bare: 2,
  named: 2,
  part: 3,
  elsewhere: 3,
  other: 4,
  stranger: 4,
  thing: 4,
};

const LATIN = /\p{Script=Latin}/u;

/** A case ending on a Latin word of a language that has none is another word ("Ushakova" in English is a woman). */
const isForeignEnding = (hit: Hit, surface: string, mayInflect: BlockContext['mayInflect']): boolean =>
  LATIN.test(surface) && hit.costs.some(({ inflected }) => inflected !== undefined && !mayInflect(inflected));

const costOf = (hit: Hit): number => hit.costs.reduce((sum, candidate) => sum + candidate.cost, 0);

/** An ordinary word is a slip only in a person's whole name: "Emanuel Makron", not "the White Horse". */
const isOnlyWord = (hit: Hit, form: Form): boolean =>
  form.kind !== 'full' && hit.costs.some(({ wholeOnly }) => wholeOnly === true);

/** Greek and Cyrillic. */
const DECLINED = /^[\u0370-\u04ff]/;

/** A given name as lists have it, or as Greek and Cyrillic write it. */
const isAnyGiven = (surface: string): boolean =>
  isGivenName(foldWord(surface)) || (DECLINED.test(surface) && isGivenKey(soundKey(romanize(surface))));

/** The form's text says by itself that it is none: an acronym in small letters, a slip, a street, a month ("במרץ"). */
const isNoForm = (form: Form, hit: Hit, text: string): boolean => {
  const surface = text.slice(hit.start, hit.end);
  if (!isWritten(form, surface) || isOnlyWord(hit, form)) return true;
  if (form.kind !== 'surname') return false;
  return isNameOfThing(text, hit.start) || isMonth(text, hit.start, hit.end);
};

/** "Marco Velmar Gómez", "Velmar de Ortuño". */
const goesOn = (text: string, standing: Reading['standing'], end: number): boolean =>
  standing === 'full' ? hasSecondSurname(text, end) : standing === 'bare' && hasHusbandsName(text, end);

/** What the words around a hit make of it; a name that goes on with a second surname is another's, so is one behind a stranger's given name. */
const judgeLonger = (matcher: Matcher, context: BlockContext, form: Form, hit: Hit) => {
  const { text, mayGoOn, isEnglish } = context;
  const target = matcher.targetAt(form.target);
  const judged = judge(context, target, form, hit);
  const { standing, end } = judged;
  const isOther =
    (mayGoOn && goesOn(text, standing, end)) ||
    (isEnglish &&
      form.kind === 'surname' &&
      standing === 'bare' &&
      isUnlistedNamesake(matcher, target, text, hit));
  return isOther ? { ...judged, standing: 'other' as const } : judged;
};

/** Cost of a word that is one edit away. */
const SLIP_COST = 2;
const highestOf = (hit: Hit): number => hit.costs.reduce((most, { cost }) => Math.max(most, cost), 0);

/** A surname that is another word where it stands: a given name, a village, a woman's by its ending. */
const isNoSurname = (text: string, hit: Hit, target: Target): boolean => {
  const surface = text.slice(hit.start, hit.end);
  const isWifes = isFeminine(surface) && sexOf(target) !== 'woman';
  return costOf(hit) > 0 && (isAnyGiven(surface) || isVillage(surface) || isWifes);
};

/** A slip behind a given name that no list has: "Юрко Кушнір" is another's name, spelt as it should be. */
const isStrangers = ({ text, isCapitalName }: BlockContext, hit: Hit): boolean =>
  isCapitalName && highestOf(hit) >= SLIP_COST && isBehindStranger(text, hit.start);

const readForm = (matcher: Matcher, context: BlockContext, found: Hit, form: Form): Reading | null => {
  const { text, block, mayInflect } = context;
  const span = spanWithNumbers(form.text, text, found);
  if (span === null) return null;
  const hit = { ...found, ...span };
  const surface = text.slice(hit.start, hit.end);
  if (isForeignEnding(hit, surface, mayInflect) || isNoForm(form, hit, text)) return null;
  const target = matcher.targetAt(form.target);
  const cost = costOf(hit);
  const { standing, start, end } = judgeLonger(matcher, context, form, hit);
  const isAlone = form.kind === 'surname' && standing !== 'full';
  if (isAlone && isNoSurname(text, hit, target)) return null;
  return {
    block,
    start,
    end,
    surface: text.slice(start, end),
    target: form.target,
    kind: target.kind,
    how: howOf(target, form, surface, highestOf(hit)),
    cost,
    isInflected: cost > 0 && hit.costs.every((one) => one.cost === 0 || one.inflected !== undefined),
    words: hit.costs.length,
    standing: isAlone && isStrangers(context, hit) ? 'stranger' : standing,
    rival: null,
  };
};

/** The best reading of a hit, with its rival when two targets share it; null when no form may be written so. */
export const readHit = (matcher: Matcher, context: BlockContext, hit: Hit): Reading | null => {
  const readings = hit.forms
    .map((id) => readForm(matcher, context, hit, matcher.forms[id]!))
    .filter((reading) => reading !== null)
    .sort((a, b) => STANDING_ORDER[a.standing] - STANDING_ORDER[b.standing]);
  const [best] = readings;
  if (best === undefined) return null;
  const rival = readings.find(
    (one) => one.target !== best.target && STANDING_ORDER[one.standing] === STANDING_ORDER[best.standing],
  );
  return rival === undefined ? best : { ...best, rival: rival.target };
};
