/** Ways a newsroom or a typist writes one surname, by class: each gives the spellings of a word in Latin letters. Pure; no knowledge of the matcher. */

/** A class of spellings; `around` wraps the whole name in words of a language in which it is written so. */
export type SpellingClass = {
  readonly name: string;
  readonly spell: (word: string) => readonly string[];
  readonly around?: (name: string) => string;
};

type Rules = readonly (readonly [from: RegExp, to: string])[];

/** Letters from left to right, the first rule that fits; what no rule knows stays. */
const rewrite = (word: string, rules: Rules): string => {
  let out = '';
  for (let at = 0; at < word.length;) {
    const rest = word.slice(at).toLowerCase();
    const rule = rules.find(([from]) => from.test(rest));
    const length = rule === undefined ? 1 : (rule[0].exec(rest)?.[0].length ?? 1);
    const letters = rule === undefined ? word[at]! : rule[1];
    out += at === 0 ? letters[0]!.toUpperCase() + letters.slice(1) : letters;
    at += length;
  }
  return out;
};

const rulesOf = (list: string): Rules =>
  list.split(' ').map((pair) => {
    const [from, to] = pair.split('>');
    return [new RegExp(`^${from}`), to!] as const;
  });

/** How the same sounds are spelt: German, French, Polish, Dutch, Hungarian, Turkish and South Slavic newsrooms; ISO 9, BGN/PCGN. */
const TRANSLITERATIONS: Readonly<Record<string, string>> = {
  German: 'shch>schtsch sh>sch zh>sch ch>tsch kh>ch ts>z z>s v>w y>j w>w',
  French: 'shch>chtch sh>ch zh>j ch>tch u>ou v$>f',
  Polish: 'shch>szcz sh>sz zh>ż ch>cz kh>ch v>w y>j',
  Dutch: 'sh>sj u>oe ch>tsj',
  Hungarian: 'sh>s s>sz ch>cs zh>zs y>i',
  Turkish: 'sh>ş ch>ç y>y',
  'South Slavic': 'sh>š ch>č zh>ž ck>k w>v y>j',
  'ISO 9': 'shch>ŝ sh>š ch>č zh>ž y>j',
  'BGN/PCGN': 'ye>e yi>yy iy>y y$>iy',
};
const CYRILLIC =
  'shch>щ sch>ш sh>ш zh>ж ch>ч kh>х ck>к ts>ц ya>я yu>ю yo>ё th>т ph>ф qu>кв a>а b>б c>к d>д e>е f>ф g>г h>х i>и j>дж k>к l>л m>м n>н o>о p>п q>к r>р s>с t>т u>у v>в w>в x>кс y>и z>з';
const GREEK =
  'sh>σ ch>τσ kh>χ ck>κ th>θ ou>ου u>ου b>μπ d>ντ g>γκ f>φ a>α c>κ e>ε h>χ i>ι j>τζ k>κ l>λ m>μ n>ν o>ο p>π q>κ r>ρ s$>ς s>σ t>τ v>β w>γου x>ξ y>ι z>ζ';

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbourKeys = (letter: string): string[] => {
  const row = KEYS.find((keys) => keys.includes(letter)) ?? '';
  const at = row.indexOf(letter);
  return [row[at - 1], row[at + 1]].filter((key) => key !== undefined && at >= 0) as string[];
};
const inner = (word: string): number[] => Array.from({ length: word.length - 1 }, (_, at) => at + 1);
const put = (word: string, at: number, letters: string, length = 1): string =>
  word.slice(0, at) + letters + word.slice(at + length);

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
  y: 'у',
};
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ' };
const replaceEach = (word: string, table: Readonly<Record<string, string>>): string[] =>
  inner(word).flatMap((at) => (table[word[at]!] === undefined ? [] : [put(word, at, table[word[at]!]!)]));

const withEndings = (list: string) => (word: string) => list.split(' ').map((ending) => word + ending);

/** All classes, in the order they are printed. */
export const SPELLING_CLASSES: readonly SpellingClass[] = [
  { name: 'as printed', spell: (word) => [word] },
  { name: 'capitals', spell: (word) => [word.toUpperCase()] },
  ...Object.entries(TRANSLITERATIONS).map(([name, list]): SpellingClass => ({
    name: `spelt as in ${name}`,
    spell: (word) => [rewrite(word, rulesOf(list))].filter((spelt) => spelt !== word),
  })),
  { name: 'Cyrillic', spell: (word) => [rewrite(word, rulesOf(CYRILLIC))] },
  { name: 'Greek', spell: (word) => [rewrite(word, rulesOf(GREEK))] },
  {
    name: 'accents added or lost',
    spell: (word) => [word.normalize('NFD').replace(/\p{M}/gu, ''), ...replaceEach(word, ACCENTS)],
  },
  { name: 'look-alike letter', spell: (word) => replaceEach(word, LOOK_ALIKES) },
  { name: 'soft hyphen', spell: (word) => inner(word).map((at) => put(word, at, '\u00ad', 0)) },
  { name: 'compound', spell: (word) => [`pro-${word}`, `${word}-led`, `${word}/Okonkwo`] },
  { name: 'letter left out', spell: (word) => inner(word).map((at) => put(word, at, '')) },
  { name: 'letter doubled', spell: (word) => inner(word).map((at) => put(word, at, word[at]!.repeat(2))) },
  {
    name: 'letters swapped',
    spell: (word) =>
      inner(word)
        .slice(0, -1)
        .map((at) => put(word, at, word[at + 1]! + word[at]!, 2)),
  },
  {
    name: 'key beside it',
    spell: (word) => inner(word).flatMap((at) => neighbourKeys(word[at]!).map((key) => put(word, at, key))),
  },
  {
    name: 'first letter wrong',
    spell: (word) => neighbourKeys(word[0]!.toLowerCase()).map((key) => put(word, 0, key.toUpperCase())),
  },
  {
    name: 'Polish cases',
    spell: withEndings('a owi em ie'),
    around: (name) => `Według niego nie było to dla ${name} łatwe, jak się okazało w tym czasie.`,
  },
  {
    name: 'Czech cases',
    spell: withEndings('a ovi em ův ova'),
    around: (name) => `Podle něj to pro ${name} není, ale také že se byl jako.`,
  },
  {
    name: 'Hungarian cases',
    spell: withEndings('nak ot tól'),
    around: (name) => `Szerint és hogy ${name} nem volt egy.`,
  },
  {
    name: 'Finnish cases',
    spell: withEndings('in ille ista'),
    around: (name) => `Hän sanoi, että ${name} oli myös ja ovat.`,
  },
  {
    name: 'German genitive',
    spell: withEndings('s'),
    around: (name) => `Das ist die Meinung, die ${name} Leute nicht für das Land und die Welt haben.`,
  },
];
