/** Towns and persons of one name: who of them speaks. */
import type { Name } from '../../../document';
import type { EntityId } from '../../../model';
import { SURE_LAST, speakerOfPerson, type Setting, type Speaker } from './speakers';

/** The person whose surname a town's name is, when the text has one: towns do not dismiss arguments. Else null. */
export function speakerOfSurname(name: Name, setting: Setting): Speaker | null {
  const entity = name.kind === 'place' ? setting.surnames.get(name.text) : undefined;
  return entity === undefined ? null : speakerOfPerson(entity, SURE_LAST);
}

/** Last words of the persons' full names; those that two persons share are left out. */
export function readSurnames(names: readonly Name[]): ReadonlyMap<string, EntityId> {
  const surnames = new Map<string, EntityId>();
  const shared = new Set<string>();
  for (const { kind, text, entity } of names) {
    const surname = kind === 'person' ? (/ (\p{L}[\p{L}'’-]+)$/u.exec(text)?.[1] ?? '') : '';
    if (surname === '') continue;
    if ((surnames.get(surname) ?? entity) !== entity) shared.add(surname);
    surnames.set(surname, entity);
  }
  for (const surname of shared) surnames.delete(surname);
  return surnames;
}
