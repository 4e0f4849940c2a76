/** "called the reports groundless", "branded the vote a farce": what somebody makes of a thing, without quotation marks. */
import type { Frame } from './make-frame';
import { isDeterminer } from '../phrases/phrase-words';
import { PREPOSITIONS } from '../../../lexicon/speech-words';
import { tokenAt, type Token } from '../tokens';

const CALLING = /^(?:call|brand|label|deem)$/;
const JUDGMENTS: ReadonlySet<string> = new Set(
  'absurd unfounded groundless baseless false untrue wrong illegal unlawful unconstitutional illegitimate unacceptable unjust unfair unprecedented historic dangerous irresponsible inadequate insufficient shameful disgraceful outrageous ridiculous nonsense premature unhelpful unnecessary unrealistic inevitable essential vital necessary positive constructive encouraging disappointing regrettable tragic criminal barbaric cynical reckless provocative invalid unworkable untenable intolerable deplorable immoral crucial'.split(
    ' ',
  ),
);
/** "called his wife a day later", "called the vote a second time". */
const TIMES = /^(?:day|week|month|year|hour|minute|few|second|third|couple|while|moment)$/;
/** What is judged is no longer than this, in tokens. */
const REACH = 14;

/** Whether the verb's object is followed by what it is called. */
export function isJudged(tokens: readonly Token[], { verb, verbTo }: Frame): boolean {
  if (!CALLING.test(verb?.base ?? '')) return false;
  const near = tokens.slice(verbTo + 1, verbTo + REACH);
  const sign = near.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  const words = sign < 0 ? near : near.slice(0, sign);
  const isThing =
    isDeterminer(tokenAt(words, 0)) ||
    /^(?:it|this|that|these|those|him|her|them)$/.test(tokenAt(words, 0).lower);
  return (
    (isThing || tokenAt(words, 0).kind === 'name') && words.some((_, at) => at > 0 && isJudgment(words, at))
  );
}

function isJudgment(words: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(words, at);
  if (PREPOSITIONS.has(tokenAt(words, at - 1).lower)) return false;
  if (JUDGMENTS.has(lower))
    return (
      at === words.length - 1 ||
      !/^\p{L}/u.test(tokenAt(words, at + 1).lower) ||
      /^(?:and|or|in|for|to|on|at|during|after|because|as)$/.test(tokenAt(words, at + 1).lower)
    );
  return (
    /^an?$/.test(lower) && at > 0 && !TIMES.test(tokenAt(words, at + 1).lower) && !tokenAt(words, at + 1).date
  );
}
