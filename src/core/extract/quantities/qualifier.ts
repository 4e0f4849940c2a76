/** What stands around a number and tells how to take it: version (original, updated), nearness (about), addition. */
import type { Qualifier } from '../../model';
import numbers from '../../../../assets/numbers.json';
import { makeLookupTable } from '../../text/lookup-table';

const QUALIFIERS = makeLookupTable(numbers.qualifiers as Readonly<Record<string, Qualifier>>);
/** What qualifiers end in: few words before a number are one. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  Object.keys(QUALIFIERS).map((words) => words.split(' ').at(-1)!),
);
const STOPS: ReadonlySet<string> = new Set(
  numbers.nounStops.filter((word) => QUALIFIERS[word] === undefined),
);
const CHANGED_TO = new RegExp(
  `(?:${numbers.changeVerbs.join('|')}) (?:[\\p{L}]+ ){0,3}to (?:[\\p{L}]+ ){0,2}$`,
  'iu',
);
const CHANGED_FROM = new RegExp(
  `(?:${numbers.changeVerbs.join('|')}) (?:[\\p{L}]+ ){0,3}from (?:[\\p{L}]+ ){0,2}$`,
  'iu',
);

/** Versions keep two numbers apart ("28, trimmed to about 20"); nearness only blurs one. So a version wins. */
const VERSIONS: readonly string[] = ['original', 'earlier', 'updated'];

/** Version words between a number and its noun: "two earlier approaches". */
const INSIDE = /\b(earlier|previous|prior|original|initial|revised|updated)\b/i;
const TIME = /(?:second|minute|hour|day|week|month|year|decade)s?$/i;
/** "by $300 billion over two years" is during; "lasted over two hours" is more. */
const DURING =
  /(?<!\b(?:for|after|lasted|lasting|spent|spending|took|taken|takes|with|of|and|waited|served|was|were|is|are)) over (?=$)/i;

/** "Hand over five ships". */
const HANDED = /\b(?:hand|turn|sign|pass)(?:s|es|ed|ing)? over (?=$)/i;

/** What adds up to four is four. */
const SUM = / add(?:s|ed|ing)? up to $/i;

/** How far before the number its qualifiers are looked for, in characters. */
const REACH = 48;

/** The qualifier of the number that begins at `start`; `noun` is the text between the number and the end of its noun. */
export function findQualifier(text: string, start: number, noun: string): Qualifier | null {
  const raw = text
    .slice(Math.max(0, start - REACH), start)
    .replace(SUM, ' ')
    .replace(HANDED, ' ');
  const before = TIME.test(noun) ? raw.replace(DURING, ' ') : raw;
  const near = readBefore(before);
  const version =
    near.find((qualifier) => VERSIONS.includes(qualifier)) ?? findChange(before) ?? findInside(noun);
  if (version !== null) return version;
  if (/\b(?:additional|further|extra|more|other)\b/i.test(noun)) return 'additional';
  return near[0] ?? null;
}

function findInside(noun: string): Qualifier | null {
  return QUALIFIERS[INSIDE.exec(noun)?.[1]?.toLowerCase() ?? ''] ?? null;
}

function findChange(before: string): Qualifier | null {
  // Asked first, for the patterns of all verbs are slow.
  if (/ to /i.test(before) && CHANGED_TO.test(before)) return 'updated';
  return / from /i.test(before) && CHANGED_FROM.test(before) ? 'earlier' : null;
}

/** Qualifiers before a number, nearest first; up to three words of its noun phrase are read past. */
function readBefore(before: string): Qualifier[] {
  const words = readPhraseWords(before);
  const found: Qualifier[] = [];
  for (let end = words.length; end > 0 && end > words.length - 4; end -= 1) {
    const match = readEndingAt(words, end);
    if (match !== null) found.push(match);
    else if (STOPS.has(words[end - 1] ?? '')) break;
  }
  return found;
}

/** The longest qualifier of at most three words that ends before a place. */
function readEndingAt(words: readonly string[], end: number): Qualifier | null {
  if (!LAST_WORDS.has(words[end - 1] ?? '')) return null;
  for (let size = 3; size > 0; size -= 1) {
    const qualifier = QUALIFIERS[words.slice(Math.max(0, end - size), end).join(' ')];
    if (qualifier !== undefined) return qualifier;
  }
  return null;
}

/** The lower-case words after the last comma, bracket or full stop: these end a phrase. */
function readPhraseWords(before: string): readonly string[] {
  const phrase =
    before
      .toLowerCase()
      .split(/[,;:()?!–—\n]|\. /)
      .at(-1) ?? '';
  return phrase
    .split(/[ \u00a0]+/)
    .map((word) => word.replace(/^["“‘«]+|-$/g, ''))
    .filter((word) => word !== '');
}
