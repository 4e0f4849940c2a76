/** Who "he" and "the group" are in a mention. In: the drafts of a sentence and the sentence before it. Out: drafts with people where one reading is left. */
import type { EntityId } from '../../../model';
import type { EventDraft } from '../draft-event';
import { groupOfKind, PERSONAL } from '../words/event-words';
import { isFree, type SentenceView } from './sentence-view';

const people = (view: SentenceView, isSubject: boolean): readonly EntityId[] => {
  const found = view.actors.filter(
    (actor) =>
      actor.kind === 'person' &&
      !actor.isPossessor &&
      !actor.isModifier &&
      (!isSubject || actor.role === 'subject'),
  );
  return [...new Set(found.map(({ entity }) => entity))];
};

/** "His previous visit" after "Witkoff's sixth visit": the same person's. */
function findSameKind(draft: EventDraft, before: readonly EventDraft[]): readonly EntityId[] {
  return before.find((one) => one.kind === draft.kind && one.people.length === 1)?.people ?? [];
}

/** "since her inauguration", "after she was arrested": it befalls one of the sentence. */
const isOwn = ({ kind, isDefinite, pronoun }: EventDraft): boolean =>
  PERSONAL.has(groupOfKind(kind)) && (pronoun === 'own' || (pronoun === 'one' && isDefinite));

/** "Rosa Quispe has waited since her inauguration": whom befalls what nobody else in the sentence can have. */
function findOnlySubject(view: SentenceView, draft: EventDraft): readonly EntityId[] {
  if (!isOwn(draft) || draft.people.length > 0 || draft.holding !== 'held') return [];
  const named = new Set(view.actors.filter(({ kind }) => kind === 'person').map(({ entity }) => entity));
  const ahead = view.actors.find(({ kind, end }) => kind === 'person' && end < draft.surface.start);
  return named.size === 1 && ahead?.role === 'subject' && isFree(ahead) ? [ahead.entity] : [];
}

/** Gives the drafts with what the sentence itself tells of who "his" is. `view` is theirs. */
export function resolveOwn(drafts: readonly EventDraft[], view: SentenceView): readonly EventDraft[] {
  return drafts.map((draft) => {
    const people = findOnlySubject(view, draft);
    return people.length > 0 ? { ...draft, people } : draft;
  });
}

/** Gives the drafts with pronouns resolved. `view` and `before` are the previous sentence and its drafts; null at the start. */
export function resolvePronouns(
  drafts: readonly EventDraft[],
  view: SentenceView | null,
  before: readonly EventDraft[],
): readonly EventDraft[] {
  if (view === null) return drafts;
  const resolved = drafts.map((draft) => {
    if (draft.pronoun === null || draft.pronoun === 'own') return draft;
    if (draft.people.length > (draft.pronoun === 'one' ? 0 : 1)) return draft;
    const subjects = people(view, true);
    if (draft.pronoun === 'many')
      return subjects.length > 1 ? { ...draft, people: [...draft.people, ...subjects] } : draft;
    const same = findSameKind(draft, before);
    // "His" before a noun is left alone otherwise: "after his meeting with Putin" may be anybody's.
    if (same.length > 0 || draft.isDefinite) return { ...draft, people: same };
    const one = subjects.length === 1 ? subjects : people(view, false).slice(-1);
    return { ...draft, people: one };
  });
  // "He handed in his resignation": his who handed it in.
  return resolved.map((draft) =>
    draft.pronoun === 'one' && draft.isDefinite && draft.people.length === 0
      ? { ...draft, people: findSameKind(draft, resolved) }
      : draft,
  );
}
