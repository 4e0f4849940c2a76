/** The nouns that documents are called by. */
import { gapAt, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';
import { ACT_HEADS, DRAFT_HEADS, EXTRA_WORDS } from '../../lexicon/name-words';

/** draft: a plan in any of its versions; act: a law or treaty; counter: an answer to a plan; papers: counted documents. */
export type PhraseKind = 'draft' | 'act' | 'counter' | 'papers';

const COUNTERS: ReadonlySet<string> = new Set([
  'counterproposal',
  'counterproposals',
  'counteroffer',
  'counterplan',
]);

/** What kind of document the noun at `at` can name, or null. */
export function kindOfHead(tokens: readonly Token[], at: number): PhraseKind | null {
  const word = lowerAt(tokens, at);
  if (gapAt(tokens, at + 1) === '-') return null;
  if (isCountedPaper(tokens, at)) return 'papers';
  if (word === 'list') return isListOfPoints(tokens, at) ? 'draft' : null;
  if (DRAFT_HEADS.has(word)) return kindOfDraft(tokens, at);
  if (COUNTERS.has(word)) return 'counter';
  return ACT_HEADS.has(word) && isCapitalAt(tokens, at) ? 'act' : null;
}

function isCountedPaper(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (word === 'document' || word === 'documents') && EXTRA_WORDS.has(lowerAt(tokens, at - 1));
}

function isListOfPoints(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 1) === 'of' && /^(?:points|demands|proposals)$/u.test(lowerAt(tokens, at + 2));
}

/** "counter-proposal" is an answer; in "draft plan" only the last noun counts. */
function kindOfDraft(tokens: readonly Token[], at: number): PhraseKind | null {
  if (lowerAt(tokens, at - 1) === 'counter' && gapAt(tokens, at) === '-') return 'counter';
  return gapAt(tokens, at + 1) === ' ' && DRAFT_HEADS.has(lowerAt(tokens, at + 1)) ? null : 'draft';
}
