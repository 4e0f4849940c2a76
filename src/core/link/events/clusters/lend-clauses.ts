/**
 * The day that a mention takes from the words of another clause or verb: "On Monday police cleared the hall and arrested two", "In 2018, nine people died in a crash". In: a
 * head in a sentence view. Out: a time or null.
 */
import type { When } from '../../../model';
import type { EventHead } from '../heads/event-heads';
import { eventLemmaOf } from '../words/event-verbs';
import type { SentenceView } from '../sentences/sentence-view';

/** What leads a time that opens a sentence: "But early on Monday". */
const LEAD = /^(?:(?:But|And|Then|Early|Late|Only|Just|In|On|By|At|the|evening|morning|night|of)\s+)*$/iu;
/** Between "and" and its verb. */
const CHAINED = /(?:,|\s)(?:and|then)\s(?:(?:was|were|has|have|had|been|then|later|also)\s)*$/iu;

/** Gives the time that opens a sentence where the verb has no other subject: "On Monday police cleared the hall and arrested two people"; or null. */
export function lendByLead(view: SentenceView, { at, form }: EventHead): When | null {
  const { text, sentence, words, dates } = view;
  const [date, ...others] = dates;
  if (form !== 'verb' || date === undefined || others.length > 0 || date.when.grain === 'year') return null;
  if (!LEAD.test(text.slice(sentence.start, date.start)) || date.start >= words[at]!.start) return null;
  // "In May X met Y, and resigned": only what is joined by "and" without a new subject.
  return CHAINED.test(text.slice(date.end, words[at]!.start)) ? date.when : null;
}

/** What befalls people and things in a happening. */
const SUFFER = /^(?:die|kill|injure|wound|perish|drown|hurt|damage|destroy|lose|gut)$/;

/** Gives the time of the deaths that a happening brought: "52 people died in 2018 in a similar crash", "was damaged on Monday in an attack"; or null. */
export function lendByVictims(view: SentenceView, { at, form }: EventHead): When | null {
  const { role, preposition, verb, part } = view.places[at]!;
  if (form !== 'noun' || role !== 'prep' || preposition !== 'in' || verb < 0) return null;
  if (!SUFFER.test(eventLemmaOf(view.words[verb]!.lower))) return null;
  const own = view.dates.filter(({ start }) => {
    const index = view.words.findIndex(({ end }) => end > start);
    return start < view.words[at]!.start && (view.places[index]?.part ?? -1) === part;
  });
  return own.length === 1 ? own[0]!.when : null;
}
