/** What a fact says on a card: its answers, its origins and the quotations behind it. In: a fact and its index. Out: a `HintFact`, plain data. */
import type { Citation, HintAnswer, HintFact } from './hint';
import type { Claim, Fact } from '../model';
import { THIS_PAGE } from './hint';
import { LOW_CONFIDENCE } from '../model';
import type { IndexLookup } from './index-lookup';
import { nameSource } from '../cite/source-name';
import { linkToWords } from '../cite/text-fragment';

/** Quotations a fact brings along: each source's best first, then more of the same sources. */
const MAX_CITATIONS = 8;
/** An index, and the sources of it that the page itself is. */
export type FactReading = { readonly lookup: IndexLookup; readonly own: ReadonlySet<string> };

const MODE_ORDER = { direct: 0, partial: 1, reported: 2, narrated: 3 } as const;

/** The claims of a fact that the index holds, in its order. */
export function claimsOf(lookup: IndexLookup, fact: Fact): Claim[] {
  return fact.claims.map((id) => lookup.claims.get(id)).filter((claim) => claim !== undefined);
}

/** The fact as every card shows it, whatever the page's sentence says. */
export function plainFact(reading: FactReading, fact: Fact): HintFact {
  const { lookup, own } = reading;
  const claims = claimsOf(lookup, fact);
  const sources = new Set(claims.map((claim) => claim.source));
  return {
    id: fact.id,
    title: fact.title,
    status: fact.status,
    differs: fact.differs,
    question: fact.question,
    sources: [...sources].filter((id) => !own.has(id)).length,
    origins: fact.origins.map((origin) => originName(lookup, origin)),
    answers: fact.answers.map((answer) => answerOf(reading, answer)),
    thisPage: null,
    citations: orderClaims(claims, fact)
      .slice(0, MAX_CITATIONS)
      .flatMap((claim) => citationOf(reading, claim)),
  };
}

function answerOf({ lookup, own }: FactReading, answer: Fact['answers'][number]): HintAnswer {
  const sources = answer.claims.flatMap((id) => lookup.claims.get(id)?.source ?? []);
  const publishers = [...new Set(sources)].flatMap((id) => {
    const source = lookup.sources.get(id);
    if (source === undefined) return [];
    return own.has(id) ? THIS_PAGE : nameSource(source);
  });
  return { label: answer.label, value: answer.value, publishers: [...new Set(publishers)] };
}

/**
 * Each source's best words first, then the sources' further words. Best are those that give the answer the sources differ in,
 * then sure before doubtful, then direct before reported.
 */
function orderClaims(claims: readonly Claim[], fact: Fact): Claim[] {
  const answering = new Set(fact.answers.flatMap((answer) => answer.claims));
  const isAside = (claim: Claim): number => Number(answering.size > 0 && !answering.has(claim.id));
  const isUnsure = (claim: Claim): number => Number(claim.confidence < LOW_CONFIDENCE);
  const best = [...claims].sort(
    (a, b) =>
      isAside(a) - isAside(b) ||
      isUnsure(a) - isUnsure(b) ||
      MODE_ORDER[a.mode] - MODE_ORDER[b.mode] ||
      b.confidence - a.confidence,
  );
  const turns = new Map<Claim, number>();
  const seen = new Map<string, number>();
  for (const claim of best) {
    const turn = seen.get(claim.source) ?? 0;
    turns.set(claim, turn);
    seen.set(claim.source, turn + 1);
  }
  return best.sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}

function citationOf({ lookup, own }: FactReading, claim: Claim): Citation[] {
  const source = lookup.sources.get(claim.source);
  if (source === undefined) return [];
  return [
    {
      claim: claim.id,
      source: source.id,
      quote: claim.quote,
      mode: claim.mode,
      speaker:
        (claim.speaker === null ? null : lookup.entities.get(claim.speaker)?.name) ?? claim.speakerText,
      via: claim.via === null ? null : (lookup.entities.get(claim.via)?.name ?? null),
      publisher: nameSource(source),
      published: source.published,
      publishedInferred: source.publishedBasis?.startsWith('inferred') ?? false,
      url: linkToWords(source, claim),
      lowConfidence: claim.confidence < LOW_CONFIDENCE,
      isThisPage: own.has(source.id),
    },
  ];
}

function originName(lookup: IndexLookup, origin: string): string {
  const source = lookup.sources.get(origin);
  if (source !== undefined) return nameSource(source);
  return lookup.entities.get(origin)?.name ?? origin;
}
