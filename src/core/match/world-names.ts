/** General knowledge: how well-known persons, institutions and places are written in other languages, joined to an entity by its name. */
import type { Entity } from '../model';
import type { NameForm } from './name-forms';

/** The further forms of an entity; empty for one the table does not know. */
export const worldForms = (_entity: Entity): readonly NameForm[] => [];
