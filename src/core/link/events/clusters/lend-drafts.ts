/** What a mention takes from the sentence before: the place of the unrest that arrests follow, the aim of the visit before. In: drafts. Out: drafts. */
import type { EventDraft } from '../draft-event';
import type { SentenceView } from '../sentences/sentence-view';
import { groupOfKind } from '../words/event-words';
import { isDay } from './days';

/** What arrests follow: "Police fired tear gas in Lornach. Twelve people were arrested." */
const UNREST: ReadonlySet<string> = new Set(['protest', 'attack', 'walkout', 'search']);

const isThrown = ({ kind, text, when }: EventDraft): boolean =>
  kind === 'protest' && when === null && /^(?:thrown|threw|hurled|pelted)$/.test(text);

const findUnrest = (drafts: readonly EventDraft[]): EventDraft | undefined =>
  drafts.find(
    ({ kind, places, when, holding }) =>
      UNREST.has(groupOfKind(kind)) && holding === 'held' && (places.length > 0 || when !== null),
  );

/**
 * Gives the drafts of a sentence, arrests of nobody named with the place and day of the unrest that the sentence before tells of. `lately` are the drafts of
 * the last few sentences, nearest first: "nine people were arrested" is of the unrest told of there.
 */
export function lendUnrest(
  drafts: readonly EventDraft[],
  before: readonly EventDraft[],
  lately: readonly EventDraft[],
): readonly EventDraft[] {
  const near = findUnrest(before);
  const last = near ?? findUnrest(lately);
  return drafts.map((draft) => {
    const unrest = draft.hasCrowd ? last : near;
    return unrest === undefined ? draft : takeUnrest(draft, unrest);
  });
}

/** "Bottles were thrown near the gardens", of those who "marched on Tuesday": of that protest. */
function takeUnrest(draft: EventDraft, { kind, when, places }: EventDraft): EventDraft {
  const lent = { ...draft, when, places, isTimed: when !== null };
  if (isThrown(draft) && kind === 'protest') return { ...lent, venues: [], nearby: [] };
  const isBare = draft.when === null && draft.people.length + draft.places.length === 0;
  const isArrest = groupOfKind(draft.kind) === 'arrest' && draft.hasCrowd;
  return isArrest && draft.isMain && draft.holding === 'held' && isBare ? lent : draft;
}

const SAME_DAY = /^(?:And |On )?(?:the|that) same day(?!\p{L})/iu;

/** "On Saturday X resigned. The same day Y flew to Lima": the last day that the sentence before names. */
export function lendSameDay(
  drafts: readonly EventDraft[],
  { text, sentence }: SentenceView,
  before: SentenceView | null,
): readonly EventDraft[] {
  if (before === null || !SAME_DAY.test(text.slice(sentence.start, sentence.end))) return drafts;
  const day = before.dates.findLast(({ when }) => isDay(when))?.when;
  if (day === undefined) return drafts;
  return drafts.map((draft) => (draft.when === null ? { ...draft, when: day, isTimed: true } : draft));
}

const ONE_OF_SEVERAL = /^(?:previous|last|earlier|next|latest|first|second|third)\b/i;

/** "his sixth visit to Lima. His previous visit was in May": to Lima as well. */
export function lendAim(drafts: readonly EventDraft[], before: readonly EventDraft[]): readonly EventDraft[] {
  const visits = before.filter(({ kind, places }) => kind === 'visit' && places.length > 0);
  const [aim] = visits;
  if (aim === undefined || visits.length > 1) return drafts;
  return drafts.map((draft) => {
    const isSame = draft.kind === 'visit' && draft.pronoun === 'one' && ONE_OF_SEVERAL.test(draft.text);
    return isSame && draft.places.length === 0 ? { ...draft, places: aim.places } : draft;
  });
}
