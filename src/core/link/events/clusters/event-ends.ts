/** Whether a happening was called off or held. In: a mention, and what a cluster knows. Out: how it ended, or whether they contradict. */
import type { EventDraft } from '../draft-event';

/** Called off, or told to have been held. */
export type EventEnd = 'off' | 'held';

/** Gives how a mention says that it ended, or null: "the dinner" alone tells neither. */
export function endOf({ isOff, holding, when, places, people, sides }: EventDraft): EventEnd | null {
  if (isOff) return 'off';
  const isTold = when !== null || places.length + people.length + sides.length > 0;
  return holding === 'held' && isTold ? 'held' : null;
}

/** Tells whether one was called off and the other held: a dinner that was scrapped is not the one that a minister gave that day. */
export function contradictsEnd(ends: ReadonlySet<EventEnd>, draft: EventDraft): boolean {
  const end = endOf(draft);
  return end !== null && ends.size > 0 && !ends.has(end);
}
