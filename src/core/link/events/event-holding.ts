/** Whether an event took place, as its own clause tells it. In: a head in its sentence. Out: held, planned, possible, claimed or denied. */
import type { Holding } from '../../model';
import type { EventHead } from './event-heads';
import { SIGNS } from './event-words';
import type { SentenceView } from './sentence-view';

/** Characters read on each side of the head within its clause. */
const REACH = 90;

/** Gives the holding; "held" where nothing in the head's own clause speaks against it. */
export function findHolding(text: string, view: SentenceView, head: EventHead): Holding {
  const { part } = view.places[head.at]!;
  const own = view.words.filter((_, at) => view.places[at]!.part === part);
  const start = Math.max(own[0]!.start, view.words[head.from]!.start - REACH);
  const end = Math.min(own.at(-1)!.end, view.words[head.at]!.end + REACH);
  const before = text.slice(start, view.words[head.at]!.start);
  const around = text.slice(start, end);
  if (
    head.kind === 'capture' &&
    SIGNS.claimed.test(text.slice(view.sentence.start, view.words[head.at]!.start))
  )
    return 'claimed';
  // Doubt after a noun is about it only as its verb: "a meeting … is not scheduled", not "talks … that an agreement could be reached".
  const doubt = head.form === 'verb' || view.places[head.at]!.role === 'subject' ? around : before;
  if (SIGNS.possible.test(doubt)) return 'possible';
  return SIGNS.planned.test(before) ? 'planned' : 'held';
}
