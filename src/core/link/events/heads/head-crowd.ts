/** Whether a head tells of people by their number: "3,000 people marched", "nine were arrested". In: a head in a sentence view. Out: yes or no. */
import type { SentenceView } from '../sentences/sentence-view';
import { groupOfKind } from '../words/event-words';
import type { EventHead } from './event-heads';

const COUNT =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?|a dozen|dozens|scores|several|hundreds|(?:tens of )?thousands)';
const PEOPLE =
  '(?: more| other| young)*(?: of)?(?: the| them)?(?: people| persons?| men| man| wom[ae]n| protesters?| demonstrators?| activists?| students?| rioters?| marchers| suspects| soldiers| supporters)?';
/** What is taken for a crowd in front of a verb: "Police said 14 people had been", "and nine". */
const AHEAD = new RegExp(
  `(?<![\\p{L}\\d])${COUNT}${PEOPLE}(?: (?:was|were|had|have|has|been|later|also|then))*\\s$`,
  'iu',
);
const BEHIND = new RegExp(
  `^\\s(?:at least |some |about |more than |around )?${COUNT}${PEOPLE}(?![\\p{L}-])`,
  'iu',
);
/** "have been arrested since the marches began": all that went on since. */
const SUMMED = /\bsince\b|\bso far\b/i;

/** Tells so, of a verb of marching or arresting; what is summed up over many days is no one happening. */
export function hasCrowd({ text, sentence, words }: SentenceView, { kind, form, at }: EventHead): boolean {
  const group = groupOfKind(kind);
  if (form !== 'verb' || (group !== 'protest' && group !== 'arrest')) return false;
  if (SUMMED.test(text.slice(sentence.start, sentence.end))) return false;
  const { start, end } = words[at]!;
  if (AHEAD.test(text.slice(sentence.start, start))) return true;
  return group === 'arrest' && BEHIND.test(text.slice(end, sentence.end));
}
