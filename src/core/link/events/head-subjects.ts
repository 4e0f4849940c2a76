/** Who does what a head names where it is not the subject of its own clause. In: a head in a sentence view. Out: actors. */
import type { EventHead } from './event-heads';
import { isFree, type Actor, type SentenceView } from './sentence-view';

/** What joins two members of a list. */
const LIST_GAP = /^(?:,\s+|,?\s+and\s+)(?:an?\s+|the\s+)?$/;

/** Gives the groups right in front of an -ing form: "US officials and a Ukrainian delegation meeting in Miami". */
export function groupsBefore(text: string, view: SentenceView, head: EventHead): readonly Actor[] {
  if (head.form !== 'verb' || !view.words[head.at]!.lower.endsWith('ing')) return [];
  const found: Actor[] = [];
  let border = view.words[head.at]!.start;
  for (const actor of [...view.actors].reverse()) {
    if (actor.end > border) continue;
    const gap = text.slice(actor.end, border);
    if (!(found.length === 0 ? /^\s+$/.test(gap) : LIST_GAP.test(gap))) break;
    found.push(actor);
    border = actor.start;
  }
  return found;
}

/** "After talks with Y, X said": what is held with somebody is held by who the sentence goes on about. */
function isFollowedBy(view: SentenceView, head: EventHead): boolean {
  const isBefore = /^(?:after|following|during|before)$/.test(view.words[head.from - 1]?.lower ?? '');
  return isBefore && view.words[head.at + 1]?.lower === 'with' && head.determiner === null;
}

/** Gives the subject after a leading phrase: in "During his visit to France, Zelensky said" the pronoun of a leading phrase is the subject that follows. */
export function subjectAhead(view: SentenceView, head: EventHead): readonly Actor[] {
  const isOwn = /^(?:his|her|their)$/.test(head.determiner ?? '') || isFollowedBy(view, head);
  const { role, verb } = view.places[head.at]!;
  const isLeading = (role === 'prep' || isFollowedBy(view, head)) && verb < 0;
  if (!isLeading || !isOwn) return [];
  const next = view.actors.find(
    (actor) => actor.start > view.words[head.at]!.end && actor.role === 'subject' && isFree(actor),
  );
  return next === undefined || next.kind !== 'person' ? [] : [next];
}

/** Gives who is to act: in "he sent Witkoff to meet with Putin": whoever stands right before "to" is to meet. */
export function subjectOfInfinitive(text: string, view: SentenceView, head: EventHead): readonly Actor[] {
  const to = view.words[head.at - 1];
  if (head.form !== 'verb' || to?.lower !== 'to') return [];
  return view.actors.filter(
    (actor) => isFree(actor) && actor.role === 'object' && /^\s+$/.test(text.slice(actor.end, to.start)),
  );
}
