/**
 * Verbs that tell of events (assets/event-words.json) beyond those the common list of verbs has: "freed", "collided". In: a form. Out: its base, and
 * whether it stands as a finite verb.
 */
import table from '../../../../../assets/event-words.json';
import { isFiniteAt } from '../../../claim/has-verb';
import { lemmaOf } from '../../../text/verb-forms';
import type { Word } from '../../../text/words';

const PASTS = new Map<string, string>();
const GERUNDS = new Map<string, string>();
const PRESENTS = new Map<string, string>();

/** "plan": the last letter is doubled before an ending; more syllables than one rarely do, "confer" does. */
const doublesLast = (base: string): boolean => /^[^aeiou]*[aeiou][^aeiouwxy]$|[^f]fer$/.test(base);

function addForms(base: string): void {
  const stem = base.endsWith('e') ? base.slice(0, -1) : doublesLast(base) ? base + base.at(-1)! : base;
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  if (lemmaOf(past) === past) PASTS.set(past, base);
  const gerund = `${base.endsWith('ee') ? base : stem}ing`;
  if (lemmaOf(gerund) === gerund) GERUNDS.set(gerund, base);
  const present = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : `${base}${/(?:s|x|z|ch|sh|o)$/.test(base) ? 'es' : 's'}`;
  if (lemmaOf(present) === present) PRESENTS.set(present, base);
}

const VERBS = new Set([
  ...Object.values(table.kinds).flatMap(({ verbs }) => verbs.split(' ')),
  ...table.frames.flatMap(({ verbs }) => verbs.split(' ')),
]);
for (const base of VERBS) if (base !== '') addForms(base);

/** Gives the base of a form of any known verb, or the word itself. */
export function eventLemmaOf(lower: string): string {
  const known = lemmaOf(lower);
  return known === lower ? (PASTS.get(lower) ?? GERUNDS.get(lower) ?? PRESENTS.get(lower) ?? lower) : known;
}

/** What makes a past form an adjective: "the freed prisoners", "of collided". */
const BEFORE_ADJECTIVE =
  /^(?:an?|the|this|that|these|those|its|their|his|her|our|my|no|some|of|in|on|at|by|to|for|from|with|newly|recently)$/;

/** Tells whether `list[at]` is a finite verb, the verbs of events included. `text` is what the words are offsets into. */
export function isEventFiniteAt(text: string, list: readonly Word[], at: number): boolean {
  const word = list[at];
  // "in May" is a month, "may" a verb.
  if (word?.text === 'May' && at > 0) return false;
  if (isFiniteAt(text, list, at)) return true;
  const before = list[at - 1];
  if (word === undefined || before === undefined || !PASTS.has(word.lower)) return false;
  if (text.slice(before.end, word.start) === '-') return false;
  return !BEFORE_ADJECTIVE.test(before.lower) && !before.lower.endsWith("'s");
}

/** Tells whether a form is the -ing form of a verb that only events know: "freeing". */
export function isEventGerund(lower: string): boolean {
  // The ending first: every word of a text is asked about.
  return lower.endsWith('ing') && GERUNDS.has(lower);
}
