/** In: a document's noun. Out: where the phrase ends, and whom it names there: "counter-proposal from Kyiv and Europe". */
import { gapAt, lowerAt } from '../../text/name-tokens';
import type { NamedWords } from '../named-words';
import type { PhraseKind } from './document-heads';
import type { SentenceName } from './find-phrases';

/** Place after the phrase's last word, its authors, and whether it is a "list of points". */
export type Right = { readonly to: number; readonly issuers: readonly string[]; readonly listed: boolean };

/** Reads rightwards from the noun at `head`: "list of points on Ukraine", "counter-proposal from Kyiv and Europe". */
export function readRight(words: NamedWords<SentenceName>, head: number, kind: PhraseKind): Right {
  const { tokens } = words;
  const listed = lowerAt(tokens, head) === 'list';
  const after = listed ? head + 3 : head + 1;
  const joint = gapAt(tokens, after) === ' ' ? lowerAt(tokens, after) : '';
  const isFrom = kind === 'counter' && /^(?:from|by)$/u.test(joint);
  if (!isFrom && !(listed && /^(?:on|for)$/u.test(joint))) return { to: after, issuers: [], listed };
  const names = namesFrom(words, after + 1);
  const issuers = isFrom ? names.map((name) => name.country ?? name.group) : [];
  return { to: names.at(-1)?.to ?? after, issuers, listed };
}

/** The names from `at` on, joined by "and". */
function namesFrom(words: NamedWords<SentenceName>, at: number): SentenceName[] {
  const { tokens, starting } = words;
  const name = starting.get(at);
  if (!name) return [];
  const goesOn = lowerAt(tokens, name.to) === 'and' && gapAt(tokens, name.to) === ' ';
  return goesOn ? [name, ...namesFrom(words, name.to + 1)] : [name];
}
