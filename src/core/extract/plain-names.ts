/** Names of documents hold other names and numbers ("the US 28-point plan"); stages that read those leave them aside. */
import type { Name } from '../document';

/** The names of persons, places, organisations and unknowns; sorted, not overlapping. */
export function keepPlainNames(names: readonly Name[]): readonly Name[] {
  return names.filter(({ kind }) => kind !== 'document');
}
