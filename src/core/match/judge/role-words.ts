/** What the sources call a person, word by word. */
import type { Target } from '../matcher';
import { foldWord } from '../spelling/letters';

/** True when a word of what the sources call somebody is wanted; words are asked for folded. */
export const hasRoleWord = ({ entity }: Target, isWanted: (folded: string) => boolean): boolean =>
  entity.roles.some(({ text }) => text.split(/[^\p{L}]+/u).some((word) => isWanted(foldWord(word))));
