/**
 * The facts on a mention's target, the most relevant to its sentence first, each by its claim that is nearest: shared words weigh by rarity,
 * then numbers, events and speakers the sentence names. A disputed or updated fact goes before a plain one of equal relevance.
 * In: a page's mentions. Out: a ranking function.
 */
import type { FactId, FactIndex, Status } from '../model';
import type { Mention, Page } from '../page/page';
import { profilesOf, termsOf, type ClaimProfile, type FactProfile, type Profiles } from './fact-profiles';
import { languageOf } from '../match/page-language';
import { sentenceSpans } from '../match/events/page-tokens';
import { numberIn } from '../match/events/word-classes';
import { ordinalIn } from './ordinals';
import { newsFirst, worthOf, type Scored } from './news-first';
import { themesOf } from './themes';

/** Weights found on the gold sentences (tests/evaluate); none is sharp: halving any changes no first fact there. */
const WEIGHTS = {
  target: 0.5,
  event: 2.5,
  number: 1.5,
  quoted: 2,
  speaker: 0.8,
  sources: 0.25,
} as const;
/** Added to a claim's length, so that one of three words does not win by one of them. */
const LENGTH_FLOOR = 8;
const TERM_SCALE = 4;
const STATUS_BONUS: Record<Status, number> = { disputed: 0.3, updated: 0.25, agreed: 0.1, single: 0 };
/** Longest list a mention carries: a card steps through far fewer. */
const MAX_FACTS = 24;

/** A sentence as ranking sees it. */
type SentenceView = {
  readonly terms: ReadonlySet<string>;
  /** Terms between its quotation marks: the words a reader would look up. */
  readonly quoted: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
};

const QUOTED = /[“"«„][^“”"«»„]{2,300}[”"»“]/gu;
const NUMBER_WORD = /\d{1,3}(?:[.,]\d)?|[\p{L}\p{M}]+/gu;

const numbersOf = (text: string): Set<number> =>
  new Set(
    [...text.toLowerCase().matchAll(NUMBER_WORD)]
      .map(([word]) => numberIn(word) ?? ordinalIn(word))
      .filter((value) => value !== null && value > 1) as number[],
  );

/** The words of names say whom a sentence names, and its targets say that already: what is left is what it tells. */
const isName = ({ kind }: Mention): boolean =>
  kind === 'person' || kind === 'organization' || kind === 'place';

const readSentence = (page: Page, near: readonly Mention[], sentence: string): SentenceView => {
  const names = termsOf(
    near
      .filter(isName)
      .map(({ surface }) => surface)
      .join(' '),
  );
  const own = new Set([...termsOf(sentence)].filter((term) => !names.has(term)));
  return {
    terms: languageOf(page) === 'en' ? own : new Set([...own, ...themesOf(sentence)]),
    quoted: termsOf([...sentence.matchAll(QUOTED)].map(([words]) => words).join(' ')),
    targets: new Set(near.map(({ target }) => target)),
    numbers: numbersOf(sentence),
  };
};

type Sentence = { readonly start: number; readonly end: number; view: SentenceView | null };

/** The sentence a mention stands in; each is read once. */
const startReading = (page: Page, mentions: readonly Mention[]): ((mention: Mention) => SentenceView) => {
  const blocks = new Map<number, readonly Sentence[]>();
  const sentencesOf = (block: number): readonly Sentence[] => {
    const known = blocks.get(block);
    if (known !== undefined) return known;
    const spans = sentenceSpans(page.blocks[block]?.text ?? '').map((span) => ({ ...span, view: null }));
    blocks.set(block, spans);
    return spans;
  };
  return ({ block, start: at }) => {
    const text = page.blocks[block]?.text ?? '';
    const sentence = sentencesOf(block).find(({ end }) => at < end) ?? {
      start: 0,
      end: text.length,
      view: null,
    };
    const { start, end } = sentence;
    const isNear = (one: Mention): boolean => one.block === block && one.start >= start && one.start < end;
    sentence.view ??= readSentence(page, mentions.filter(isNear), text.slice(start, end));
    return sentence.view;
  };
};

const termScore = (profiles: Profiles, { terms }: ClaimProfile, sentence: SentenceView): number => {
  let shared = 0;
  for (const term of sentence.terms) {
    if (terms.has(term)) shared += profiles.weightOf(term) * (sentence.quoted.has(term) ? WEIGHTS.quoted : 1);
  }
  return (TERM_SCALE * shared) / Math.sqrt(terms.size + LENGTH_FLOOR);
};

const targetScore = (
  profiles: Profiles,
  { targets }: ClaimProfile,
  speakers: ReadonlySet<string>,
  others: readonly string[],
): number => {
  let score = 0;
  for (const target of others) {
    if (!targets.has(target)) continue;
    score += target.startsWith('event/') ? WEIGHTS.event : WEIGHTS.target * profiles.weightOf(target);
    if (speakers.has(target)) score += WEIGHTS.speaker;
  }
  return score;
};

/** How near each claim is: one that says the sentence's words counts for more than many that each name somebody of it. */
const claimScores = (
  profiles: Profiles,
  fact: FactProfile,
  sentence: SentenceView,
  own: string,
): readonly number[] => {
  const others = [...sentence.targets].filter((target) => target !== own);
  return fact.claims.map(
    (claim) => termScore(profiles, claim, sentence) + targetScore(profiles, claim, fact.speakers, others),
  );
};

/** "From 28 to 20" is told by the fact that has both. */
const MAX_NUMBERS = 2;
const numberScore = (fact: FactProfile, sentence: SentenceView): number =>
  WEIGHTS.number *
  Math.min(MAX_NUMBERS, [...sentence.numbers].filter((value) => fact.numbers.has(value)).length);

const scoreFact = (profiles: Profiles, fact: FactProfile, sentence: SentenceView, own: string): Scored => ({
  fact,
  base:
    numberScore(fact, sentence) +
    WEIGHTS.sources * Math.log(Math.max(1, fact.sources)) +
    STATUS_BONUS[fact.fact.status],
  claims: claimScores(profiles, fact, sentence, own),
});

/** Ranks facts for each of a page's mentions: ids, best first, at most `MAX_FACTS`; empty for a target without facts. */
export const startRanking = (
  index: FactIndex,
  page: Page,
  mentions: readonly Mention[],
): ((mention: Mention) => readonly FactId[]) => {
  const profiles = profilesOf(index);
  const sentenceOf = startReading(page, mentions);
  return (mention) => {
    const candidates = profiles.byTarget.get(mention.target) ?? [];
    if (candidates.length === 0) return [];
    const sentence = sentenceOf(mention);
    const ranked = candidates
      .map((fact) => scoreFact(profiles, fact, sentence, mention.target))
      .map((scored) => ({ scored, worth: worthOf(scored) }))
      .sort((a, b) => b.worth - a.worth || a.scored.fact.order - b.scored.fact.order)
      .map(({ scored }) => scored)
      .slice(0, MAX_FACTS);
    return newsFirst(ranked).map(({ fact }) => fact.id);
  };
};
