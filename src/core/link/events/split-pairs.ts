/** Two happenings in one breath: "talks in Lornach in March and in Tessin in May". In: a draft in a sentence view. Out: one draft for each place with its time. */
import type { DateMention } from '../../document';
import type { EventDraft } from './draft-event';
import type { Actor, SentenceView } from './sentences/sentence-view';

type Pair = { readonly place: Actor; readonly date: DateMention };

/** The places behind a mention that a time of their own follows right away. */
function listPairs({ text, actors, dates }: SentenceView, { surface, places }: EventDraft): readonly Pair[] {
  return actors
    .filter(({ start, entity }) => start > surface.end && places.includes(entity))
    .flatMap((place) => {
      const date = dates.find(({ start }) => start >= place.end);
      const isNext =
        date !== undefined && /^,? (?:(?:on|in|late|early) )*$/.test(text.slice(place.end, date.start));
      return isNext && date.when.grain !== 'year' ? [{ place, date }] : [];
    });
}

/** Gives the draft, or one for each of its places where each has its own time. */
export function splitPairs(view: SentenceView, draft: EventDraft): readonly EventDraft[] {
  if (draft.when === null || draft.places.length !== 2) return [draft];
  const [first, second, ...others] = listPairs(view, draft);
  if (first === undefined || second === undefined || others.length > 0) return [draft];
  if (!/^,? and (?:then |later )?in $/.test(view.text.slice(first.date.end, second.place.start)))
    return [draft];
  return [first, second].map(({ place, date }) => ({
    ...draft,
    isPlural: false,
    places: [place.entity],
    when: date.when,
  }));
}
