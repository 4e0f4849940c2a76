/**
 * Names in Han, kana, Hangul and Thai, where no space says where a name begins. In: a block's text. Out: hits as `scanText` gives them, with
 * the given name where one is written. Kana and Hangul words the tables do not know are read by rule.
 */
import { longestName } from './tables/character-trie';
import type { Candidate } from './tables/name-lexicon';
import { resolveLoosely } from './spelling/fuzzy-word';
import type { Matcher } from './matcher';
import { step } from './tables/phrase-trie';
import { romanize } from './spelling/romanize';
import type { Hit } from './scan-text';

/** A text without these costs one native test. */
const CHARACTERS = /[\u0e01-\u0e4e\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const RUN = /[\u0e01-\u0e4e\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7af]/;
const KATAKANA_WORD = /(?<![\u30a1-\u30fa\u30fc])[\u30a1-\u30fa\u30fc]{3,16}(?![\u30a1-\u30fa\u30fc])/g;
const HANGUL_WORD = /(?<![\uac00-\ud7af])[\uac00-\ud7af]{3,14}(?![\uac00-\ud7af])/g;
/** First syllables of the particles and offices that may follow a Korean name without a space. */
const AFTER_HANGUL = /^[은는이가을를의와과도에으로만측께씨및랑대행장정]/;
const PARTICLE_END = /(?:에게서|에게|에서|으로|이다|라고|은|는|이|가|을|를|의|와|과|도|에|로|만|측)$/;
const MIN_FREE_HANGUL = 3;

const at = (text: string, place: number): string => text.charAt(place);

const fitsKana = (text: string, start: number, end: number): boolean =>
  !(KATAKANA.test(at(text, start)) && KATAKANA.test(at(text, start - 1))) &&
  !(KATAKANA.test(at(text, end - 1)) && KATAKANA.test(at(text, end)));

/** Thai writes vowels and tones after, above and below a letter: a name does not end before one. */
const THAI_SIGN = /^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;
const fitsThai = (text: string, end: number): boolean => !THAI_SIGN.test(text.slice(end, end + 1));

const fitsHangul = (text: string, start: number, end: number): boolean => {
  if (!HANGUL.test(at(text, start))) return true;
  if (HANGUL.test(at(text, start - 1))) return false;
  return (
    !HANGUL.test(at(text, end)) ||
    end - start >= MIN_FREE_HANGUL ||
    AFTER_HANGUL.test(text.slice(end, end + 1))
  );
};

const isBlocked = (matcher: Matcher, text: string, start: number, end: number): boolean =>
  matcher.blocked.some((phrase) => {
    const found = text.indexOf(phrase, Math.max(0, start - phrase.length));
    return found >= 0 && found < end && found + phrase.length > start && found + phrase.length >= end;
  });

const listed = (matcher: Matcher, text: string): Hit[] => {
  const hits: Hit[] = [];
  for (const run of text.matchAll(RUN)) {
    const limit = run.index + run[0].length;
    for (let start = run.index; start < limit; start++) {
      const fits = (end: number): boolean =>
        fitsKana(text, start, end) && fitsHangul(text, start, end) && fitsThai(text, end);
      const found = longestName(matcher.characters, text, start, fits);
      if (found === null) continue;
      if (!isBlocked(matcher, text, start, found.end))
        hits.push({ start, end: found.end, forms: found.forms, costs: [{ key: -1, cost: 0 }] });
      start = found.end - 1;
    }
  }
  return hits;
};

const readByRule = (matcher: Matcher, word: string, start: number): Hit[] => {
  const end = start + word.length;
  return resolveLoosely(matcher.lexicon, romanize(word)).flatMap((candidate: Candidate): Hit[] => {
    const node = step(matcher.trie, 0, candidate.key);
    const forms = node > 0 ? matcher.trie.ends[node] : undefined;
    return forms === undefined ? [] : [{ start, end, forms, costs: [candidate] }];
  });
};

/** Whether a listed name stands in the span; the list is sorted, so a moving place in it is enough. */
const startTaken = (hits: readonly Hit[]): ((start: number, end: number) => boolean) => {
  let at = 0;
  return (start, end) => {
    while (at < hits.length && hits[at]!.end <= start) at++;
    return at < hits.length && hits[at]!.start < end;
  };
};

const byRule = (matcher: Matcher, text: string, known: readonly Hit[]): Hit[] => {
  const hits: Hit[] = [];
  for (const pattern of [KATAKANA_WORD, HANGUL_WORD]) {
    const isTaken = startTaken(known);
    for (const found of text.matchAll(pattern)) {
      const word = pattern === HANGUL_WORD ? found[0].replace(PARTICLE_END, '') : found[0];
      if (!isTaken(found.index, found.index + word.length))
        hits.push(...readByRule(matcher, word, found.index).slice(0, 1));
    }
  }
  return hits;
};

/** The names in a block's Han, kana and Hangul, sorted, without overlaps. Linear in the text; a text without such letters costs one test. */
export const scanCharacters = (matcher: Matcher, text: string): Hit[] => {
  if (!CHARACTERS.test(text)) return [];
  const known = listed(matcher, text);
  return [...known, ...byRule(matcher, text, known)].sort((a, b) => a.start - b.start);
};
