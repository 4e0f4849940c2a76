/** What a document noun on a page is about, where it says so right behind or before: a place the index does not know makes it another. */
import { foldWord } from '../spelling/letters';
import { countryOfWord, isPlaceWord } from './country-words';
import { AFTER, type Noun } from './describe-document';
import type { BlockView } from './page-view';
import { ABOUT, DEFINITE, DOMESTIC, NO_DOCUMENTS, OF } from './word-classes';

const SUBJECT =
  /^\s(?:for|on|für|pour|sur|para|sobre|per|su|dla|dotyczący|voor|over|için|для|по|за|για)\s(?:the\s|la\s|el\s|le\s|die\s|den\s|τη\s|την\s)?(\p{Lu}[\p{L}]+)/u;

const isNamed = (block: BlockView, start: number, end: number): boolean =>
  block.names.some((name) => name.start < end && start < name.end);

/** "Gaza plan", "Sudan peace plan". */
const isNamedForOther = (block: BlockView, noun: Noun): boolean =>
  block.tokens
    .filter(({ end }) => end <= noun.start)
    .slice(-2)
    .some(
      ({ start, end, lower, isCapital }) =>
        isCapital &&
        // "La bozza" opens with an article, not with Los Angeles.
        !DEFINITE.has(lower) &&
        /^[\s\p{L}-]*$/u.test(block.text.slice(end, noun.start)) &&
        isPlaceWord(foldWord(lower)) &&
        countryOfWord(foldWord(lower)) === null &&
        !isNamed(block, start, end),
    );

/** Words behind a noun within which its subject stands: "plan for the city's roads". */
const SUBJECT_WORDS = 4;
const FOR = /^(?:for|für|pour|para|per|dla|voor|для|για|için|pro)$/;

/** "28-point housing plan", "plan for the roads": plans of a town, a ministry, a firm. */
const isDomestic = (block: BlockView, noun: Noun): boolean => {
  const before = block.tokens.filter(({ end }) => end <= noun.start).at(-1);
  if (before !== undefined && noun.start - before.end === 1 && DOMESTIC.has(before.lower)) return true;
  const [link, ...subject] = block.tokens
    .filter(({ start, sentence }) => start >= noun.end && sentence === noun.sentence)
    .slice(0, SUBJECT_WORDS + 1);
  if (link === undefined || !/^\s?$/.test(block.text.slice(noun.end, link.start))) return false;
  const to = subject.findIndex(({ start }, at) =>
    /[^\s\p{L}'’-]/u.test(block.text.slice((subject[at - 1] ?? link).end, start)),
  );
  const leads = [ABOUT, OF].some((list) => list.has(link.lower)) || FOR.test(link.lower);
  return leads && subject.slice(0, to < 0 ? undefined : to).some(({ lower }) => DOMESTIC.has(lower));
};

/** "plan for Gaza": a place the index does not know is its subject. */
export const isAboutOther = (block: BlockView, noun: Noun): boolean => {
  if (isNamedForOther(block, noun) || isDomestic(block, noun)) return true;
  const found = SUBJECT.exec(block.text.slice(noun.end, noun.end + AFTER));
  if (found === null) return false;
  const at = noun.end + found[0].length;
  return isPlaceWord(foldWord(found[1]!)) && !isNamed(block, at - 1, at);
};

/** "plans to reverse", "планирует": a verb, or another word that begins so ("planet"). */
export const isNoDocument = (block: BlockView, noun: Noun): boolean =>
  NO_DOCUMENTS.has(block.text.slice(noun.start, noun.end).toLowerCase()) ||
  /^\s+to\s/.test(block.text.slice(noun.end, noun.end + 5));
