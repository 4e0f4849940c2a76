/**
 * At what hour, where sources differ. In: the claims that tell of one event by one word. Out: a dispute with the hours as printed side by side, or null.
 */
import type { Claim } from '../../model';
import type { Verdict } from '../draft-fact';
import { readClock, type ClockTime } from './read-clock';

type Given = { readonly claim: Claim; readonly time: ClockTime };

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

const agree = (a: Given, b: Given): boolean =>
  distance(a.time, b.time) < (a.time.isRough || b.time.isRough ? ROUGHLY_APART : APART);

/** The one hour of a claim that says when it happened, or none. */
function readHour(claim: Claim): readonly Given[] {
  const [time, second] = readClock(claim.quote);
  return time === undefined || second !== undefined || time.isBound ? [] : [{ claim, time }];
}

/** Gives the dispute over the hour, or null; a source that gives two hours tells of two things, and contradicts nobody. */
export function judgeHours(claims: readonly Claim[]): Verdict | null {
  const all = claims.flatMap(readHour);
  const given = all.filter((one) =>
    all.every((other) => other.claim.source !== one.claim.source || agree(one, other)),
  );
  const zones = new Set(given.map(({ time: { zone } }) => (isLocal(zone) ? null : zone)));
  if (zones.size > 1) return null;
  const groups: Given[][] = [];
  for (const one of given) {
    const group = groups.find(([first]) => agree(first!, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  if (groups.length < 2) return null;
  const answers = groups.map((group) => {
    const { claim, time } = group[0]!;
    const words = `${time.isRough ? 'about ' : ''}${claim.quote.slice(time.start, time.end)}`;
    return { label: words, value: words, claims: group.map(({ claim: { id } }) => id) };
  });
  return { status: 'disputed', differs: 'time', answers };
}
