/**
 * The agreement matrix: facts in rows, sources in columns, what each source says of each fact in the cells.
 * In: a library's lookup. Out: rows of cells. It decides nothing anew: answers and status are the index's.
 */
import { claimsOf, type LibraryLookup } from './library-lookup';
import type { LibraryClaim } from './library';
import type { Fact, FactId, SourceId, Status } from '../model';

/**
 * said: the source says what most say; otherwise: it says something else; silent: nothing.
 * `value` is its answer where the fact has a question ("28"), else null.
 */
export type Cell = {
  readonly source: SourceId;
  readonly stand: 'said' | 'otherwise' | 'silent';
  readonly value: string | null;
  readonly claims: readonly LibraryClaim[];
};

/** A fact and what each source says of it. */
export type AgreementRow = {
  readonly fact: FactId;
  readonly title: string;
  readonly status: Status;
  /** Sources that say anything of it. */
  readonly voices: number;
  /** One a source, in the library's order of sources. */
  readonly cells: readonly Cell[];
};

/** One row for each fact that at least `least` sources speak of, in the library's order. */
export function makeAgreement(lookup: LibraryLookup, least: number): AgreementRow[] {
  return lookup.library.facts.map((fact) => makeRow(lookup, fact)).filter((row) => row.voices >= least);
}

function makeRow(lookup: LibraryLookup, fact: Fact): AgreementRow {
  const claims = claimsOf(lookup, fact);
  const most = mostGiven(fact, lookup);
  const cells = lookup.library.sources.map(({ id }): Cell => {
    const own = claims.filter((claim) => claim.source === id);
    if (own.length === 0) return { source: id, stand: 'silent', value: null, claims: own };
    const values = answersOf(fact, own);
    const differs =
      values.length > 0
        ? !values.includes(most ?? '')
        : fact.answers.length === 0 && fact.status === 'disputed';
    return {
      source: id,
      stand: differs ? 'otherwise' : 'said',
      value: values.length > 0 ? values.join(', ') : null,
      claims: own,
    };
  });
  const voices = cells.filter((cell) => cell.stand !== 'silent').length;
  return { fact: fact.id, title: fact.question ?? fact.title, status: fact.status, voices, cells };
}

/** The values a source's claims give, without repeats. */
function answersOf(fact: Fact, own: readonly LibraryClaim[]): string[] {
  const ids = new Set(own.map((claim) => claim.id));
  return fact.answers
    .filter((answer) => answer.claims.some((id) => ids.has(id)))
    .map((answer) => answer.value);
}

/** The answer that more sources give than any other; null where none leads, for then every answer is one among others. */
function mostGiven(fact: Fact, lookup: LibraryLookup): string | null {
  const counted = fact.answers
    .map(({ value, claims }) => ({
      value,
      count: new Set(claims.map((id) => lookup.claims.get(id)?.source)).size,
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first === undefined || first.count === second?.count ? null : first.value;
}
