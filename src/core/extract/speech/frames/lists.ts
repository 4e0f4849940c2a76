/** Lists of speakers: "Macron, Merz and other leaders said" is told of the first. */
import { makePhrase, type Phrase } from '../phrases/make-phrase';
import { readPhraseBefore } from '../phrases/phrases';
import { isBreak } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** Lists of speakers are read over so many names. */
const MAX_LIST = 8;

/** "Macron, Merz and other leaders": the first of the list speaks for it, when the list opens its clause. */
export function findLeadOfList(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  if (tokenAt(tokens, phrase.start - 1).lower !== 'and') return null;
  const lead = findFirstOfList(tokens, readListItem(tokens, phrase.start - 2));
  if (lead !== null && phrase.name?.kind === 'place' && isOfSeveral(lead))
    return makePhrase(tokens, 'description', lead.from, phrase.to);
  return lead?.kind === 'name' && opensClause(tokenAt(tokens, lead.start - 1)) ? lead : null;
}

/** The first item of a list, from its last but one. */
function findFirstOfList(tokens: readonly Token[], last: Phrase | null): Phrase | null {
  let lead = last;
  for (let step = 0; lead !== null && step < MAX_LIST; step += 1) {
    if (!isBreak(tokenAt(tokens, lead.start - 1))) break;
    const further = readPhraseBefore(tokens, lead.start - 2, false);
    if (further === null || (further.kind !== 'name' && !isOfSeveral(further))) break;
    lead = further;
  }
  return lead;
}

/** "the foreign ministers of Ruritania, Valdoria and Marlow": one of each. */
const isOfSeveral = ({ kind, plural, names }: Phrase): boolean =>
  kind === 'description' && plural && names.some((name) => name.kind === 'place');

/** The phrase at `to`, or before the comma there ("A, B, and C"). */
function readListItem(tokens: readonly Token[], to: number): Phrase | null {
  return readPhraseBefore(tokens, tokenAt(tokens, to).lower === ',' ? to - 1 : to, false);
}

/** True where a clause may begin behind the token. */
export function opensClause({ kind, lower }: Token): boolean {
  return kind === 'mark' || kind === 'quote' || /^(?:that|both|but|while|as|though|although)$/.test(lower);
}
