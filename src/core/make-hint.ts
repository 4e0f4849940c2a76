/**
 * From a mention to what the card says about it. In: the index, the page, a mention whose facts are ranked. Out: a `Hint`, plain data.
 * It ranks nothing and formats nothing; every quotation it carries is a claim's own.
 */
import type { Citation, Hint, HintAnswer, HintEvent, HintFact, HintRole } from './hint';
import type { Mention, Page } from './page';
import type { Claim, Entity, Fact, FactIndex, NewsEvent, Source } from './model';
import { THIS_PAGE } from './hint';
import { LOW_CONFIDENCE } from './model';
import { comparePage } from './compare-page';
import { indexLookup, type IndexLookup } from './index-lookup';
import { findOwnSources } from './same-article';
import { linkToWords } from './cite/text-fragment';

/** A card steps through at most this many facts; the facts page has the rest. Keeps a page's answer small. */
const MAX_FACTS = 6;
/** Quotations a fact brings along: each source's best first, then more of the same sources. */
const MAX_CITATIONS = 8;
/** Roles under a name: two fill the line in the intended look, a third wraps. */
const MAX_ROLES = 2;

const MODE_ORDER = { direct: 0, partial: 1, reported: 2, narrated: 3 } as const;

/** What one page needs for all its hints. */
type Reading = {
  readonly lookup: IndexLookup;
  readonly page: Page;
  readonly own: ReadonlySet<string>;
  /** Facts already made, without what the page's sentence says; a page's mentions share most of them. */
  readonly facts: Map<string, HintFact>;
  /** The same with a comparison, by fact, value and how it compares. */
  readonly compared: Map<string, HintFact>;
  readonly roles: Map<string, HintRole[]>;
};

/** The hint for one mention. Facts and claims the index does not hold are left out; never throws. */
export function makeHint(index: FactIndex, page: Page, mention: Mention): Hint {
  return startHints(index, page)(mention);
}

/** A maker of hints for one page; `own` are the sources the page itself is. */
export function startHints(
  index: FactIndex,
  page: Page,
  own: ReadonlySet<string> = findOwnSources(page, index.sources),
): (mention: Mention) => Hint {
  const reading = {
    lookup: indexLookup(index),
    page,
    own,
    facts: new Map(),
    compared: new Map(),
    roles: new Map(),
  };
  return (mention) => hintFor(reading, mention);
}

function hintFor(reading: Reading, mention: Mention): Hint {
  const { lookup } = reading;
  const entity = lookup.entities.get(mention.target) ?? null;
  const event = lookup.events.get(mention.target) ?? null;
  const facts = mention.facts.map((id) => lookup.facts.get(id)).filter((fact) => fact !== undefined);
  return {
    target: mention.target,
    kind: mention.kind,
    name: (entity ?? event)?.name ?? mention.surface,
    spelt: entity && speltOf(entity, mention),
    doubt: mention.doubt,
    roles: entity === null ? [] : knownRoles(reading, entity),
    event: event && eventOf(lookup, event),
    facts: facts.slice(0, MAX_FACTS).map((fact) => factOf(reading, fact, mention)),
    totalFacts: countOf(lookup, mention.target),
  };
}

function countOf(lookup: IndexLookup, target: string): number {
  return lookup.factCounts.get(target) ?? 0;
}

/** The page's spelling when no source prints the name like it, whatever the case. */
function speltOf(entity: Entity, mention: Mention): string | null {
  if (mention.how === 'descriptor') return null;
  const surface = mention.surface.replace(/\s+/g, ' ');
  const known = [entity.name, ...entity.variants.map((variant) => variant.text)];
  const isKnown = known.some((text) => text.toLowerCase() === surface.toLowerCase());
  return isKnown ? null : surface;
}

function knownRoles(reading: Reading, entity: Entity): HintRole[] {
  const known = reading.roles.get(entity.id) ?? rolesOf(reading, entity.roles);
  reading.roles.set(entity.id, known);
  return known;
}

/** The roles most sources give, one per wording, none that another one says more fully; each with the place that says so. */
function rolesOf({ lookup }: Reading, roles: Entity['roles']): HintRole[] {
  const wordings = new Map<string, Entity['roles'][number][]>();
  for (const role of roles) {
    const key = role.text.toLowerCase();
    wordings.set(key, [...(wordings.get(key) ?? []), role]);
  }
  const isFullest = (key: string): boolean =>
    ![...wordings.keys()].some((other) => other !== key && ` ${other} `.includes(` ${key} `));
  const ranked = [...wordings]
    .filter(([key]) => isFullest(key))
    .sort(([, a], [, b]) => sourceCount(b) - sourceCount(a));
  return ranked.slice(0, MAX_ROLES).flatMap(([, [role]]) => {
    const source = role === undefined ? undefined : lookup.sources.get(role.source);
    if (role === undefined || source === undefined) return [];
    return [{ text: role.text, publisher: publisherName(source), url: linkToWords(source, role) }];
  });
}

function sourceCount(roles: Entity['roles']): number {
  return new Set(roles.map((role) => role.source)).size;
}

function eventOf(lookup: IndexLookup, event: NewsEvent): HintEvent {
  return {
    kind: event.kind,
    when: event.when,
    where: event.where === null ? null : (lookup.entities.get(event.where)?.name ?? null),
    participants: event.participants.flatMap((id) => lookup.entities.get(id)?.name ?? []),
    holding: event.holding,
  };
}

/** One object for each fact and comparison, so that equal facts are told by identity. */
function factOf(reading: Reading, fact: Fact, mention: Mention): HintFact {
  const plain = reading.facts.get(fact.id) ?? plainFact(reading, fact);
  reading.facts.set(fact.id, plain);
  if (reading.own.size > 0) return plain;
  const thisPage = comparePage(fact, claimsOf(reading, fact), reading.page, mention);
  if (thisPage === null) return plain;
  const key = `${thisPage.compares} ${thisPage.value} ${fact.id}`;
  const compared = reading.compared.get(key) ?? { ...plain, thisPage };
  reading.compared.set(key, compared);
  return compared;
}

function claimsOf({ lookup }: Reading, fact: Fact): Claim[] {
  return fact.claims.map((id) => lookup.claims.get(id)).filter((claim) => claim !== undefined);
}

function plainFact(reading: Reading, fact: Fact): HintFact {
  const { lookup, own } = reading;
  const claims = claimsOf(reading, fact);
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

function answerOf({ lookup, own }: Reading, answer: Fact['answers'][number]): HintAnswer {
  const sources = answer.claims.flatMap((id) => lookup.claims.get(id)?.source ?? []);
  const publishers = [...new Set(sources)].flatMap((id) => {
    const source = lookup.sources.get(id);
    if (source === undefined) return [];
    return own.has(id) ? THIS_PAGE : publisherName(source);
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

function citationOf({ lookup, own }: Reading, claim: Claim): Citation[] {
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
      publisher: publisherName(source),
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
  if (source !== undefined) return publisherName(source);
  return lookup.entities.get(origin)?.name ?? origin;
}

/** The publisher, else the host of the address, else the file's name: a quotation never stands without one. */
export function publisherName(source: Pick<Source, 'publisher' | 'url' | 'file'>): string {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(source.url ?? '')?.[1];
  return source.publisher ?? host ?? source.file;
}
