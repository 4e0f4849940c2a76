/**
 * How a vote ended, in several sources. In: claims. Out: drafts such as "Result of the vote: 97–82 / 97–81". A source that gives two results tells
 * of two votes, and is left aside.
 */
import table from '../../../assets/counted-matters.json';
import type { Claim, Fact, SourceId } from '../model';
import type { Verdict } from './draft-fact';
import type { JudgedFact } from './number-facts';

type Given = { readonly claim: Claim; readonly result: string };

const QUESTION = 'Result of the vote';
const VOTING = new RegExp(`(?<!\\p{L})(?:${table.voting})(?!\\p{L})`, 'iu');
const NUMBER = '(\\d{1,5}(?:,\\d{3})?)';
/** "by 97 votes to 82", "by 97 to 81", "voted 97-82", "97–82 vote", "a vote of 97 to 82", "97 in favour and 82 against". */
const RESULT = new RegExp(
  [
    `(?:by|voted|vote of|votes of|vote was) ${NUMBER}(?: votes?)?(?: ?[-–] ?| to | against )${NUMBER}`,
    `(?<![\\d-])${NUMBER}[-–]${NUMBER}(?: \\p{L}+){0,2}? (?:vote|votes|ballot|majority)`,
    `${NUMBER}(?: \\p{L}+){0,2}? (?:in favour|in favor|for)(?: and|,| to)? ${NUMBER}(?: \\p{L}+){0,2}? against`,
  ].join('|'),
  'iu',
);

/** Gives the result of a vote that a claim states ("97–82"), or null. */
export function readVote(quote: string): string | null {
  const match = VOTING.test(quote) ? RESULT.exec(quote) : null;
  const [ayes, noes] = match?.slice(1).filter((number) => number !== undefined) ?? [];
  return ayes === undefined || noes === undefined ? null : `${ayes}–${noes}`;
}

/** One claim for each source, the shortest; none for a source with two results. */
function pickOwn(given: readonly Given[]): readonly Given[] {
  const bySource = new Map<SourceId, Given[]>();
  for (const one of given) bySource.set(one.claim.source, [...(bySource.get(one.claim.source) ?? []), one]);
  return [...bySource.values()]
    .filter((own) => new Set(own.map(({ result }) => result)).size === 1)
    .map((own) => own.reduce((a, b) => (b.claim.quote.length < a.claim.quote.length ? b : a)));
}

function judge(given: readonly Given[]): Verdict {
  const results = [...new Set(given.map(({ result }) => result))];
  const answers: Fact['answers'] = results
    .map((result) => ({
      label: result,
      value: result,
      claims: given.filter((one) => one.result === result).map(({ claim }) => claim.id),
    }))
    .sort((a, b) => b.claims.length - a.claims.length);
  return answers.length > 1
    ? { status: 'disputed', differs: 'number', answers }
    : { status: 'agreed', differs: null, answers };
}

/** Gives a draft for each topic in which at least two sources give the result of a vote. Linear in the claims. */
export function groupVotes(
  claims: readonly Claim[],
  topics: ReadonlyMap<SourceId, SourceId>,
): readonly JudgedFact[] {
  const byTopic = new Map<SourceId, Given[]>();
  for (const claim of claims) {
    const result = readVote(claim.quote);
    const topic = topics.get(claim.source) ?? claim.source;
    if (result !== null) byTopic.set(topic, [...(byTopic.get(topic) ?? []), { claim, result }]);
  }
  return [...byTopic].flatMap(([topic, all]) => {
    const given = pickOwn(all);
    if (given.length < 2) return [];
    const verdict = judge(given);
    const own = given.map(({ claim }) => claim);
    return [{ key: `vote/${topic}`, claims: own, question: QUESTION, answers: verdict.answers, verdict }];
  });
}
