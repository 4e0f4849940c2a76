/**
 * "Strike" in articles about the same thing. In: drafts with their topics. Out: the same, each strike a walkout where one of them surely is: a word keeps
 * its sense in a text (Gale, Church and Yarowsky, One Sense per Discourse, 1992).
 */
import type { EventDraft } from '../draft-event';

const STRIKE = /\bstrikes?$/i;
const ARMED = /\b(?:air|drone|missile|rocket|artillery|army|military|deadly)\b/i;

/** Gives the drafts, "a second strike" being one of workers where the topic has one of workers. */
export function settleStrikes(drafts: readonly EventDraft[]): readonly EventDraft[] {
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
