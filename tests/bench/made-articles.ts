/** Articles for measuring: invented sentences with invented names, put together anew for each number. Two of the same number are the same article. */
import type { Source } from '../../src/core/model';
import { hashText } from '../../src/core/text/sha256';

const FIRST =
  'Anna Bela Carl Dora Emil Fanny Georg Hanna Ivar Julia Karl Lena Milo Nora Oskar Petra Quentin Rosa Sven Tilda'.split(
    ' ',
  );
const FAMILY =
  'Abendroth Brisk Calloway Dunmore Eastvale Farrow Grimsby Hollis Ingram Jessup Kestrel Lindqvist Marlowe Norwood Oakes Penhale Quill Radley Stroud Thornton Umber Vance Wexford Yarrow Zeller'.split(
    ' ',
  );
const PLACES = 'Geneva Oslo Lisbon Vienna Dublin Prague Madrid Warsaw Athens Helsinki Brussels Zagreb'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');
const THINGS = 'harbour bridge hospital railway school dam airport library stadium market'.split(' ');
const ADJECTIVES =
  'useful difficult costly overdue unlikely welcome dangerous modest ambitious fragile'.split(' ');

type Cast = {
  readonly pick: (from: readonly string[]) => string;
  readonly number: (below: number) => number;
};

/** A generator of the numbers 0 to 1 that gives the same ones for the same seed (mulberry32, https://github.com/bryc/code). */
function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SENTENCES: readonly ((who: string, whom: string, cast: Cast) => string)[] = [
  (who, whom, { pick }) =>
    `${who} met ${whom} in ${pick(PLACES)} on ${pick(DAYS)} to talk about the ${pick(THINGS)}.`,
  (who, _, { pick }) =>
    `${who} said the ${pick(THINGS)} was “${pick(ADJECTIVES)} and ${pick(ADJECTIVES)},” but added that work would continue.`,
  (who, _, { pick, number }) =>
    `According to ${who}, the ${pick(THINGS)} will cost ${number(90) + 10} million euros and take ${number(9) + 3} years to build.`,
  (_, whom, { pick, number }) =>
    `The council in ${pick(PLACES)} had received a ${number(30) + 5}-point plan, which ${whom} called “${pick(ADJECTIVES)}.”`,
  (who, _, { pick }) =>
    `“We will not close the ${pick(THINGS)},” ${who} told reporters after the meeting, while critics warned of delays.`,
  (who, whom, { pick }) =>
    `Talks between ${who} and ${whom} lasted three hours and ended on ${pick(DAYS)} without agreement.`,
  (_, whom, { pick, number }) =>
    `More than ${number(80) + 20} people were evacuated near ${pick(PLACES)}, officials said, as ${whom} visited the ${pick(THINGS)}.`,
  (who, _, { pick }) =>
    `He accused opponents of blocking the ${pick(THINGS)} and urged parliament in ${pick(PLACES)} to vote, ${who} reported.`,
];

/** Gives the text of about 1,000 words with the number `at`; a cast of six people takes part in each. */
export function makeArticle(at: number): Source {
  const chance = makeChance(at + 1);
  const number = (below: number): number => Math.floor(chance() * below);
  const pick = (from: readonly string[]): string => from[number(from.length)]!;
  const people = Array.from({ length: 6 }, () => `${pick(FIRST)} ${pick(FAMILY)}`);
  const paragraphs = Array.from({ length: 18 }, () =>
    Array.from({ length: 3 }, () =>
      SENTENCES[number(SENTENCES.length)]!(pick(people), pick(people), { pick, number }),
    ).join(' '),
  );
  const text = paragraphs.join('\n');
  const file = `${String(at).padStart(5, '0')}.txt`;
  return {
    id: `s${at + 1}`,
    file,
    publisher: `Paper ${at % 40}`,
    url: null,
    published: `2025-11-${String((at % 28) + 1).padStart(2, '0')}`,
    publishedBasis: 'made',
    language: 'en',
    sha256: hashText(text),
    text,
  };
}
