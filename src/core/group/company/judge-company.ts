/**
 * Who took part, where sources name others. In: claims of one happening or statement. Out: a dispute with the lists side by side, or null: that one source
 * names fewer than another is none, unless it says how many there were.
 */
import type { EventDocument } from '../../document';
import type { Claim, SourceId } from '../../model';
import { makeAnswer, type Given } from '../answers';
import type { Verdict } from '../draft-fact';
import { membersOf, readCompany, type Company } from './read-company';

/** Lists of one happening share so many at least. */
const MIN_SHARED = 2;

/** The names of a list that the other has not. */
const listOwn = (one: Company, other: Company): Company['members'] => {
  const known = membersOf(other);
  return one.members.filter(({ entity }) => !known.has(entity));
};

/** "Ada Holm" and "Holm" may be one person whom nothing has told us to be one. */
function mayBeOne(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/[\s-]+/));
  return other
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.has(word));
}

/** Another stands in one's place, or one list has all it says there were, and the other has more or fewer. */
function areApart(a: Company, b: Company): boolean {
  if (a.slot !== b.slot) return false;
  const [mine, theirs] = [listOwn(a, b), listOwn(b, a)];
  const shared = membersOf(a).size - new Set(mine.map(({ entity }) => entity)).size;
  if (shared < MIN_SHARED || mine.length + theirs.length === 0) return false;
  if (mine.some(({ text }) => theirs.some((other) => mayBeOne(text, other.text)))) return false;
  if (mine.length > 0 && theirs.length > 0) return mine.length === theirs.length;
  return [a, b].some(({ count, members }) => count === members.length);
}

const isOneList = (a: Company, b: Company): boolean => listOwn(a, b).length + listOwn(b, a).length === 0;

function showList({ members }: Company): string {
  const names = members.map(({ text }) => text);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** Gives the dispute of claims that name others as those who took part, or null. */
export function judgeCompany(
  claims: readonly Claim[],
  documents: ReadonlyMap<SourceId, EventDocument>,
): Verdict | null {
  const given = claims.flatMap((claim): readonly Given<Company>[] => {
    const company = readCompany(documents.get(claim.source)!, claim);
    return company === null ? [] : [{ claim, value: company }];
  });
  for (const [at, one] of given.entries()) {
    const other = given
      .slice(at + 1)
      .find((next) => next.claim.source !== one.claim.source && areApart(one.value, next.value));
    if (other === undefined) continue;
    const answers = [one, other].map(({ value: company }) => {
      const own = given.filter(({ value }) => isOneList(value, company));
      return makeAnswer(
        showList(company),
        own.map(({ claim }) => claim),
      );
    });
    return { status: 'disputed', differs: 'participants', answers };
  }
  return null;
}
