/**
 * A title that is read at a glance and invents nothing: one of the claims' own words, with the speaker's name before words in quotation marks.
 */
import { findFinite, isFiniteAt } from '../claim/has-verb';
import type { Claim, Entity, EntityId, Fact } from '../model';
import { remember } from '../text/remember';
import { isAuxiliary } from '../text/verb-forms';
import { evenOut } from '../text/white-space';
import { findWords, listForms } from '../text/words';
import { termOf } from './alike/term-of';

/** A title of fewer words says too little, of more is not read at a glance. */
const FEW_WORDS = 4;
const MANY_WORDS = 16;
/** Characters in which the first word ends. */
const FIRST_WORDS = 40;
/** Cut here at the latest, between words. */
const MAX_LENGTH = 140;

const VAGUE =
  /^(?:he|she|it|they|this|that|these|those|his|her|their|its|such|there|which|who|where|when|while|though|although|because|as|after|before|if|unless|whereas|until|once|since|also|then|only|asked|including|with|following|amid|and|but|\p{Ll}+ing)(?!\p{L})/iu;

/** Words before a clause that says the same without them; "if" and "before" are not among them. */
const LEADING = /^(?:meanwhile,|that|after|as|while|when|whereas|although|though|since)\s+/iu;

/** "When commandos stormed a camp" is read as a title without its "when", where a whole clause is left. */
const readTitle = (quote: string): string => (LEADING.test(quote) ? dropLead(quote) : quote);

const dropLead = remember((quote: string): string => {
  const bare = quote.replace(LEADING, '');
  if (VAGUE.test(bare)) return quote;
  return findFinite(bare, findWords(bare, { start: 0, end: bare.length })) > 0 ? bare : quote;
});

/** "Her office" is nobody to who reads the title alone. */
const WHOSE = /^(?:his|her|its|their|my|our)\s/iu;

/** Lower is better: a complete clause of middling length that does not begin with a word that points elsewhere. */
function rateTitle(claim: Claim): number {
  const { confidence, speaker, speakerText } = claim;
  const isWhose = speaker === null && speakerText !== null && WHOSE.test(speakerText);
  return rateWords(claim) + (confidence < 0.7 ? 8 : 0) + (isWhose ? 10 : 0);
}

/** What stands whole goes before what a word was taken from. */
const CUT = 8;

/** What holds all that the claims have in common goes before what holds none of it, as a clause goes before what is cut. */
const APART = 20;

const termsOf = remember((quote: string): ReadonlySet<string> => {
  return new Set(
    listForms(quote)
      .map(({ lower }) => termOf(lower))
      .filter((term) => term !== null),
  );
});

/**
 * Gives how much of what several claims say each of them says, 0 to 1: "they arrived in the morning" is a part of the meeting that the others
 * tell, and no title for it. A word weighs as much as there are other claims with it.
 */
function rateCentrality(claims: readonly Claim[]): readonly number[] {
  const own = claims.map(({ quote }) => termsOf(quote));
  const others = new Map<string, number>();
  for (const terms of own) for (const term of terms) others.set(term, (others.get(term) ?? -1) + 1);
  const weigh = (terms: Iterable<string>): number => {
    let sum = 0;
    for (const term of terms) sum += others.get(term) ?? 0;
    return sum;
  };
  const all = weigh(others.keys());
  return own.map((terms) => (all === 0 ? 1 : weigh(terms) / all));
}

/** A quotation stays as it was said. */
const wordsOf = (claim: Claim): string => (isQuoted(claim) ? claim.quote : readTitle(claim.quote));

function rateWords(claim: Claim): number {
  const words = wordsOf(claim);
  return rateQuote(words) + (words === claim.quote ? 0 : CUT);
}

const rateQuote = remember((quote: string): number => {
  const words = findWords(quote, { start: 0, end: quote.length });
  // A clause that begins with its verb has lost its subject; one that ends with "were", what they were.
  const isComplete = findFinite(quote, words) > 0 && !isAuxiliary(words.at(-1)!.lower);
  const length =
    words.length < FEW_WORDS ? (FEW_WORDS - words.length) * 6 : Math.max(0, words.length - MANY_WORDS) * 2;
  return length + words.length + (isComplete ? 0 : 12) + (VAGUE.test(quote) ? 15 : 0);
});

/** Gives `words` cut between words with an ellipsis when they are longer than a title may be. */
function shorten(words: string): string {
  if (words.length <= MAX_LENGTH) return words;
  return `${words.slice(0, MAX_LENGTH).replace(/\s+\S*$/u, '')}…`;
}

const oneLine = (words: string): string => evenOut(words).trim();

/** "described the vote as fair" has lost who did. */
const isHeadless = remember((quote: string): boolean =>
  isFiniteAt(quote, findWords(quote, { start: 0, end: FIRST_WORDS }), 0),
);

function isQuoted({ mode }: Claim): boolean {
  return mode === 'direct' || mode === 'partial';
}

/** "Brisk said the quay was safe" names who says so; "the quay was safe" does not. */
function namesSpeaker({ quote, speakerText }: Claim, speaker: string): boolean {
  const last = speaker.split(/[ -]/u).at(-1)!;
  return quote.includes(last) || (speakerText !== null && quote.includes(speakerText));
}

/** The claim with the lowest rate, the first of equals. */
function findBest(claims: readonly Claim[]): Claim {
  let best = claims[0]!;
  if (claims.length === 1) return best;
  // Two claims hold alike what they have in common.
  const centrality = claims.length > 2 ? rateCentrality(claims) : null;
  let least = Infinity;
  claims.forEach((claim, at) => {
    const rate = rateTitle(claim) + (centrality === null ? 0 : APART * (1 - centrality[at]!));
    if (rate >= least) return;
    best = claim;
    least = rate;
  });
  return best;
}

/** Gives the title of claims that say the same: the best of them, after the speaker's name unless the words name it. Never empty for claims. */
export function makeTitle(claims: readonly Claim[], names: ReadonlyMap<EntityId, Entity>): string {
  const best = findBest(claims);
  const plain = oneLine(wordsOf(best)).replace(/[.,]$/u, '');
  const speaker =
    best.speaker === null ? best.speakerText : (names.get(best.speaker)?.name ?? best.speakerText);
  if (!isQuoted(best)) {
    const isTold = speaker !== null && (isHeadless(best.quote) || !namesSpeaker(best, speaker));
    return shorten(isTold ? `${speaker}: ${plain}` : plain);
  }
  return shorten(speaker === null ? `“${plain}”` : `${speaker}: “${plain}”`);
}

/** Gives the title of one utterance that is quoted in different words: the speaker and the quotations side by side. */
export function titleQuotes(
  claims: readonly Claim[],
  answers: Fact['answers'],
  names: ReadonlyMap<EntityId, Entity>,
): string {
  const speaker = claims.find((claim) => claim.speaker !== null)?.speaker ?? null;
  const name = speaker === null ? '' : `${names.get(speaker)?.name ?? ''}: `;
  return shorten(
    `${name}${answers.map(({ value }) => `“${oneLine(value).replace(/[.,]$/u, '')}”`).join(' / ')}`,
  );
}
