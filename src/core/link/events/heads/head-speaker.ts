/** Whether who speaks in a sentence takes part in what a head names. In: a head in a sentence view. Out: an entity or null. */
import type { EntityId, Span } from '../../../model';
import { isFree, type SentenceView } from '../sentences/sentence-view';
import type { EventHead } from './event-heads';
import { findSaidSubject } from './head-subjects';
import { takesSubjects, verbOf } from './head-uses';

/** Words from a pronoun to the verb it is the subject of: "he is now ready to meet". */
const PRONOUN_REACH = 7;
const PRONOUN = /^(?:he|she|it|they)$/;

/** "She said the two sides had agreed": others are the subject of what is said. */
function isOfOthers(view: SentenceView, head: EventHead): boolean {
  const said = findSaidSubject(view, head);
  return said !== null && !said.words.some((word) => PRONOUN.test(word));
}

/** "His spokesman, X, said he would travel": not X will. */
function isOwned({ text, sentence }: SentenceView, { start }: Span): boolean {
  return /(?<!\p{L})(?:his|her|their) (?:[\p{L}-]+ ){0,3}[\p{L}-]+,? $/iu.test(
    text.slice(sentence.start, start),
  );
}

/** "He sent X to meet Y": X is to act. */
function isLedToAct(view: SentenceView, head: EventHead): boolean {
  const to = view.words[head.at - 1];
  return to?.lower === 'to' && view.actors.some((actor) => isFree(actor) && actor.end === to.start - 1);
}

/**
 * Gives the speaker where a pronoun stands for him as subject ("Trump said he hopes to meet", "Moscow claimed it had captured"), or where he
 * speaks at the gathering ("he said at a cabinet meeting"); else null.
 */
export function findSpeakerInvolved(view: SentenceView, head: EventHead): EntityId | null {
  return findSpeakerAhead(view, head) ?? findSpeakerBefore(view, head);
}

function findSpeakerBefore(view: SentenceView, head: EventHead): EntityId | null {
  const before = view.speakers
    .filter(({ start, entity }) => entity !== null && start < view.words[head.at]!.start)
    .filter(({ start }) => !/\baccording to $/i.test(view.text.slice(Math.max(0, start - 14), start)))
    .filter((span) => !isOwned(view, span))
    .at(-1);
  if (before === undefined || !takesSubjects(view, head)) return null;
  const place = view.places[head.at]!;
  if (isOfOthers(view, head)) return null;
  if (head.form === 'noun' && place.role === 'prep')
    return place.part === partOf(view, before) || isSaid(view, head) ? before.entity : null;
  return isTold(view, head) || isPronounAfter(view, head, before) ? before.entity : null;
}

/** "Speaking at a press conference with Y, X said". */
function findSpeakerAhead(view: SentenceView, head: EventHead): EntityId | null {
  const { verb, preposition } = view.places[head.at]!;
  if (verb !== 0 || preposition !== 'at' || view.words[0]!.lower !== 'speaking') return null;
  const next = view.speakers.find(({ start, entity }) => entity !== null && start > view.words[head.at]!.end);
  return next?.entity ?? null;
}

/** "X told a press conference". */
const isTold = (view: SentenceView, head: EventHead): boolean =>
  head.form === 'noun' && view.places[head.at]!.role === 'object' && isSaid(view, head);

/** "Trump said he is ready to meet". */
function isPronounAfter(view: SentenceView, head: EventHead, before: Span): boolean {
  if (isLedToAct(view, head)) return false;
  return view.words.some(
    (word, at) =>
      at < head.at && word.start >= before.end && PRONOUN.test(word.lower) && at > head.at - PRONOUN_REACH,
  );
}

/** "X, who stays until a cabinet is sworn in, said at a conference": who says it is there. */
const isSaid = (view: SentenceView, head: EventHead): boolean => /^(?:say|tell)$/.test(verbOf(view, head.at));

function partOf(view: SentenceView, span: { readonly start: number }): number {
  const at = view.words.findIndex((word) => word.start >= span.start);
  return at < 0 ? -1 : view.places[at]!.part;
}
