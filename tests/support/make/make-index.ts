/** Small indexes for tests: everything not given is empty. */
import {
  INDEX_FORMAT,
  type Claim,
  type Entity,
  type EntityKind,
  type Fact,
  type FactIndex,
  type NewsEvent,
} from '../../../src/core/model';
import type { Page, PageBlock } from '../../../src/core/page/page';

/** An entity whose variants are given as texts; the first is its name. */
export const makeEntity = (kind: EntityKind, ...names: readonly [string, ...string[]]): Entity => ({
  id: `${kind}/${names[0].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
  kind,
  name: names[0],
  variants: names.map((text) => ({ text, sources: ['s1'] })),
  roles: [],
});

/** An event; only what a test is about needs to be given. */
export const makeEvent = (event: Partial<NewsEvent> & Pick<NewsEvent, 'id' | 'kind'>): NewsEvent => ({
  name: event.id,
  when: null,
  where: null,
  places: event.where === undefined || event.where === null ? [] : [event.where],
  participants: [],
  holding: 'held',
  measures: [],
  mentions: [],
  ...event,
});

/** A claim of source s1 in the source's own voice. */
export const makeClaim = (claim: Partial<Claim> & Pick<Claim, 'id' | 'quote'>): Claim => ({
  source: 's1',
  start: 0,
  end: claim.quote.length,
  speaker: null,
  speakerText: null,
  via: null,
  mode: 'narrated',
  verb: null,
  rule: null,
  entities: [],
  events: [],
  quantities: [],
  when: null,
  confidence: 1,
  ...claim,
});

/** A fact with a single source unless told otherwise. */
export const makeFact = (fact: Partial<Fact> & Pick<Fact, 'id' | 'claims'>): Fact => ({
  title: fact.id,
  status: 'single',
  differs: null,
  origins: ['s1'],
  question: null,
  answers: [],
  ...fact,
});

/** An index of the given parts. */
export const makeIndex = (parts: Partial<Omit<FactIndex, 'format'>>): FactIndex => ({
  format: INDEX_FORMAT,
  sources: [],
  entities: [],
  events: [],
  claims: [],
  facts: [],
  ...parts,
});

/** A page of body blocks. */
export const makePage = (texts: readonly string[], page: Partial<Omit<Page, 'blocks'>> = {}): Page => ({
  url: null,
  language: null,
  published: null,
  blocks: texts.map((text): PageBlock => ({ text, kind: 'body' })),
  ...page,
});
