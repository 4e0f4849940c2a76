/**
 * Whether an event noun is one already spoken of ("the meeting") as far as its language shows that: by a word before it, an ending or a
 * prefix. In: a block, a noun and the page's language. Languages without articles show nothing, and there every noun may be.
 */
import words from '../../../../assets/page-event-words.json';
import { CHAIN_GAP } from './attached-names';
import type { Noun } from './event-nouns';
import type { Token } from './page-tokens';
import type { BlockView, PageView } from './page-view';
import { HOURS, isIndefinite, LEADERS, VERDICTS } from './word-classes';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const DETERMINERS = new Map(Object.entries(words.determiners).map(([tag, list]) => [tag, setOf(list)]));
for (const tag of ['nb', 'nn']) DETERMINERS.set(tag, DETERMINERS.get('no')!);
DETERMINERS.set('gl', DETERMINERS.get('pt')!);

/** Languages that write the article behind the noun. */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ...['sv', 'da', 'no', 'nb', 'nn'].map((tag) => [tag, /(?:t|n|na|ne|ene|erna|arna)s?$/] as const),
  ['ro', /(?:ul|ului|ea|a|ei|le|lor)$/] as const,
  ...['bg', 'mk'].map((tag) => [tag, /(?:та|то|те|ът|ят|ра|на)$/] as const),
  // The noun with its owner: "találkozójuk", "megbeszélése".
  ['hu', /(?:ja|je|juk|jük|uk|ük|e|én|án|ét|át|éről|áról)$/] as const,
]);
/** Arabic and Hebrew write the article onto the noun, or an owner behind it. */
const AFFIXES: ReadonlyMap<string, RegExp> = new Map([
  ['ar', /^[وفبك]*(?:ال|لل)|(?:ه|ها|هم|هما|نا)$/],
  ['he', /^ו?[מש]?(?:ה|ב|ל|כ)|[םוןה]$/],
]);

/** Words between an article and its noun: "the very long meeting". */
const REACH = 4;
/** "Putin's meeting", "his talks'": an owner is as good as an article. */
const OWNED = /['’]s?\s(?:\S+\s){0,2}$/u;
const CLAUSE_END = /[.,;:!?()«»“”"—–]/;

const hasDeterminer = ({ text, tokens }: BlockView, { start }: Noun, known: ReadonlySet<string>): boolean => {
  const before = tokens.filter(({ end }) => end <= start).slice(-REACH);
  return before.some(
    (token) =>
      known.has(token.lower) && !CLAUSE_END.test(text.slice(token.end, start).replace(/["“«»”]/g, '')),
  );
};

/** False when the noun's language would show that it is the one spoken of, and does not. */
export const mayBeDefinite = (block: BlockView, noun: Noun, language: string | null): boolean => {
  if (language === null) return true;
  const known = DETERMINERS.get(language);
  const shape = ENDINGS.get(language) ?? AFFIXES.get(language);
  if (known === undefined && shape === undefined) return true;
  const word = block.text.slice(noun.start, noun.end).toLowerCase();
  return (
    shape?.test(word) === true ||
    (known !== undefined && hasDeterminer(block, noun, known)) ||
    OWNED.test(block.text.slice(Math.max(0, noun.start - 40), noun.start))
  );
};

/** "A useful meeting, he said": a verdict on the one spoken of. */
export const isVerdict = (block: BlockView, noun: Noun, before: readonly Token[]): boolean =>
  before.some(({ lower }) => VERDICTS.has(lower)) ||
  block.tokens
    .filter(({ start }) => start >= noun.end)
    .slice(0, 2)
    .some(({ lower }) => VERDICTS.has(lower));

/** "A five-hour meeting": the length stands between the article and its noun. */
export const hasIndefinite = ({ language }: PageView, before: readonly Token[]): boolean =>
  before
    .slice(HOURS.has(before[before.length - 1]?.lower ?? '') ? -3 : -2)
    .some(({ lower }) => isIndefinite(lower, language));

/** "Of the two presidents" follows. */
export const isOfLeaders = (block: BlockView, noun: Noun): boolean =>
  block.tokens
    .filter(({ start }) => start >= noun.end && start < noun.end + CHAIN_GAP)
    .some(({ lower }) => LEADERS.has(lower));
