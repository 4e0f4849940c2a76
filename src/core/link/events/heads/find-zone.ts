/** What of a sentence belongs to a head: the stretch that may place and date it, and the pronoun that takes part. In: heads in a sentence view. Out: offsets, a pronoun. */
import type { EventHead } from './event-heads';
import { PAIR_NOUNS } from '../words/event-words';
import { subjectOf } from './head-company';
import type { Zone } from './head-places';
import { findReach } from './head-reach';
import { isOnSidelines, takesSubjects } from './head-uses';
import type { SentenceView } from '../sentences/sentence-view';

/** "The former minister left when he lost": who "he" is stands in the same sentence. */
function isFirstSubject(view: SentenceView): boolean {
  const first = view.words.filter(
    (_, at) => view.places[at]!.part === 0 && view.places[at]!.role === 'subject',
  );
  return first.length === 0 || first.some(({ lower }) => lower === 'he' || lower === 'she');
}

/** Gives who a pronoun stands for that takes part: "his visit", "he has held discussions", "the group walked", "X left when she was freed" ("own"); or null. */
export function findPronoun(view: SentenceView, head: EventHead): 'one' | 'many' | 'own' | null {
  if (/^(?:his|her)$/.test(head.determiner ?? '')) return 'one';
  if (!takesSubjects(view, head)) return null;
  const { words } = subjectOf(view, head);
  if (words.some((word) => PAIR_NOUNS.has(word))) return 'many';
  if (!words.some((word) => word === 'he' || word === 'she')) return null;
  return isFirstSubject(view) ? 'one' : 'own';
}

/** "Published a note on a May 3 call": the day in front of a noun is the noun's. */
function startOf({ text, words, dates }: SentenceView, { form, from }: EventHead): number {
  const { start } = words[from]!;
  const own = dates.find((date) => date.start < start && date.end >= start - 1);
  const isOwn =
    own !== undefined && /\b(?:an?|the)\s$/i.test(text.slice(Math.max(0, own.start - 5), own.start));
  return form === 'noun' && isOwn ? own.start : start;
}

/** Gives the stretch of the sentence that the head at place `which` can have. */
export function findZone(view: SentenceView, heads: readonly EventHead[], which: number): Zone {
  const previous = heads[which - 1];
  const next = heads.slice(which + 1).find((head) => !isOnSidelines(view, head));
  const limit = next === undefined ? view.sentence.end : startOf(view, next);
  const left = previous === undefined ? view.sentence.start : view.words[previous.at]!.end;
  const head = heads[which]!;
  const { part, verb: own } = view.places[head.at]!;
  // "Talks on a truce ended on Monday": the verb is about the talks.
  const isLed = heads.slice(0, which).some(({ at, form }) => {
    const place = view.places[at]!;
    return form === 'noun' && place.part === part && place.role === 'subject' && own < 0;
  });
  const { places, times, verb } = findReach(view.text, view, head, { limit, isLed });
  return { left, reach: places, timeReach: times, verb };
}
