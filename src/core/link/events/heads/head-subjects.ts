/** Who does what a head names where it is not the subject of its own clause. In: a head in a sentence view. Out: actors. */
import type { Span } from '../../../model';
import { isAuxiliary } from '../../../text/verb-forms';
import type { EventHead } from './event-heads';
import { findEventVerb } from '../words/event-words';
import { isHeldIn } from './head-uses';
import { isFree, type Actor, type SentenceView } from '../sentences/sentence-view';

/** The subject of a clause: its actors, and its words where they name nobody ("he", "the group"). */
export type Subject = { readonly actors: readonly Actor[]; readonly words: readonly string[] };

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

/** "During his visit, X", "In an interview on Thursday, X": in a leading phrase, and whose it is follows. */
function isOfSubjectAhead(view: SentenceView, head: EventHead): boolean {
  const { role, verb, preposition } = view.places[head.at]!;
  if (verb >= 0) return false;
  if (isFollowedBy(view, head)) return true;
  const isOwn = /^(?:his|her|their)$/.test(head.determiner ?? '');
  return (
    role === 'prep' && (isOwn || (preposition === 'in' && (isHeldIn(head.kind) || head.kind === 'call')))
  );
}

/** "Receiving the envoy in Lima, X said": what opens the sentence is done by who follows. */
const isLeadingGerund = (view: SentenceView, { at, form }: EventHead): boolean =>
  form === 'verb' && at === 0 && view.words[0]!.lower.endsWith('ing');

/** Gives the subject after a leading phrase: in "During his visit to France, Zelensky said" the pronoun of a leading phrase is the subject that follows. */
export function subjectAhead(view: SentenceView, head: EventHead): readonly Actor[] {
  if (!isOfSubjectAhead(view, head) && !isLeadingGerund(view, head)) return [];
  const next = view.actors.find(
    (actor) => actor.start > view.words[head.at]!.end && actor.role === 'subject' && isFree(actor),
  );
  return next === undefined || (next.kind !== 'person' && next.kind !== 'group') ? [] : [next];
}

/** Gives who is to act: in "he sent Witkoff to meet with Putin": whoever stands right before "to" is to meet. */
export function subjectOfInfinitive(text: string, view: SentenceView, head: EventHead): readonly Actor[] {
  const to = view.words[head.at - 1];
  if (head.form !== 'verb' || to?.lower !== 'to') return [];
  return view.actors.filter(
    (actor) => isFree(actor) && actor.role === 'object' && /^\s+$/.test(text.slice(actor.end, to.start)),
  );
}

/** "X, a nurse from Lornach, who was freed": no town is who; or null. */
function findDescribed(view: SentenceView, before: readonly Actor[], { start }: Span): Actor | null {
  const person = before.findLast(({ kind }) => kind === 'person');
  if (person === undefined || !isFree(person)) return null;
  return /^, an? [^,;.]{1,60},\s$/.test(view.text.slice(person.end, start)) ? person : null;
}

/** Gives whoever stands right before the "who", "which" or "whose" that opens a clause: "said Y, who was arrested on Monday"; or null. */
export function findAntecedent(view: SentenceView, part: number): Subject | null {
  const first = view.words[view.places.findIndex((place) => place.part === part)];
  if (first === undefined || !/^(?:who|which|whose)$/.test(first.lower)) return null;
  const before = view.actors.filter(({ end }) => end <= first.start);
  const found = before.at(-1);
  const described =
    first.lower === 'who' && found?.kind === 'place' ? findDescribed(view, before, first) : null;
  if (described !== null) return { actors: [described], words: [] };
  if (found === undefined || !isFree(found)) return null;
  return /^,?\s$/.test(view.text.slice(found.end, first.start)) ? { actors: [found], words: [] } : null;
}

/** Tells whether an actor is a place that was visited: in "a team that visited Lornach and met X" Lornach met nobody. */
export function isVisited({ words }: SentenceView, { kind, start }: Actor): boolean {
  const at = words.findIndex((word) => word.start === start);
  return kind === 'place' && at > 0 && findEventVerb(words[at - 1]!.lower) === 'visit';
}

/** Verbs after which "that" may be missing. */
const SAID = /^(?:said|says|say|announced|confirmed|claimed|added|warned|insisted|believes?|hopes?)$/;

/** Gives the subject of what is said without a "that": in "She said the two sides had agreed to talks" the sides have, not she; or null. */
export function findSaidSubject(view: SentenceView, head: EventHead): Subject | null {
  const { part } = view.places[head.at]!;
  const said = view.words.findLastIndex(
    ({ lower }, at) => at < head.from && view.places[at]!.part === part && SAID.test(lower),
  );
  const verb = view.words.findIndex(
    ({ lower }, at) => at > said + 1 && at <= head.at && (isAuxiliary(lower) || view.places[at]!.verb === at),
  );
  if (said < 0 || verb < 0) return null;
  const [from, to] = [view.words[said]!.end, view.words[verb]!.start];
  const actors = view.actors.filter((actor) => isFree(actor) && actor.start >= from && actor.end <= to);
  const words = view.words.slice(said + 1, verb).map(({ lower }) => lower);
  return actors.length > 0 ? { actors, words: [] } : { actors: [], words };
}
