/**
 * How many spellings of a name the matcher recognises, by class: the surname spelt so, behind its given name and alone, on a page that
 * names two other persons of the index. In: persons' names. Out: a row a class. Pure.
 */
import { compileMatcher } from '../../src/core/match/compile-matcher';
import { findMentions } from '../../src/core/match/find-mentions';
import type { Matcher } from '../../src/core/match/matcher';
import type { FactIndex } from '../../src/core/model';
import { INDEX_FORMAT } from '../../src/core/model';
import { SPELLING_CLASSES, type SpellingClass } from './spelling-classes';

/** Spellings tried and recognised, with the given name and without, and those taken for somebody else. */
export type SpellingRow = {
  readonly name: string;
  readonly tried: number;
  readonly full: number;
  readonly alone: number;
  readonly wrong: number;
};

const plainly = (name: string): string => `Nobody but ${name} was there.`;

/** An index of these persons and of two who are on every page. */
const indexOf = (names: readonly string[]): FactIndex => ({
  format: INDEX_FORMAT,
  sources: [],
  entities: [...names, ...COMPANY].map((name) => ({
    id: `person/${name}`,
    kind: 'person',
    name,
    variants: [
      { text: name, sources: [] },
      { text: name.split(' ').slice(1).join(' '), sources: [] },
    ],
    roles: [],
  })),
  events: [],
  claims: [],
  facts: [],
});
const COMPANY = ['Desta Worku Alemayehu', 'Hinemoa Ngata Parewhakarau'];

type Outcome = 'found' | 'wrong' | 'missed';

const tryOn = (matcher: Matcher, text: string, spelt: string, name: string): Outcome => {
  const start = text.indexOf(spelt);
  const blocks = [`${COMPANY.join(' and ')} came.`, text].map((line) => ({
    text: line,
    kind: 'body' as const,
  }));
  const hits = findMentions(matcher, { url: null, language: null, published: null, blocks }).filter(
    (hit) => hit.block === 1 && hit.shown && hit.start < start + spelt.length && start < hit.end,
  );
  if (hits.some(({ target }) => target === `person/${name}`)) return 'found';
  return hits.length > 0 ? 'wrong' : 'missed';
};

const scoreClass = (
  matcher: Matcher,
  names: readonly string[],
  { name, spell, around }: SpellingClass,
): SpellingRow => {
  const row = { name, tried: 0, full: 0, alone: 0, wrong: 0 };
  const wrap = around ?? plainly;
  for (const person of names) {
    const [given, ...rest] = person.split(' ');
    const surname = rest.join(' ');
    for (const spelt of new Set(spell(surname))) {
      const outcomes = [`${given} ${spelt}`, spelt].map((form) => tryOn(matcher, wrap(form), spelt, person));
      row.tried++;
      if (outcomes[0] === 'found') row.full++;
      if (outcomes[1] === 'found') row.alone++;
      if (outcomes.includes('wrong')) row.wrong++;
    }
  }
  return row;
};

/** A row for every class; names of other than two words are left out. Deterministic. */
export const scoreSpellings = (names: readonly string[]): readonly SpellingRow[] => {
  const persons = [...new Set(names)].filter((name) => /^\p{L}+ \p{L}+$/u.test(name));
  const matcher = compileMatcher(indexOf(persons));
  return SPELLING_CLASSES.map((one) => scoreClass(matcher, persons, one)).filter(({ tried }) => tried > 0);
};

const share = (part: number, whole: number): string => (part / whole).toFixed(3);

/** The rows as lines to print. */
export const describeSpellings = (title: string, rows: readonly SpellingRow[]): readonly string[] => [
  `spellings of ${title}: recognised with the given name, alone, taken for another, tried`,
  ...rows.map(
    ({ name, tried, full, alone, wrong }) =>
      `  ${name.padEnd(26)} ${share(full, tried)}  ${share(alone, tried)}  ${wrong}  ${tried}`,
  ),
];
