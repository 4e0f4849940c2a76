/** Mentions of other people than those of an event. In: a cluster and a mention. Out: yes or no. */
import type { EventDraft } from '../draft-event';
import { GATHERINGS, PERSONAL } from '../words/event-words';
import { sameDays } from './days';
import type { EventCluster } from './event-cluster';
import { countShared } from './members';

/** "X met Y on Tuesday", "X was to see Z on Wednesday": another day, and another of two. */
function isOtherPair(cluster: EventCluster, { people, when }: EventDraft): boolean {
  if (when === null || cluster.people.size !== 2 || people.length !== 2) return false;
  if (!GATHERINGS.has(cluster.group) || countShared(people, cluster.people) === 2) return false;
  for (const time of cluster.times.values()) if (sameDays(time, when)) return false;
  return cluster.times.size > 0;
}

const BILATERAL = /\b(?:bilateral|one-on-one|tête-à-tête)\b/i;

/** "A bilateral meeting" on the day of a round of five. */
function isOfTwo(cluster: EventCluster, { text, people, sides }: EventDraft): boolean {
  const isMany = cluster.people.size + cluster.sides.size > 2;
  if (BILATERAL.test(text)) return isMany && !cluster.drafts.some((one) => BILATERAL.test(one.text));
  return people.length + sides.length > 2 && cluster.drafts.every((one) => BILATERAL.test(one.text));
}

/** Tells whether who takes part in a mention cannot have in what a cluster knows. */
export function contradictsCompany(cluster: EventCluster, draft: EventDraft): boolean {
  const isOther = draft.people.length > 0 && countShared(draft.people, cluster.people) === 0;
  const isBefallen = PERSONAL.has(cluster.group) || cluster.group === 'release';
  if (isBefallen && cluster.people.size > 0 && isOther) return true;
  if (isOtherPair(cluster, draft) || isOfTwo(cluster, draft)) return true;
  if (cluster.people.size < 2 || draft.people.length < 2) return false;
  return countShared(draft.people, cluster.people) === 0;
}
