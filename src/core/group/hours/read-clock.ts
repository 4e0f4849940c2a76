/** Hours of the day as news prints them: "at about 2 a.m.", "9:20pm", "14:30", "nine in the evening", "noon". In: a text. Out: the hours in it. */
import type { Span } from '../../model';
import { readCardinal } from '../../extract/quantities/number-words';
import { plainPattern, toSmall } from '../../text/plain-pattern';

/** An hour of the day. */
export type ClockTime = Span & {
  /** Minutes after midnight; below 720 where nothing says which half of the day is meant. */
  readonly minutes: number;
  readonly isHalfKnown: boolean;
  /** "About two". */
  readonly isRough: boolean;
  /** "By two", "until two", "between two and three": not when it happened. */
  readonly isBound: boolean;
  /** A time zone as printed, small letters, or null: hours of two zones are not compared. */
  readonly zone: string | null;
};

const HALF =
  "(?: ?([ap](?:m|\\.m\\.?))(?!\\p{L})| (?:o[’']clock )?(?:in the (morning|afternoon|evening)|at (night)))";
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const OF_DAY = plainPattern(`(?<![\\p{L}\\d.,:])(\\d{1,2}|${WORDS})(?:[:.](\\d\\d))?${HALF}`, 'g');
const OF_24 = plainPattern(
  '(?<![\\p{L}\\d.,:])(\\d{1,2})[:h](\\d\\d)(?![\\d:]|[.,]\\d|\\p{L})(?! ?[ap]\\.?m)',
  'g',
);
const NAMED = plainPattern('(?<!\\p{L})(noon|midday|midnight)(?!\\p{L})', 'g');
/** Texts without any of these tell no hour; asked first, for the patterns of all numbers are slow. */
const MAY_BE =
  /\d[:.h]\d\d|\d ?[ap]\.?m|o['’]clock|in the (?:morning|afternoon|evening)|at night|noon|midday|midnight/i;
const ROUGH =
  /(?:about|around|roughly|some|nearly|almost|shortly|soon|just|little|minutes?) (?:(?:after|before|past) )?$/;
const BOUND = /(?:by|until|till|before|after|between|from|since|to|and) $/;
const NEAR_BOUND = /(?:shortly|soon|just|little|minutes?) (?:after|before) $/;
const ZONE = /^ ?\(?(gmt|utc|b?s?t|[cew]es?t|[ecmp][sd]?t|msk|\p{Lu}?\p{L}+ time)(?!\p{L})/iu;
const REACH = 24;
const HOUR = 60;

const PM: ReadonlySet<string> = new Set(['afternoon', 'evening', 'night']);

/** Minutes of an hour in its half of the day: "twelve at night" is midnight, "two at night" is in the small hours. */
function toMinutes(hour: number, minute: number, half: string): number {
  const inHalf = (hour % 12) * HOUR + minute;
  if (half === 'night' && hour < 6) return inHalf;
  return half.startsWith('p') || (PM.has(half) && !(half === 'night' && hour === 12))
    ? inHalf + 12 * HOUR
    : inHalf;
}

type Read = { readonly minutes: number; readonly isHalfKnown: boolean };

function readOfDay([, written = '', minute = '0', letters, part, night]: RegExpExecArray): Read | null {
  const hour = readCardinal(written);
  if (hour === null || hour < 1 || hour > 12 || Number(minute) >= HOUR) return null;
  return { minutes: toMinutes(hour, Number(minute), letters ?? part ?? night ?? ''), isHalfKnown: true };
}

function readOf24([, hour = '', minute = '']: RegExpExecArray): Read | null {
  if (Number(hour) > 24 || Number(minute) >= HOUR) return null;
  return {
    minutes: (Number(hour) % 24) * HOUR + Number(minute),
    isHalfKnown: Number(hour) > 12 || hour.startsWith('0'),
  };
}

const readNamed = ([, name]: RegExpExecArray): Read => ({
  minutes: name === 'midnight' ? 0 : 12 * HOUR,
  isHalfKnown: true,
});

const READERS: readonly (readonly [RegExp, (match: RegExpExecArray) => Read | null])[] = [
  [OF_DAY, readOfDay],
  [OF_24, readOf24],
  [NAMED, readNamed],
];

/** Gives the hours that a text tells, in no order; what stands in brackets repeats another. Linear. */
export function readClock(text: string): readonly ClockTime[] {
  if (!MAY_BE.test(text)) return [];
  const small = toSmall(text);
  return READERS.flatMap(([pattern, read]) =>
    [...small.matchAll(pattern)].flatMap((match) => {
      const found = read(match);
      const start = match.index;
      const before = small.slice(Math.max(0, start - REACH), start);
      if (found === null || /\([^)]*$/.test(before)) return [];
      const end = start + match[0].length;
      const isRough = ROUGH.test(before);
      const isBound = BOUND.test(before) && !NEAR_BOUND.test(before);
      return [
        {
          start,
          end,
          ...found,
          isRough,
          isBound,
          zone: ZONE.exec(text.slice(end))?.[1]?.toLowerCase() ?? null,
        },
      ];
    }),
  );
}
