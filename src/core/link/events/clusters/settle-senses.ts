/**
 * Words that a text gives their sense. In: drafts with their topics. Out: the same, "strike" a walkout where one in articles about the same thing surely is,
 * "the conversation" a call where one was told of, "the vote" of an election's day that election: a word keeps its sense in a text (Gale, Church and Yarowsky, One Sense per Discourse, 1992).
 */
import type { EventDraft } from '../draft-event';

const STRIKE = /\bstrikes?$/i;
const ARMED = /\b(?:air|drone|missile|rocket|artillery|army|military|deadly)\b/i;

const topicsOf = (drafts: readonly EventDraft[], fits: (draft: EventDraft) => boolean): ReadonlySet<number> =>
  new Set(drafts.filter(fits).map(({ topic }) => topic));

/** Gives the drafts, "a second strike" being one of workers where the topic has one of workers. */
function settleStrikes(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const called = topicsOf(drafts, ({ kind, text }) => kind === 'walkout' && STRIKE.test(text));
  const left = topicsOf(drafts, ({ kind }) => kind === 'walkout');
  if (left.size === 0) return drafts;
  // Who walks out where bombs fall need not be on strike.
  const armed = topicsOf(
    drafts,
    ({ kind, text }) => kind === 'attack' && (!STRIKE.test(text) || ARMED.test(text)),
  );
  return drafts.map((draft) => {
    const isOf = called.has(draft.topic) || (left.has(draft.topic) && !armed.has(draft.topic));
    const isOpen = draft.kind === 'attack' && isOf;
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

const VOTING = /^(?:vote|voted|voting|ballot|poll)$/i;

/** "They voted peacefully": nobody else's vote in articles that tell of an election and of no other vote. */
const isVoting = ({ kind, text, hasBody, people, sides, places, when, isFirst }: EventDraft): boolean =>
  kind === 'vote' &&
  !isFirst &&
  VOTING.test(text) &&
  !hasBody &&
  when === null &&
  people.length + sides.length + places.length === 0;

/** Gives the drafts, the votes that nothing tells apart being the election that their articles tell of. */
function settleVoting(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const elected = topicsOf(drafts, ({ kind }) => kind === 'election');
  const others = topicsOf(drafts, (draft) => draft.kind === 'vote' && !isVoting(draft));
  return drafts.map((draft) =>
    isVoting(draft) && elected.has(draft.topic) && !others.has(draft.topic)
      ? { ...draft, kind: 'election', isDefinite: true }
      : draft,
  );
}

/** What a "disaster" may have been. */
const DISASTERS = new Set([
  'crash',
  'sinking',
  'collapse',
  'fire',
  'flood',
  'storm',
  'explosion',
  'earthquake',
  'landslide',
]);

/** Gives the drafts, "the disaster" being the first such happening that its articles tell of. */
function settleDisasters(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const kinds = new Map<number, string>();
  for (const { kind, topic, year } of drafts)
    if (DISASTERS.has(kind) && year === null && !kinds.has(topic)) kinds.set(topic, kind);
  return drafts.map((draft) =>
    draft.kind === 'disaster' && draft.year === null
      ? { ...draft, kind: kinds.get(draft.topic) ?? draft.kind }
      : draft,
  );
}

/** Gives the drafts, "the vote" on the day of an election being that election in articles about the same thing. */
function settleVotes(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const days = new Set(drafts.filter(({ kind, when }) => kind === 'election' && when !== null).map(dayOf));
  return drafts.map((draft) => {
    const isNoun = draft.kind === 'vote' && draft.when !== null && /^(?:vote|ballot|poll)$/i.test(draft.text);
    return isNoun && days.has(dayOf(draft)) ? { ...draft, kind: 'election' } : draft;
  });
}

/** Gives the drafts, "a second round" being one of the election in articles that tell of an election and of no talks. */
function settleRounds(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const isRound = ({ kind, text }: EventDraft): boolean => kind === 'talks' && /\bround$/i.test(text);
  const voted = topicsOf(drafts, ({ kind }) => kind === 'election');
  const talked = topicsOf(drafts, (draft) => draft.kind === 'talks' && !isRound(draft));
  return drafts.map((draft) =>
    isRound(draft) && voted.has(draft.topic) && !talked.has(draft.topic)
      ? { ...draft, kind: 'election' }
      : draft,
  );
}

const dayOf = ({ topic, when }: EventDraft): string =>
  `${String(topic)} ${when?.from ?? ''} ${when?.to ?? ''}`;

/** Gives the drafts of a corpus, in the order of their articles, with the senses that the texts give their words. */
export function settleSenses(drafts: readonly EventDraft[]): readonly EventDraft[] {
  return settleVoting(settleDisasters(settleVotes(settleRounds(settleConversations(settleStrikes(drafts))))));
}
