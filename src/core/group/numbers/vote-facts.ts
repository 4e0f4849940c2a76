/**
 * How a vote ended, in several sources. In: claims. Out: drafts such as "Result of the vote: 97–82 / 97–81". A source that gives two results tells
 * of two votes, and is left aside.
 */
import table from '../../../../assets/counted-matters.json';
import { readCardinal } from '../../extract/quantities/number-words';
import type { Claim, SourceId } from '../../model';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { remember } from '../../text/remember';
import { groupAnswers, type Given } from '../answers';
import type { Verdict } from '../draft-fact';
import { groupBy } from '../group-by';
import type { JudgedFact } from './number-facts';

/** `noes` is null where only those in favour are counted. */
type Result = { readonly ayes: string; readonly noes: string | null };

const QUESTION = 'Result of the vote';
const VOTING = plainPattern(`(?<!\\p{L})(?:${table.voting})(?!\\p{L})`);
const NUMBER = '(\\d{1,5}(?:,\\d{3})?)';
/** "By 10 votes to two": the smaller number of two. */
const OTHER = '(\\d{1,5}(?:,\\d{3})?|(?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L}))';
/** "by 97 votes to 82", "by 97 to 81", "voted 97-82", "97–82 vote", "a vote of 97 to 82", "97 in favour and 82 against". */
const RESULT = plainPattern(
  [
    `(?:by|voted|vote of|votes of|vote was) ${NUMBER}(?: votes?)?(?: ?[-–] ?| to | against )${OTHER}`,
    `(?<![\\d-])${NUMBER}[-–]${NUMBER}(?: \\p{L}+){0,2}? (?:vote|votes|ballot|majority)`,
    `${NUMBER}(?: \\p{L}+){0,2}? (?:in favour|in favor|for)(?: and|,| to)? ${OTHER}(?: \\p{L}+){0,2}? against`,
    // "47 deputies against the budget, 43 for", "46 against and 42 for".
    `${NUMBER}(?: \\p{L}+){0,2}? against(?: the \\p{L}+)?(?: and|,| to|, with) ${NUMBER}(?: \\p{L}+){0,2}? (?:in favour|in favor|for)(?!\\p{L})`,
    `${NUMBER} (?:ayes|yes votes|yeas)(?: and|,| to) ${NUMBER} (?:noes|nays|no votes)(?!\\p{L})`,
  ].join('|'),
);

/** What is voted on: "won 900 votes" alone may be a candidate's. */
const MEASURE = plainPattern(
  '(?<!\\p{L})(?:motion|bill|resolution|measure|censure|amendment|no[- ]confidence|law|budget|treaty)(?!\\p{L})',
);
/** "gathered 243 votes", "241 votes in favour", "241 lawmakers backed the motion": the sum of those in favour. */
const AYES = plainPattern(
  [
    `(?:gathered|received|won|secured|got|drew|collected|garnered|obtained|with) (?:a total of )?${NUMBER} votes`,
    `${NUMBER} votes (?:in favou?r|for)(?!\\p{L})`,
    `(?:total of|all|by) ${NUMBER}(?: \\p{L}+){1,5}? (?:backed|supported|approved|voted for|voted in favou?r)(?!\\p{L})`,
  ].join('|'),
);

const DIGIT = /\d/;

function readNumbers(pattern: RegExp, quote: string): readonly string[] {
  const numbers = (pattern.exec(quote)?.slice(1) ?? []).filter((number) => number !== undefined);
  return numbers.map((number) => (DIGIT.test(number) ? number : String(readCardinal(number))));
}

/** Gives the result of a vote that a claim states ("97–82", or "97" where it gives those in favour alone), or null. */
export function readVote(quote: string): string | null {
  const result = readResult(quote);
  return result === null ? null : show(result);
}

/** Only what may give a result is kept in mind: most claims have no number. */
const readResult = (quote: string): Result | null => (DIGIT.test(quote) ? readCounted(quote) : null);

const readCounted = remember((quote: string): Result | null => {
  const small = toSmall(quote);
  if (!VOTING.test(small)) return null;
  const [ayes, noes] = readNumbers(RESULT, small);
  if (ayes !== undefined && noes !== undefined) return { ayes, noes };
  const [alone] = MEASURE.test(small) ? readNumbers(AYES, small) : [];
  return alone === undefined ? null : { ayes: alone, noes: null };
});

const show = ({ ayes, noes }: Result): string => (noes === null ? ayes : `${ayes}–${noes}`);

/** "241" agrees with "241–189", and "43–46" with "by 46 votes to 43": which side is told first depends on who won. */
function agree(a: Result, b: Result): boolean {
  if (a.noes === null || b.noes === null) return a.ayes === b.ayes || a.ayes === b.noes || a.noes === b.ayes;
  return (a.ayes === b.ayes && a.noes === b.noes) || (a.ayes === b.noes && a.noes === b.ayes);
}

/** One claim for each source, the fullest and of those the shortest; none for a source with two results. */
function pickOwn(given: readonly Given<Result>[]): readonly Given<Result>[] {
  const bySource = groupBy(given, ({ claim }) => claim.source);
  const isBetter = (a: Given<Result>, b: Given<Result>): boolean => {
    if ((a.value.noes === null) !== (b.value.noes === null)) return a.value.noes !== null;
    return a.claim.quote.length < b.claim.quote.length;
  };
  return [...bySource.values()]
    .filter((own) => own.every(({ value }) => agree(value, own[0]!.value)))
    .map((own) => own.reduce((a, b) => (isBetter(b, a) ? b : a)));
}

function judge(given: readonly Given<Result>[]): Verdict {
  // Full results first: those in favour alone go with them.
  const ordered = [...given].sort((a, b) => Number(a.value.noes === null) - Number(b.value.noes === null));
  const answers = [...groupAnswers(ordered, agree, show)].sort((a, b) => b.claims.length - a.claims.length);
  return answers.length > 1
    ? { status: 'disputed', differs: 'number', answers }
    : { status: 'agreed', differs: null, answers };
}

/** Gives a draft for each topic in which at least two sources give the result of a vote. Linear in the claims. */
export function groupVotes(
  claims: readonly Claim[],
  topics: ReadonlyMap<SourceId, SourceId>,
): readonly JudgedFact[] {
  const results = claims.flatMap((claim): readonly Given<Result>[] => {
    const value = readResult(claim.quote);
    return value === null ? [] : [{ claim, value }];
  });
  const byTopic = groupBy(results, ({ claim: { source } }) => topics.get(source) ?? source);
  return [...byTopic].flatMap(([topic, all]) => {
    const given = pickOwn(all);
    if (given.length < 2) return [];
    const verdict = judge(given);
    const own = given.map(({ claim }) => claim);
    return [{ key: `vote/${topic}`, claims: own, question: QUESTION, answers: verdict.answers, verdict }];
  });
}
