/** Speakers, and what is remembered of the text before when one is looked up. */
import type { Name } from '../../../document';
import type { EntityId, Span } from '../../../model';
import type { Unit } from '../units';
import type { RoleTable } from './roles';

/** person: one; body: an organisation, place or thing; many: several people. */
export type SpeakerKind = 'person' | 'body' | 'many';

/** `sure`: 0..1, how sure the words lead to this speaker. Exactly one of `entity` and `described` is set. */
export type Speaker = {
  readonly entity: EntityId | null;
  readonly described: string | null;
  readonly kind: SpeakerKind;
  readonly head: string;
  readonly sure: number;
};

/** A speaker without a name, as introduced: "a diplomat briefed on the talks" may be "the diplomat" later. */
type Introduced = {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly speaker: Speaker;
  readonly unit: number;
};

/** A question: in which unit, who put it, to whom by name, and whether to "him" or "her". */
export type Asked = {
  readonly unit: number;
  readonly asker: Speaker;
  readonly listener: Speaker | null;
  readonly told: boolean;
};

/** Who was spoken of last, for pronouns and "the official". */
export type Memory = {
  /** Paragraph of the unit being read, and of the last speech. */
  now: number;
  spoke: number;
  /** Number of the unit being read, and of the one that `focus` is the subject of. */
  unit: number;
  focused: number;
  /** True when nobody spoke in the unit before. */
  silent: boolean;
  /** The quotations of the unit being read. */
  quotes: readonly Span[];
  /** Number of the first unit of its paragraph. */
  began: number;
  /** The only person of the heading read last, and its unit's number. */
  headed: { readonly entity: EntityId; readonly unit: number } | null;
  /** The speaker of the last speech. */
  source: Speaker | null;
  /** The person the last clause was about. */
  focus: Speaker | null;
  /** The person whom the unit being read is about, when a name opens it. */
  here: Speaker | null;
  /** The pronouns that persons took in the unit being read, and in the one before. */
  readonly called: Map<EntityId, string>;
  calledBefore: ReadonlyMap<EntityId, string>;
  /** Those the last clause was about, and its unit's number. */
  several: { readonly speaker: Speaker; readonly unit: number } | null;
  /** The body the last clause was about. */
  body: Speaker | null;
  /** Persons in the order of their last mention, latest last, with the unit of that mention. */
  readonly seen: Map<EntityId, number>;
  /** The same for organisations. */
  readonly bodies: Map<EntityId, number>;
  /** Speakers without a name, latest last. */
  readonly introduced: Introduced[];
  /** Who wrote the letter or statement that was spoken of last, and in which paragraph and unit. */
  written: { readonly speaker: Speaker; readonly paragraph: number; readonly unit: number } | null;
  /** The question put last. */
  asked: Asked | null;
};

/** What resolving needs to know about the document. */
export type Setting = {
  readonly text: string;
  /** Of the whole document, sorted. */
  readonly names: readonly Name[];
  readonly roles: RoleTable;
  readonly genders: ReadonlyMap<EntityId, string>;
  /** Last word of a full name → the person, where only one has it. */
  readonly surnames: ReadonlyMap<string, EntityId>;
  readonly memory: Memory;
};

// How sure each way to a speaker is; it is multiplied with the confidence of the rule. Counted on the seeds and on the invented articles
// of tests/fixtures/articles, as (right + 1) / (all + 2). Names are as sure as their linking, which is not judged here.
export const SURE_NAME = 1;
/** 71 of 72 pronouns. */
export const SURE_PRONOUN = 0.97;
/** 11 of 11 posts looked up. */
export const SURE_ROLE = 0.92;
/** Too few to count: "the official" for whoever spoke last, names that were cut short. */
export const SURE_LAST = 0.9;
/** Too few to count: one of several holders of a post, or the last person named. */
export const SURE_LIKELY = 0.8;
export const SURE_GUESS = 0.7;

/** A name as a speaker. */
export function speakerOfName(name: Name): Speaker {
  const kind = name.kind === 'person' || name.kind === 'unknown' ? 'person' : 'body';
  return { entity: name.entity, described: null, kind, head: '', sure: SURE_NAME };
}

/** A person as a speaker. */
export function speakerOfPerson(entity: EntityId, sure: number): Speaker {
  return { entity, described: null, kind: 'person', head: '', sure };
}

/** What is known at the start of a text: nothing. */
export function makeMemory(): Memory {
  return {
    now: 0,
    unit: 0,
    focused: 0,
    began: 0,
    quotes: [],
    silent: false,
    spoke: 0,
    headed: null,
    source: null,
    focus: null,
    several: null,
    here: null,
    called: new Map(),
    calledBefore: new Map(),
    body: null,
    seen: new Map(),
    bodies: new Map(),
    introduced: [],
    written: null,
    asked: null,
  };
}

/** Counts a unit that is read now. */
export function beginUnit({ paragraph, tokens }: Unit, memory: Memory): void {
  memory.unit += 1;
  memory.calledBefore = new Map(memory.called);
  memory.called.clear();
  const quotes: Span[] = [];
  for (const { quotation } of tokens) if (quotation !== null) quotes.push(quotation.inner);
  memory.quotes = quotes;
  if (memory.now !== paragraph) memory.began = memory.unit;
  memory.now = paragraph;
}
