/** What a number says of its noun besides how many: which one in a row, or of how many the others are a part. */
import { readCardinal, readOrdinal } from '../../extract/quantities/number-words';
import type { Claim, Quantity } from '../../model';
import { plainPattern } from '../../text/plain-pattern';

/** The word before "of": "nine of 11 counts", "a fine of 40 dollars". */
const OF = plainPattern('([\\p{L}\\d][\\p{L}\\d.,%-]*) (?:out )?of (?:the |its |their |his |her )?$');
const NEAR = /of (?:the |its |their |his |her )?$/;
/** Words that take a part of a whole, besides numbers and superlatives. */
const PARTS: ReadonlySet<string> = new Set(
  'all any both each either every few fewer half last latest majority many member members minority most neither none percent quarter rest several some third two-thirds %'.split(
    ' ',
  ),
);

/** Tells whether the words before a number, in small letters, make it the whole of something else: "nine of 11 counts" does not say eleven, "a total of 11" does. */
export function isPartOf(before: string): boolean {
  // Asked first, for most numbers stand behind no "of".
  if (!NEAR.test(before)) return false;
  const word = OF.exec(before)?.[1];
  if (word === undefined) return false;
  return PARTS.has(word) || /est$/.test(word) || (readCardinal(word) ?? 0) > 0 || readOrdinal(word) !== null;
}

/** "Allowed to carry 100 passengers": not how many it carried. */
const ALLOWED = plainPattern(
  '(?<!\\p{L})(?:allowed|licen[cs]e|licen[cs]ed|permitted|authori[sz]ed|certified|designed|built|capacity|limit|target)(?: \\p{L}+){0,4} $',
);

/** Tells whether the words before a number, in small letters, say how many there may be. */
export function isAllowed(before: string): boolean {
  return ALLOWED.test(before);
}

/** "23 people, among them four women", "up from an estimate of 1.9 billion": neither four nor 1.9 billion is the answer. */
const ASIDE = plainPattern(
  '(?:among (?:them|whom|these|those(?: \\p{L}+){1,3}? (?:were|are))|including|of (?:them|whom|which)|(?:up|down|compared with|compared to|instead of) (?:from )?(?:an? (?:\\p{L}+ ){1,2}of )?)(?: at least| about| some| around)? ?[$€£]?$',
);

/** Tells whether the words before a number, in small letters, say that it is a part, or what the value was before. */
export function isAside(before: string): boolean {
  return ASIDE.test(before);
}

/** Tells whether a number says which one in a row it is: "the sixth visit". */
export function isOrdinal({ quote, start }: Claim, quantity: Quantity): boolean {
  const [first = ''] = /^[a-z\d-]+/i.exec(quote.slice(quantity.start - start)) ?? [];
  return /^\d/.test(first) ? /(?:st|nd|rd|th)$/i.test(first) : readOrdinal(first) !== null;
}
