/** What texts call an event, where that tells a reader more than its kind: "cabinet meeting", "general strike", "walk and lunch". In: its mentions. Out: words. */
import table from '../../../../assets/event-words.json';
import type { EventDraft } from './draft-event';
import { groupOfKind } from './words/event-words';

/** Words in front of a noun that say what sort of happening it is. */
const CLASSIFIERS: ReadonlySet<string> = new Set(table.classifiers.split(' '));
/** Of the mentions of its kind, at least one in so many says it. */
const SHARE = 3;

/** "an emergency cabinet meeting" is an "emergency cabinet meeting"; "a long meeting" is null. */
function readPhrase({ text, isPlural }: EventDraft): string | null {
  const words = text.toLowerCase().split(/\s+/);
  const plain = words.findLastIndex((word, at) => at < words.length - 1 && !CLASSIFIERS.has(word));
  const phrase = words.slice(plain + 1);
  return phrase.length > 1 && !isPlural ? phrase.join(' ') : null;
}

/** Gives the words, or null where the kind says as much; of several that texts use, the first of the most used. */
export function findNoun(drafts: readonly EventDraft[], kind: string): string | null {
  if (groupOfKind(kind) === 'social') return joinKinds(drafts);
  const own = drafts.filter((draft) => draft.kind === kind);
  const phrases = own.map(readPhrase).filter((phrase) => phrase !== null);
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * SHARE >= own.length ? best[0] : null;
}

/** A walk and a lunch of the same people, told as one. */
function joinKinds(drafts: readonly EventDraft[]): string | null {
  const kinds = [...new Set(drafts.map(({ kind }) => kind))];
  return kinds.length === 2 ? kinds.join(' and ') : null;
}
