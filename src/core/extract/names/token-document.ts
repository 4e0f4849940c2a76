/** In: a segmented document. Out: the same with the words of every sentence. */
import type { SegmentedDocument, Sentence } from '../../document';
import { FORGETFUL, type Recall } from '../../document-memory';
import { tokenize, type Token } from '../../text/name-tokens';

/** A sentence with its words. */
export type TokenSentence = { readonly sentence: Sentence; readonly tokens: readonly Token[] };
/** A document with its words; `foreign` when it is not in English, so that only the sure names in it count. */
export type TokenDocument = {
  readonly document: SegmentedDocument;
  readonly sentences: readonly TokenSentence[];
  readonly foreign: boolean;
  /** What is known of the document from an earlier reading. */
  readonly recall: Recall;
};

/** The words of every sentence. `recall` gives what is known of the document; by default nothing is. */
export function tokenizeDocument(
  document: SegmentedDocument,
  foreign: boolean,
  recall: Recall = FORGETFUL,
): TokenDocument {
  const { text } = document.source;
  const sentences = recall('tokens', [document.sentences], () =>
    document.sentences.map((sentence) => ({ sentence, tokens: tokenize(text, sentence) })),
  );
  return { document, sentences, foreign, recall };
}
