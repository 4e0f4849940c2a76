/** Times of a cluster and a mention: whether they may be one, and whether they say that they are. In: both. Out: yes or no. */
import type { When } from '../../../model';
import type { EventDraft } from '../draft-event';
import { DURABLE, GATHERINGS, ONE_OFF, RARE, SINGULAR, STRONG } from '../words/event-words';
import { isDay, NIGHT_DAYS, sameDays, timesAgree } from './days';
import type { EventCluster } from './event-cluster';
import { countShared } from './members';

/** Articles about the same thing may differ by so many days on when a border was closed or a minister resigned. */
const DISPUTED_DAYS = 3;
/** And by so many on when there was the one inspection, or on when mourning was declared and when it is held. */
const DISPUTED_DAYS_OF_ONE = 7;

/** "A mine went off on Monday", "they attacked on Tuesday", "he flies there on Monday, a day before the talks": of two kinds, each has its day. */
function isOtherKind({ drafts, group, people }: EventCluster, { kind, people: own }: EventDraft): boolean {
  if (group !== 'attack' && group !== 'meeting') return false;
  // Whoever flies there one night has come for what he is at the next day.
  if (group === 'meeting' && countShared(own, people) > 0) return false;
  const special = group === 'meeting' ? 'visit' : 'explosion';
  for (const one of drafts) if ((one.kind === special) === (kind === special)) return false;
  return true;
}

/** One night: the first is told of an evening, or the second of a dawn. */
function isOneNight(one: EventDraft, other: EventDraft): boolean {
  const [first, second] = one.when!.from < other.when!.from ? [one, other] : [other, one];
  return sameDays(one.when!, other.when!) || first.night.isLate || second.night.isEarly;
}

const hasDay = ({ when }: EventDraft): boolean => when !== null && isDay(when);

/** "Drones hit the port on Thursday. On Friday missiles hit a depot": two days are of two happenings, unless they last or are a night; articles may differ on what is rare. */
function isOtherDay({ group, drafts }: EventCluster, draft: EventDraft): boolean {
  if (GATHERINGS.has(group) || DURABLE.has(group) || !hasDay(draft)) return false;
  const isRare = RARE.has(group);
  let isDated = false;
  for (const one of drafts) {
    if (!hasDay(one) || (isRare && one.doc !== draft.doc)) continue;
    if (isOneNight(one, draft)) return false;
    isDated = true;
  }
  return isDated;
}

/** Days by which times of a cluster and a mention may differ. */
function slackOf(cluster: EventCluster, draft: EventDraft): number {
  const isOther = !cluster.documents.has(draft.doc) && cluster.topics.has(draft.topic);
  if (isOther && SINGULAR.has(cluster.group)) return DISPUTED_DAYS_OF_ONE;
  if (isOtherKind(cluster, draft) || isOtherDay(cluster, draft)) return 0;
  return isOther && RARE.has(cluster.group) ? DISPUTED_DAYS : NIGHT_DAYS;
}

/** "In Geneva in February" is "in Geneva on February 18" among articles about the same thing, "last week's call" that of Tuesday. */
function isWithin(cluster: EventCluster, { when, topic }: EventDraft): boolean {
  if (when === null || !cluster.topics.has(topic)) return false;
  for (const time of cluster.times.values())
    if (!(isDay(time) && isDay(when)) && timesAgree(time, when)) return true;
  return false;
}

/** Groups of which a topic has one in a month: "the collapse in November" is that of 1 November. */
const SINGLE: ReadonlySet<string> = new Set([...ONE_OFF, ...SINGULAR]);

function hasTime({ years, times }: EventCluster, year: When): boolean {
  for (const time of times.values()) if (timesAgree(time, year)) return true;
  return isInYears(years, year);
}

function isInYears(years: ReadonlySet<When>, when: When): boolean {
  for (const year of years) if (timesAgree(year, when)) return true;
  return false;
}

/** "The court ruled on the strait in 1992": a topic has one ruling of a year on nobody by name. */
const isNobodys = ({ group, people }: EventCluster): boolean => group === 'ruling' && people.size === 0;

/** "the 2013 collapse" and "collapsed in 2013". */
function isKnownYear(cluster: EventCluster, { year, when }: EventDraft): boolean {
  if (!ONE_OFF.has(cluster.group) && !isNobodys(cluster)) return false;
  if (year === null) return when !== null && isInYears(cluster.years, when);
  return hasTime(cluster, year);
}

/** "Jailed in 2023" and "sentenced in 2023", of one person. */
const isOfYear = (cluster: EventCluster, { year }: EventDraft): boolean =>
  year !== null && STRONG.has(cluster.group) && hasTime(cluster, year);

function isSingleIn(cluster: EventCluster, draft: EventDraft): boolean {
  return SINGLE.has(cluster.group) && isWithin(cluster, draft);
}

function isOnDayOf(cluster: EventCluster, draft: EventDraft): boolean {
  const { when } = draft;
  if (when === null || !isDay(when) || cluster.times.size === 0) return false;
  // Most times are weeks apart, and how many days would do is told by all the mentions.
  if (!isDayWithin(cluster, when, DISPUTED_DAYS_OF_ONE)) return false;
  return isDayWithin(cluster, when, slackOf(cluster, draft));
}

function isDayWithin({ times }: EventCluster, when: When, days: number): boolean {
  for (const time of times.values()) if (isDay(time) && timesAgree(time, when, days)) return true;
  return false;
}

/** Tells whether both name one time. */
export function isThatTime(cluster: EventCluster, draft: EventDraft): boolean {
  return isOnDayOf(cluster, draft) || isKnownYear(cluster, draft) || isSingleIn(cluster, draft);
}

/** Tells whether one names roughly the time of the other: enough where place or company agree. */
export function isRoughlyThen(cluster: EventCluster, draft: EventDraft): boolean {
  return isWithin(cluster, draft) || isOfYear(cluster, draft);
}

/** A mention with a year alone is of an event that is known to be of that year; one with a day is of none that only other years are known of. */
function contradictsYear(cluster: EventCluster, { year, when }: EventDraft): boolean {
  if (year !== null) return !hasTime(cluster, year);
  if (when === null || cluster.times.size > 0 || cluster.years.size === 0) return false;
  return !isInYears(cluster.years, when);
}

/** "A service will be held on Sunday; the burials are on Saturday": a sentence that names two days tells of two. */
function isOtherInSentence({ drafts }: EventCluster, draft: EventDraft): boolean {
  if (!hasDay(draft)) return false;
  for (const one of drafts) {
    if (one.doc !== draft.doc || one.sentence !== draft.sentence || !hasDay(one)) continue;
    if (!sameDays(one.when!, draft.when!)) return true;
  }
  return false;
}

/** "2,000 people had gathered" did not come to pass after its article. */
function isBeforeAll({ times }: EventCluster, { holding, isMain, published, when }: EventDraft): boolean {
  if (holding !== 'held' || !isMain || published === null || when !== null || times.size === 0) return false;
  for (const { from } of times.values()) if (from <= published) return false;
  return true;
}

/** Tells whether the times or years of a mention cannot be those of a cluster. */
export function contradictsTime(cluster: EventCluster, draft: EventDraft): boolean {
  const { when } = draft;
  if (isBeforeAll(cluster, draft)) return true;
  if (when !== null && cluster.times.size > 0) {
    if (isOtherInSentence(cluster, draft)) return true;
    const slack = slackOf(cluster, draft);
    for (const time of cluster.times.values()) if (!timesAgree(time, when, slack)) return true;
  }
  return contradictsYear(cluster, draft);
}
