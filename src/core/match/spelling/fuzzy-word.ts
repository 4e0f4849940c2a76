/** What a word never seen may be: the entry of the same key, of a base form, of another reading, else of keys one edit away. */
import { isLikelySlip, isRareSlip } from './slips';
import {
  deletionsOf,
  headOf,
  MAX_KEY_LENGTH,
  MIN_KEY_LENGTH_EDIT,
  MIN_KEY_LENGTH_SAME,
  type Candidate,
  type Lexicon,
  type WordCost,
} from '../tables/name-lexicon';
import { foldWord } from './letters';
import { looseKey, loosePattern } from './loose-key';
import { otherReadings } from './other-readings';
import { romanize } from './romanize';
import { soundKey } from './sound-key';
import { prefixLengths, stripEndings } from './strip-endings';
import { hashWord, lookUp } from '../tables/word-table';

/** Read as another language does, a short word is too many words. */
const MIN_KEY_OTHER = 5;
const MAX_CANDIDATES = 4;
/** "クシュナー" has a vowel more than "Kushner" and lacks its r. */
const MAX_LOOSE_GAP = 2;
/** Kana put one more vowel into a name for about every three consonants. */
const VOWELS_PER_CONSONANTS = 3;
const LOOSE_SCRIPT = /^[\u0590-\u06ff\u0900-\u0d7f]/;
/** Every word there may be a name: one edit away is a name only beside the right given name. */
const GEORGIAN = /^[\u10a0-\u10ff]/;

/** What a word read from a script with few sounds may be: the same consonants, and about as many vowels. */
export const resolveLoosely = (lexicon: Lexicon, latin: string): readonly Candidate[] => {
  const pattern = loosePattern(latin);
  const skeleton = looseKey(latin);
  const gap = MAX_LOOSE_GAP + Math.floor(skeleton.length / VOWELS_PER_CONSONANTS);
  return (lexicon.loose.get(skeleton) ?? [])
    .filter((word) => word.pattern[0] === pattern[0] && Math.abs(word.pattern.length - pattern.length) <= gap)
    .map(({ key }): Candidate => ({ key, cost: 2, loose: true }));
};

/** Keys one edit away: those of a likely slip first, then those that only a whole name makes one. */
const neighbours = (lexicon: Lexicon, key: string): Candidate[] => {
  const likely = new Set<number>();
  const rare = new Set<number>();
  for (const part of deletionsOf(key)) {
    const hash = hashWord(part);
    for (let at = lookUp(lexicon.deletions, hash[0], hash[1]); at >= 0; at = lexicon.deletionNext[at]!) {
      const id = lexicon.deletionKeys[at]!;
      if (isLikelySlip(key, lexicon.keys[id]!)) likely.add(id);
      else if (isRareSlip(key, lexicon.keys[id]!)) rare.add(id);
    }
  }
  return [
    ...[...likely].map((id): Candidate => ({ key: id, cost: 2 })),
    ...[...rare].map((id): Candidate => ({ key: id, cost: 2, wholeOnly: true })),
  ];
};

/** The entry of the same folded word, as a list of one or none. */
export const bySurface = (lexicon: Lexicon, folded: string, cost: WordCost): Candidate[] => {
  const hash = hashWord(folded);
  const key = lookUp(lexicon.surfaces, hash[0], hash[1]);
  return key < 0 ? [] : [{ key, cost }];
};

const bySound = (lexicon: Lexicon, key: string): Candidate[] => {
  if (key.length < MIN_KEY_LENGTH_SAME || key.length > MAX_KEY_LENGTH) return [];
  const id = lexicon.keyIds.get(key);
  return id === undefined ? [] : [{ key: id, cost: 1 }];
};

const resolveCaseless = (lexicon: Lexicon, word: string, key: string): readonly Candidate[] => {
  for (const lead of prefixLengths(word)) {
    const [found] = bySurface(lexicon, foldWord(word.slice(lead)), 0);
    if (found !== undefined) return [{ ...found, lead }];
  }
  const close = key.length >= MIN_KEY_LENGTH_EDIT + 2 ? neighbours(lexicon, key) : [];
  const likely = close.filter(({ wholeOnly }) => wholeOnly !== true).slice(0, 1);
  for (const form of [word, ...stripEndings(word).map(({ stem }) => stem)]) {
    const found = resolveLoosely(lexicon, romanize(form));
    if (found.length > 0) return [...likely, ...found].slice(0, MAX_CANDIDATES);
  }
  return likely;
};

/** The same key after reading the letters as another language does: "Oemerov" is Dutch for Umerov. */
const byOtherReading = (lexicon: Lexicon, latin: string): readonly Candidate[] => {
  for (const reading of otherReadings(latin)) {
    const key = soundKey(reading);
    const found = key.length < MIN_KEY_OTHER ? [] : bySound(lexicon, key);
    if (found.length > 0) return found;
  }
  return [];
};

/** The nearest base form and every group of languages with an ending that leaves it; an empty group is any that inflects names. */
const resolveInflected = (lexicon: Lexicon, word: string): readonly Candidate[] => {
  let best: Candidate | undefined;
  const groups: string[] = [];
  for (const { stem, languages } of stripEndings(word)) {
    const latin = romanize(stem);
    const [found] = [
      ...bySurface(lexicon, foldWord(stem), 1),
      ...bySound(lexicon, soundKey(latin)),
      ...byOtherReading(lexicon, latin),
    ];
    best ??= found;
    if (found === undefined || found.key !== best?.key) continue;
    groups.push(languages ?? '');
  }
  return best === undefined ? [] : [{ ...best, inflected: groups.join('|') }];
};

/** Some name begins like the word, read as it is or as other languages read it: without that no ending need be tried. */
const hasHead = (lexicon: Lexicon, key: string, latin: string): boolean =>
  lexicon.heads.has(headOf(key)) ||
  otherReadings(latin).some((reading) => lexicon.heads.has(headOf(soundKey(reading))));

const bySpelling = (lexicon: Lexicon, word: string): readonly Candidate[] => {
  const latin = romanize(word);
  const key = soundKey(latin);
  const same = bySound(lexicon, key);
  if (same.length > 0) return same;
  const mayBeName = hasHead(lexicon, key, latin);
  const inflected = mayBeName ? resolveInflected(lexicon, word) : [];
  if (LOOSE_SCRIPT.test(word)) return resolveCaseless(lexicon, word, key);
  const read = mayBeName ? byOtherReading(lexicon, latin) : [];
  if (read.length > 0) return [...inflected, ...read];
  if (key.length < MIN_KEY_LENGTH_EDIT || key.length > MAX_KEY_LENGTH) return inflected;
  const close = neighbours(lexicon, key).map((near): Candidate =>
    GEORGIAN.test(word) ? { ...near, wholeOnly: true } : near,
  );
  return [...inflected, ...close].slice(0, MAX_CANDIDATES);
};

/** The entries an unknown word may be, best first; empty for most words. */
export const resolveFresh = (lexicon: Lexicon, word: string): readonly Candidate[] => {
  const isOrdinary = lexicon.isOrdinary(foldWord(word));
  if (isOrdinary && !lexicon.heads.has(headOf(soundKey(romanize(word))))) return [];
  const found = bySpelling(lexicon, word);
  if (!isOrdinary) return found;
  return found.map((candidate): Candidate => ({ ...candidate, wholeOnly: true }));
};
