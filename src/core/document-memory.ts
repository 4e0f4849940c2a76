/**
 * What a compiler keeps of each document, so that a library that grows by one article is not read anew. In: a stage's inputs and how it is
 * computed. Out: the value, from memory where the inputs are the same as last time. Nothing is assumed about stages but that they are pure,
 * so an index compiled with a memory is the index compiled without one.
 */
import type { Source } from './model';

/** What is kept of a document: values that depend on it and on the inputs named, on nothing else. */
export type Stage =
  | 'language'
  | 'segments'
  | 'tokens'
  | 'runs'
  | 'alone'
  | 'asking'
  | 'surfaces'
  | 'words'
  | 'found'
  | 'counted'
  | 'linked'
  | 'roles'
  | 'papers'
  | 'names'
  | 'measures'
  | 'speech'
  | 'demonyms'
  | 'drafts'
  | 'claims'
  | 'bodies'
  | 'speakerWords'
  | 'terms'
  | 'counts'
  | 'termCounts'
  | 'numberTerms'
  | 'denials'
  | 'voices'
  | 'shingles'
  | 'signature';

/** Gives the value of a stage for one document: the one kept when `inputs` equal those it was computed from, else a new one. */
export type Recall = <Value>(stage: Stage, inputs: readonly unknown[], compute: () => Value) => Value;

/** Gives what is known of a source from an earlier reading. */
export type RecallOf = (source: Source) => Recall;

/** What is known of one document by stage, in a form that structured cloning carries whole. */
type DocumentReading = ReadonlyMap<Stage, unknown>;

/** Keeps values by document. */
export type DocumentMemory = {
  /** The memory of one document: its text and what is known about it, but not its number in the library. */
  readonly open: (source: Source) => Recall;
  /** Ends a compile: what neither it nor the one before asked for is forgotten. */
  readonly endCompile: () => void;
};

/** A memory whose documents can be laid by and brought back, so that what was read outlives it. */
export type LastingMemory = DocumentMemory & {
  /** Whether anything is known of a source. */
  readonly knows: (source: Source) => boolean;
  /** What to lay by of a source: null where nothing of that is new since it was last taken or brought back. */
  readonly take: (source: Source) => DocumentReading | null;
  /** Brings back what was taken of the same source in the same version of the pipeline. What is no such reading is left out. */
  readonly restore: (source: Source, reading: unknown) => void;
  /** Forgets everything. */
  readonly forget: () => void;
};

/**
 * Stages that are laid by: those that cost more to compute than to read back. Tokens are the largest by far and as quickly made as read;
 * what names were counted by holds a function; the others cost next to nothing.
 */
const LASTING: ReadonlySet<Stage> = new Set<Stage>([
  ...([
    'language',
    'segments',
    'runs',
    'alone',
    'asking',
    'surfaces',
    'roles',
    'papers',
    'names',
    'measures',
  ] as const),
  ...(['speech', 'demonyms', 'drafts', 'claims', 'speakerWords', 'terms', 'counts'] as const),
]);

/** Compiles after which a document that was not asked for is forgotten: a preview, and the library it goes back to. */
const KEPT_COMPILES = 2;

type Kept = { readonly inputs: readonly unknown[]; readonly value: unknown };
type Entry = { readonly stages: Map<Stage, Kept>; used: number; isNew: boolean };

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  // Most members are words or numbers, or the same objects.
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at] && !isSame(a[at], b[at])) return false;
  return true;
}

type Fields = Readonly<Record<string, unknown>>;

function isSameRecord(a: Fields, b: Fields): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (a[key] !== b[key] && !isSame(a[key], b[key])) return false;
  return true;
}

/** Whether two values of JSON are equal; parts that are one object are not looked into. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && isSameList(a, b);
  return isSameRecord(a as Fields, b as Fields);
}

/** Everything about a source but its id, which moves when another is added. */
function keyOf({ file, publisher, url, published, publishedBasis, language, text }: Source): string {
  return `${JSON.stringify([file, publisher, url, published, publishedBasis, language])}\n${text}`;
}

function recallFrom(entry: Entry): Recall {
  return <Value>(stage: Stage, inputs: readonly unknown[], compute: () => Value): Value => {
    const kept = entry.stages.get(stage);
    if (kept !== undefined && isSameList(kept.inputs, inputs)) return kept.value as Value;
    const value = compute();
    entry.stages.set(stage, { inputs, value });
    if (LASTING.has(stage)) entry.isNew = true;
    return value;
  };
}

/** The stages of a reading that was laid by; null when it is none. */
function readStages(reading: unknown): Map<Stage, Kept> | null {
  if (!(reading instanceof Map)) return null;
  for (const [stage, kept] of reading as Map<unknown, Partial<Kept> | null | undefined>)
    if (!LASTING.has(stage as Stage) || !Array.isArray(kept?.inputs) || !('value' in kept)) return null;
  return new Map(reading as Map<Stage, Kept>);
}

/** An empty memory. It holds about as much as the texts' words: some 300 KB for an article of 1,000 words. */
export function createDocumentMemory(): LastingMemory {
  const entries = new Map<string, Entry>();
  let compile = 0;
  return {
    open: (source) => {
      const key = keyOf(source);
      const entry = entries.get(key) ?? { stages: new Map<Stage, Kept>(), used: compile, isNew: false };
      entry.used = compile;
      entries.set(key, entry);
      return recallFrom(entry);
    },
    knows: (source) => entries.has(keyOf(source)),
    take: (source) => {
      const entry = entries.get(keyOf(source));
      if (entry?.isNew !== true) return null;
      entry.isNew = false;
      return new Map([...entry.stages].filter(([stage]) => LASTING.has(stage)));
    },
    restore: (source, reading) => {
      const stages = readStages(reading);
      if (stages !== null) entries.set(keyOf(source), { stages, used: compile, isNew: false });
    },
    forget: () => {
      entries.clear();
    },
    endCompile: () => {
      compile += 1;
      for (const [key, { used }] of entries) if (compile - used >= KEPT_COMPILES) entries.delete(key);
    },
  };
}

/** Remembers nothing. */
export const FORGETFUL: Recall = (_stage, _inputs, compute) => compute();

/** Remembers nothing of any source. */
export const FORGET_ALL: RecallOf = () => FORGETFUL;

/** A memory that keeps nothing. */
export const NO_MEMORY: DocumentMemory = {
  open: FORGET_ALL,
  endCompile: () => undefined,
};
