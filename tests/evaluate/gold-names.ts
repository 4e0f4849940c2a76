/** The parts of gold/seeds.json and gold/roles.json that the name scorers read. */
import type { NamedDocument } from '../../src/core/document';
import type { Span } from '../../src/core/model';

type Placed = { readonly doc: number; readonly s: number; readonly e: number };

export type GoldNames = {
  readonly files: readonly string[];
  readonly entityIds: Readonly<Record<string, { readonly surfaces: readonly string[] }>>;
  /** Acceptable kinds of each: person, place, org. */
  readonly mentions: readonly (Placed & {
    readonly text: string;
    readonly types: readonly string[];
    readonly id: string;
  })[];
  /** Neither right nor wrong. */
  readonly ignore: readonly Placed[];
};

export type GoldRoles = {
  readonly roles: readonly { readonly doc: number; readonly entity: string; readonly text: string }[];
};

/** The documents in the order of the gold's files; one that is missing is null. */
export function placeDocuments(
  documents: readonly NamedDocument[],
  gold: GoldNames,
): readonly (NamedDocument | null)[] {
  return gold.files.map((file) => documents.find(({ source }) => source.file === file) ?? null);
}

/** A span with some words around it, for an error line. */
export function quoteAround(text: string, { start, end }: Span): string {
  const words = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  return words.replace(/\s+/gu, ' ');
}
