/**
 * Numbers that answer a question every report of an event answers: how many were killed, missing, arrested. In: a claim in its text. Out: the
 * counts in it, however they are worded: "killed four people", "at least five died", "the toll rose to 14", "a dozen are still missing".
 * The words are assets/counted-matters.json.
 */
import table from '../../../../assets/counted-matters.json';
import type { EventDocument } from '../../document';
import { CARDINAL_PATTERN, mayHoldNumber, readCardinal } from '../../extract/quantities/number-words';
import { findQualifier } from '../../extract/quantities/qualifier';
import type { Claim, Qualifier, Quantity, Span } from '../../model';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { overlaps } from '../../text/words';

/** One count: what is counted (a key of the table), how many, and whether the words say that it is the sum of all, or of some kind of people alone. */
export type Count = {
  readonly matter: string;
  readonly quantity: Quantity;
  readonly isTotal: boolean;
  readonly isOfSome: boolean;
};

type Wording = {
  readonly label: string;
  readonly done: string;
  readonly doing: string;
  readonly nouns: string;
  readonly total: string;
};
type Rule = {
  readonly matter: string;
  /** Letters of which the pattern needs one row: asked first, for numbers make a pattern slow. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  readonly isTotal: boolean;
};

const MATTERS = Object.entries(table.matters as Readonly<Record<string, Wording>>);
const list = (words: string): string => words.split(' ').join('|');
const NUMBER = `(?<![\\p{L}\\d.,/–-])(${CARDINAL_PATTERN})(?![\\d%]|[.,/:–-]\\d|-\\p{L})`;
/** Words between a number and what was done: they may not begin another clause or measure something. */
const PHRASE = `(?: (?!(?:${list(table.stops)})(?!\\p{L}))[\\p{L}'’-]+){0,5}?`;
/** "23 persons, among them four women, were arrested". */
const ASIDE = '(?:, (?:among them|including) [^,.;]{1,40},)?';
const FILLERS = `(?: (?:${list(table.fillers)}))*`;
const BEFORE = `(?: (?:${list(table.before)}))*`;
const NO_MEASURE = `(?! (?:${list(table.stops)})(?!\\p{L}))`;
const PERCENT = '(?:%| ?per ?cent(?!\\p{L}))';
const END = '(?!\\p{L})';
/** "The number of people killed in a strike on a market in the north rose to 17". */
const LINK = `(?:(?: \\p{L}+){0,4}? (?:to|at|of|as|is|was|reached|hit|passed|topped|exceeded)|(?: \\p{L}+){1,14}? (?:rises|${table.rises}) to)`;

/** The choices of a part of a pattern; its groups hold no groups. */
const splitWords = (words: string): readonly string[] => words.split(/\|(?![^(]*\))/);

/** The letters that a choice cannot do without: "deaths?" has "death", "(?:death )?toll" has "toll". */
const readLiteral = (choice: string): string =>
  choice.replace(/^\(\?:[^)]*\)\?/, '').replace(/(?:.\?|[[(]).*$/, '');

function makeRules([matter, { done, doing, nouns, total }]: readonly [string, Wording]): Rule[] {
  const isShare = matter === table.percentages;
  const number = isShare ? NUMBER.replace('[\\d%]', '\\d') : NUMBER;
  const value = isShare ? `${number}${PERCENT}` : number;
  const make = (words: string, pattern: string, isTotal = false): Rule[] =>
    words === ''
      ? []
      : [
          {
            matter,
            needs: splitWords(words).map(readLiteral),
            pattern: plainPattern(pattern, 'g'),
            isTotal,
          },
        ];
  // "Nine of the injured" are a part of them, and no count of them.
  return [
    ...make(total, `(?<!\\p{L})(?:${total})${LINK}${BEFORE} ${value}`, true),
    ...make(nouns, `${value}(?: (?!of )\\p{L}+){0,2}? (?:${nouns})${END}`),
    ...make(done, `${value}${PHRASE}${ASIDE}${FILLERS} (?<!the )(?:${done})${END}`),
    ...make(doing, `(?<!\\p{L})(?:${doing})${BEFORE} ${value}${NO_MEASURE}`),
  ];
}

const RULES: readonly Rule[] = MATTERS.flatMap(makeRules);
const EARLIER = plainPattern(`(?<!\\p{L})(?:${table.earlier})(?!\\p{L})[^.;]{0,50}$`);
const RISE = plainPattern(`(?<!\\p{L})(?:${table.rises}) to(?: \\p{L}+){0,3} ?$`);

/** Gives the plain label of a matter ("People killed"). */
export function labelOf(matter: string): string {
  return MATTERS.find(([name]) => name === matter)?.[1].label ?? matter;
}

function qualifierOf(doc: EventDocument, claim: Claim, number: Span): Qualifier | null {
  const before = toSmall(doc.source.text.slice(claim.start, number.start));
  if (RISE.test(before)) return 'updated';
  if (EARLIER.test(before)) return 'earlier';
  const known = claim.quantities.find(({ start }) => start === number.start);
  return known?.qualifier ?? findQualifier(doc.source.text, number.start, '');
}

/** "12 workers and three policemen were injured": either number is a part of how many. */
const ANOTHER = plainPattern(
  `(?<![\\p{L}\\d.,/–-])(?:${CARDINAL_PATTERN}) (?:\\p{L}+ )?(?:\\p{L}+s|people|men|women|children|police) and $`,
);

/** "31 civilians", "four Norwegian soldiers": others may have been among the dead. */
const SOME = plainPattern(`^ (?:\\p{L}+ ){0,2}?(?:${list(table.some)})(?!\\p{L})`);
const SOME_REACH = 40;

function isPartOf(spans: readonly Span[], number: Span): boolean {
  return spans.some((span) => overlaps(span, number));
}

function readMatch(doc: EventDocument, claim: Claim, rule: Rule, match: RegExpExecArray): Count | null {
  const [whole, written = ''] = match;
  const start = claim.start + match.index + whole.indexOf(written);
  const span = { start, end: start + written.length };
  const value = readCardinal(written);
  if (value === null || value < 1 || isPartOf(doc.dates, span)) return null;
  if (ANOTHER.test(toSmall(claim.quote.slice(0, start - claim.start)))) return null;
  const unit = rule.matter === table.percentages ? 'percent' : rule.matter;
  const quantity = { start, end: span.end, value, unit, qualifier: qualifierOf(doc, claim, span) };
  const isOfSome = SOME.test(toSmall(doc.source.text.slice(span.end, span.end + SOME_REACH)));
  return { matter: rule.matter, quantity, isTotal: rule.isTotal, isOfSome };
}

/** Gives the counts of a claim, each number once, in the order of the table's matters. Linear in the claim. */
export function readCounts(doc: EventDocument, claim: Claim): readonly Count[] {
  // Most claims hold none, and the patterns are slow.
  if (!mayHoldNumber(doc.source.text, claim)) return [];
  const small = toSmall(claim.quote);
  const rules = RULES.filter(({ needs }) => needs.some((letters) => small.includes(letters)));
  const counts: Count[] = [];
  for (const rule of rules) {
    for (const match of small.matchAll(rule.pattern)) {
      const count = readMatch(doc, claim, rule, match);
      if (count === null || counts.some(({ quantity }) => overlaps(quantity, count.quantity))) continue;
      counts.push(count);
    }
  }
  return counts;
}
