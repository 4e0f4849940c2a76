/** Frames: speech verbs with their subjects. */
import type { Subject } from './appositions';
import type { Phrase } from '../phrases/make-phrase';
import type { SpeechVerb } from '../../../lexicon/speech-words';
import { isAdverb } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** A speech verb with its subject. */
export type Frame = {
  /** own: it has its subject; inherited: "and noted", "adding"; inverted: "said X"; source: "according to X". */
  readonly shape: 'own' | 'inherited' | 'inverted' | 'source';
  /** null for a source. */
  readonly verb: SpeechVerb | null;
  /** Places of the first and last token of the verb, and of what comes with it ("according to X", "said X"). */
  readonly verbFrom: number;
  readonly verbTo: number;
  /** null: the subject is that of the frame before, or of the main clause. */
  readonly subject: Phrase | null;
  /** Place of the frame's first token, its subject's or connector's. */
  readonly first: number;
  /** True when the subject is a relative pronoun ("who said"). */
  readonly relative: boolean;
  /** Only a quotation behind it is speech, nothing is reported. */
  readonly aside?: boolean;
};

/** A speech verb and where it stands. */
export type VerbPlace = { readonly place: number; readonly to: number; readonly verb: SpeechVerb };

/** A frame with its own subject. */
export function makeOwnFrame(at: VerbPlace, { phrase, from, relative, aside = false }: Subject): Frame {
  const { verb, place: verbFrom, to: verbTo } = at;
  return { shape: 'own', verb, verbFrom, verbTo, subject: phrase, first: from, relative, aside };
}

/** A frame that goes on with the subject before it. */
export function makeInheritedFrame(tokens: readonly Token[], at: VerbPlace): Frame {
  const { verb, place: verbFrom, to: verbTo } = at;
  const first = findConnector(tokens, verbFrom);
  return { shape: 'inherited', verb, verbFrom, verbTo, subject: null, first, relative: false };
}

/** The first token of what joins an inherited frame to the clause before: ", but also noted" begins at the comma. */
function findConnector(tokens: readonly Token[], verb: number): number {
  let first = verb;
  while (first > 0 && verb - first < 5) {
    const before = tokenAt(tokens, first - 1);
    if (before.lower === ',') return first - 1;
    if (!isAdverb(before) && !/^(?:and|but|or|while|has|have|had|then)$/.test(before.lower)) break;
    first -= 1;
  }
  return first;
}
