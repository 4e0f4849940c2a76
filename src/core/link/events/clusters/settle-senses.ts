/**
 * Words that a text gives their sense. In: drafts with their topics. Out: the same, "strike" a walkout where one in articles about the same thing surely is,
 * "the conversation" a call where one was told of, "the vote" of an election's day that election: a word keeps its sense in a text (Gale, Church and Yarowsky, One Sense per Discourse, 1992).
 */
import type { EventDraft } from '../draft-event';

const STRIKE = /\bstrikes?$/i;
const ARMED = /\b(?:air|drone|missile|rocket|artillery|army|military|deadly)\b/i;

/** Gives the drafts, "a second strike" being one of workers where the topic has one of workers. */
function settleStrikes(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const topics = new Set<number>();
  for (const { kind, text, topic } of drafts) if (kind === 'walkout' && STRIKE.test(text)) topics.add(topic);
  if (topics.size === 0) return drafts;
  return drafts.map((draft) => {
    const isOpen = draft.kind === 'attack' && topics.has(draft.topic);
    return isOpen && STRIKE.test(draft.text) && !ARMED.test(draft.text)
      ? { ...draft, kind: 'walkout' }
      : draft;
  });
}

const CONVERSATION = /^(?:conversation|discussion)$/i;
/** Sentences from a call to the conversation that it was. */
const CALL_REACH = 3;

/** Gives the drafts of a corpus in the order of their articles, a bare "conversation" being the call that its article has just told of. */
function settleConversations(drafts: readonly EventDraft[]): readonly EventDraft[] {
  let call: EventDraft | null = null;
  return drafts.map((draft) => {
    if (draft.kind === 'call') call = draft;
    const isBare = draft.isDefinite && draft.people.length + draft.places.length === 0 && draft.when === null;
    if (call === null || !isBare || draft.kind !== 'meeting' || !CONVERSATION.test(draft.text)) return draft;
    const isNear = call.doc === draft.doc && draft.sentence - call.sentence <= CALL_REACH;
    return isNear ? { ...draft, kind: 'call' } : draft;
  });
}

/** Gives the drafts, "the vote" on the day of an election being that election in articles about the same thing. */
function settleVotes(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const days = new Set(drafts.filter(({ kind, when }) => kind === 'election' && when !== null).map(dayOf));
  return drafts.map((draft) => {
    const isNoun = draft.kind === 'vote' && draft.when !== null && /^(?:vote|ballot|poll)$/i.test(draft.text);
    return isNoun && days.has(dayOf(draft)) ? { ...draft, kind: 'election' } : draft;
  });
}

const dayOf = ({ topic, when }: EventDraft): string =>
  `${String(topic)} ${when?.from ?? ''} ${when?.to ?? ''}`;

/** Gives the drafts of a corpus, in the order of their articles, with the senses that the texts give their words. */
export function settleSenses(drafts: readonly EventDraft[]): readonly EventDraft[] {
  return settleVotes(settleConversations(settleStrikes(drafts)));
}
