/** In: the names of the corpus. Out: for each document those that may stand in it, so that it need not be read again for others. */
import { withoutCapitals } from '../../lexicon/gazetteer';
import { isOrdinaryCapital, NON_NAMES } from '../../lexicon/name-words';
import type { EntityKind } from '../../model';
import type { NameSurface } from './decide-surfaces';
import type { TokenDocument, TokenSentence } from './token-document';
import type { Token } from '../../text/name-tokens';

/** The names by first word. */
export type NameTable = ReadonlyMap<string, Namesakes>;

/** Names with one first word, and the number of words of the longest. */
type Namesakes = { readonly names: ListedName[]; longest: number };

type ListedName = NameSurface & {
  /** It may be no more than an ordinary word with a capital: where, depends on the document. */
  readonly isDoubtful: boolean;
};

/** Prepares names for looking up. */
export function makeNameTable(names: ReadonlyMap<string, NameSurface>): NameTable {
  const table = new Map<string, Namesakes>();
  for (const { surface, kind } of names.values()) {
    const { words } = surface;
    const first = (words[0] as Token).text;
    const listed = table.get(first) ?? { names: [], longest: 0 };
    table.set(first, listed);
    const isOrdinary = NON_NAMES.has(first.toLowerCase()) || isOrdinaryCapital(first);
    listed.names.push({ surface, kind, isDoubtful: words.length === 1 && isOrdinary });
    listed.longest = Math.max(listed.longest, words.length);
  }
  return table;
}

/** What a document needs to know of a name of the corpus. */
export type LocalName = {
  readonly key: string;
  readonly kind: EntityKind;
  /** Whether it is no doubtful word, or the document itself has it where only a name has a capital. */
  readonly isOwn: boolean;
};
/** The names whose words a document has, and the number of words of the corpus's longest name with each of its words in front. */
export type LocalNames = {
  readonly names: ReadonlyMap<string, LocalName>;
  readonly longest: ReadonlyMap<string, number>;
};

/** What of the table matters for one document. */
type NearNames = {
  readonly names: readonly LocalName[];
  readonly longest: readonly (readonly [first: string, words: number])[];
};

/** Gives the names all of whose words the document has. `place` is its place in the corpus. */
export function listNear({ sentences, recall }: TokenDocument, place: number, table: NameTable): NearNames {
  const words = recall('words', [], () => listWords(sentences));
  const names: LocalName[] = [];
  const longest: (readonly [string, number])[] = [];
  for (const first of words) {
    const namesakes = table.get(first);
    if (namesakes === undefined) continue;
    longest.push([first, namesakes.longest]);
    for (const { surface, kind, isDoubtful } of namesakes.names)
      if (surface.words.every(({ text }) => words.has(text)))
        names.push({ key: surface.key, kind, isOwn: !isDoubtful || surface.documents.includes(place) });
  }
  return { names, longest };
}

/** The words of a document as names have them: as printed, and in usual letters for those in capitals. */
function listWords(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) for (const { text } of tokens) words.add(text);
  for (const printed of [...words]) words.add(withoutCapitals(printed));
  return words;
}

/** Gives the names of `listNear` for looking up. */
export function makeLocalNames({ names, longest }: NearNames): LocalNames {
  return { names: new Map(names.map((name) => [name.key, name])), longest: new Map(longest) };
}
