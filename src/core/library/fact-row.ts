/** A fact as lists show, search and filter it: one flat row with display names. In: a library. Out: `FactRow[]`. */
import { speakerName } from './library';
import type { Claim, Difference, Fact, FactId, FactIndex, Status } from '../model';

/** All lists are without repeats, in order of the fact's claims. */
export type FactRow = {
  readonly id: FactId;
  readonly title: string;
  /** The question that the answers answer, or null. */
  readonly question: string | null;
  readonly status: Status;
  readonly differs: Difference | null;
  readonly publishers: readonly string[];
  /** Number of distinct sources. */
  readonly sources: number;
  readonly speakers: readonly string[];
  readonly entities: readonly string[];
  /** Display names. */
  readonly origins: readonly string[];
  /** "28: China Daily, IWCP"; empty where the claims simply say the same. */
  readonly answers: readonly { readonly value: string; readonly publishers: readonly string[] }[];
  readonly quotes: readonly string[];
};

/** What rows are made of: a library, or an index. */
export type RowInput = Pick<FactIndex, 'entities' | 'claims' | 'facts'> & {
  readonly sources: readonly { readonly id: string; readonly name: string }[];
};

/** One row a fact, in the library's order. Claims and sources that are missing are left out. */
export function makeFactRows(library: RowInput): FactRow[] {
  const names = new Map(library.entities.map((entity) => [entity.id as string, entity.name]));
  const publishers = new Map(library.sources.map((source) => [source.id, source.name]));
  const claims = new Map(library.claims.map((claim) => [claim.id, claim]));
  return library.facts.map((fact) => makeRow(fact, { names, publishers, claims }));
}

type Names = ReadonlyMap<string, string>;
type Lookups = {
  readonly names: Names;
  readonly publishers: Names;
  readonly claims: ReadonlyMap<string, Claim>;
};

function makeRow(fact: Fact, { names, publishers, claims }: Lookups): FactRow {
  const own = fact.claims.flatMap((id) => claims.get(id) ?? []);
  const publishersOf = (list: readonly Claim[]): string[] =>
    unique(list.map((claim) => publishers.get(claim.source)));
  return {
    id: fact.id,
    title: fact.title,
    question: fact.question,
    status: fact.status,
    differs: fact.differs,
    publishers: publishersOf(own),
    sources: new Set(own.map((claim) => claim.source)).size,
    speakers: unique(own.map((claim) => speakerName(claim, names))),
    entities: unique(own.flatMap((claim) => claim.entities.map((id) => names.get(id)))),
    origins: unique(fact.origins.map((origin) => names.get(origin) ?? publishers.get(origin) ?? origin)),
    answers: fact.answers.map((answer) => ({
      value: answer.value,
      publishers: publishersOf(answer.claims.flatMap((id) => claims.get(id) ?? [])),
    })),
    quotes: unique(own.map((claim) => claim.quote)),
  };
}

function unique(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== null && value !== undefined))];
}
