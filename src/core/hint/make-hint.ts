/**
 * From a mention to what the card says about it. In: the index, the page, a mention whose facts are ranked. Out: a `Hint`, plain data.
 * It ranks nothing and formats nothing; every quotation it carries is a claim's own.
 */
import type { Hint, HintEvent, HintFact, HintKind, HintRole } from './hint';
import type { Mention, Page } from '../page/page';
import type { Entity, Fact, FactIndex, NewsEvent } from '../model';
import { comparePage } from './compare-page';
import { claimsOf, plainFact } from './hint-fact';
import { rolesOf } from './hint-roles';
import { indexLookup, type IndexLookup } from './index-lookup';
import { findOwnSources } from '../page/same-article';

/** A card steps through at most this many facts; the facts page has the rest. Keeps a page's answer small. */
const MAX_FACTS = 6;

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
    kind: shownKind(mention, entity),
    name: (entity ?? event)?.name ?? mention.surface,
    spelt: entity && speltOf(entity, mention),
    doubt: mention.doubt,
    roles: entity === null ? [] : knownRoles(reading, entity),
    event: event && eventOf(lookup, event),
    facts: facts.slice(0, MAX_FACTS).map((fact) => factOf(reading, fact, mention)),
    totalFacts: countOf(lookup, mention.target),
  };
}

/** Of what kind the card says it is: the matcher takes a name that may be anything for a body. */
const shownKind = ({ kind }: Mention, entity: Entity | null): HintKind =>
  entity?.kind === 'unknown' ? 'unknown' : kind;

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
  const known = reading.roles.get(entity.id) ?? rolesOf(reading.lookup, entity.roles);
  reading.roles.set(entity.id, known);
  return known;
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
  const thisPage = comparePage(fact, claimsOf(reading.lookup, fact), reading.page, mention);
  if (thisPage === null) return plain;
  const key = `${thisPage.compares} ${thisPage.value} ${fact.id}`;
  const compared = reading.compared.get(key) ?? { ...plain, thisPage };
  reading.compared.set(key, compared);
  return compared;
}
