/**
 * At what hour, where sources differ. In: the claims that tell of one event by one word. Out: a dispute with the hours as printed side by side, or null.
 */
import type { Claim } from '../../model';
import { groupAnswers, keepOfOneMind, type Given } from '../answers';
import type { Verdict } from '../draft-fact';
import { readClock, type ClockTime } from './read-clock';

/** An hour with its words as shown. */
type Hour = ClockTime & { readonly words: string };

/** Hours that two reports give for one thing are seldom nearer than this without being one, minutes; rough ones reach further. */
const APART = 15;
const ROUGHLY_APART = 60;
const HALF_DAY = 720;

const isLocal = (zone: string | null): boolean => zone === null || zone === 'local time';

/** How far apart two hours are, minutes, across midnight as well; within half a day where one does not say which half it means. */
function distance(a: ClockTime, b: ClockTime): number {
  const day = a.isHalfKnown && b.isHalfKnown ? 2 * HALF_DAY : HALF_DAY;
  const apart = Math.abs(a.minutes - b.minutes) % day;
  return Math.min(apart, day - apart);
}

const agree = (a: Hour, b: Hour): boolean =>
  distance(a, b) < (a.isRough || b.isRough ? ROUGHLY_APART : APART);

/** The one hour of a claim that says when it happened, or none. */
function readHour(claim: Claim): readonly Given<Hour>[] {
  const [time, second] = readClock(claim.quote);
  if (time === undefined || second !== undefined || time.isBound) return [];
  const words = `${time.isRough ? 'about ' : ''}${claim.quote.slice(time.start, time.end)}`;
  return [{ claim, value: { ...time, words } }];
}

/** Gives the dispute over the hour, or null. */
export function judgeHours(claims: readonly Claim[]): Verdict | null {
  const given = keepOfOneMind(claims.flatMap(readHour), agree);
  const zones = new Set(given.map(({ value: { zone } }) => (isLocal(zone) ? null : zone)));
  if (zones.size > 1) return null;
  const answers = groupAnswers(given, agree, ({ words }) => words);
  return answers.length < 2 ? null : { status: 'disputed', differs: 'time', answers };
}
