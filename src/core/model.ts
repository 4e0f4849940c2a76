/**
 * The nouns of Whosaid (docs/design.md, "Words"). Everything is readonly and JSON-safe: an index is these values and nothing else.
 * All offsets are UTF-16 code units into a source's raw text, end exclusive.
 */

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]?: Name };

/** `s1`, `s2`, …: the place of the source in its library, in order of file name. */
export type SourceId = Id<'source'>;
/** `person/yuri-ushakov`: kind, slash, slug of the display name. */
export type EntityId = Id<'entity'>;
/** `event/<slug>`. */
export type EventId = Id<'event'>;
/** Names a claim within its index. */
export type ClaimId = Id<'claim'>;
/** Names a fact within its index. */
export type FactId = Id<'fact'>;

/** A stretch of text: `start` inclusive, `end` exclusive, UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** One article. `text` is raw: what every offset points into. */
export type Source = {
  readonly id: SourceId;
  readonly file: string;
  readonly publisher: string | null;
  /** http(s) address of the article. */
  readonly url: string | null;
  /** ISO date (`2025-12-03`) of publication. */
  readonly published: string | null;
  /** In words, how the date is known: "stated in the text", "inferred …". */
  readonly publishedBasis: string | null;
  /** BCP 47 primary tag where known or detected ("en"). */
  readonly language: string | null;
  /** Lower-case hex of the UTF-8 bytes of `text`. */
  readonly sha256: string;
  readonly text: string;
};

/** What a name refers to; `unknown` where nothing in the sources tells. */
export type EntityKind = 'person' | 'place' | 'organization' | 'document' | 'unknown';

/** A person, place, organisation or document that names refer to. */
export type Entity = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The most frequent full mixed-case form. */
  readonly name: string;
  /** Every surface form as printed, most frequent first, with the sources it occurs in. */
  readonly variants: readonly { readonly text: string; readonly sources: readonly SourceId[] }[];
  /** What the sources call it ("Russian presidential aide"), each with the span that says so. */
  readonly roles: readonly (Span & { readonly text: string; readonly source: SourceId })[];
};

/** How exact a time is. */
export type Grain = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A resolved time. `from` and `to` are ISO dates, both inclusive; a month is its first to its last day, with grain month. */
export type When = {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  /** `stated`: the text names the date. `resolved`: relative to the source's own stated date. `inferred`: relative to an inferred one. */
  readonly basis: 'stated' | 'resolved' | 'inferred';
};

/** Whether an event took place, as the sources tell it. */
export type Holding = 'held' | 'planned' | 'possible' | 'claimed' | 'denied';

/** A happening with at least two of: date, place, participants. */
export type NewsEvent = {
  readonly id: EventId;
  readonly name: string;
  /** meeting, talks, summit, visit, call, forum, … */
  readonly kind: string;
  readonly when: When | null;
  /** The most specific place stated. */
  readonly where: EntityId | null;
  /** All places stated for it, by any source. */
  readonly places: readonly EntityId[];
  readonly participants: readonly EntityId[];
  readonly holding: Holding;
  /** Quantities that tell it apart: hours it lasted, its ordinal ("sixth"). */
  readonly measures: readonly { readonly unit: string; readonly value: number }[];
  readonly mentions: readonly (Span & { readonly source: SourceId; readonly surface: string })[];
};

/** What a number's own words say about it ("original 28-point", "about 20", "more than 19%"). */
export type Qualifier =
  'original' | 'earlier' | 'updated' | 'about' | 'nearly' | 'more-than' | 'less-than' | 'additional';

/** A number with its unit noun ("28-point" → 28, "point"). */
export type Quantity = Span & {
  readonly value: number;
  /** Singular lower-case noun ("hour", "point", "percent"). */
  readonly unit: string;
  readonly qualifier: Qualifier | null;
};

/** direct: whole sentences in quotation marks; partial: words in them; reported: "said that …"; narrated: the source's own voice. */
export type Mode = 'direct' | 'partial' | 'reported' | 'narrated';

/** A verbatim span of one source and who stands behind it. `source.text.slice(start, end) === quote`, always. */
export type Claim = Span & {
  readonly id: ClaimId;
  readonly source: SourceId;
  readonly quote: string;
  /** null: the source's own voice, or a speaker with no entity (see `speakerText`). */
  readonly speaker: EntityId | null;
  /** The source's words that name the speaker ("a senior NATO official"); null for the source's own voice. */
  readonly speakerText: string | null;
  /** Nested speech: who passes the speaker's words on (Ushakov telling what Putin assessed). */
  readonly via: EntityId | null;
  readonly mode: Mode;
  /** The speech verb as printed ("said"), or null. */
  readonly verb: string | null;
  /** Name of the rule that found the speaker ("after", "colon", …), or null for narration. */
  readonly rule: string | null;
  readonly entities: readonly EntityId[];
  readonly events: readonly EventId[];
  readonly quantities: readonly Quantity[];
  readonly when: When | null;
  /** 0..1, 1 best: how sure the attribution is. Below `LOW_CONFIDENCE` the reader is told. */
  readonly confidence: number;
};

/** Attributions below this are shown as doubtful. */
export const LOW_CONFIDENCE = 0.7;

/** How the sources stand to each other: one source, all alike, different, or a later value in place of an earlier one. */
export type Status = 'single' | 'agreed' | 'disputed' | 'updated';
/** What sources differ in. */
export type Difference = 'number' | 'place' | 'time' | 'participants' | 'wording' | 'holding';

/** Claims from one or more sources that say the same thing or answer the same question. */
export type Fact = {
  readonly id: FactId;
  /** One of its claims' own words, or a plain label made of its data. */
  readonly title: string;
  readonly claims: readonly ClaimId[];
  readonly status: Status;
  /** What the sources differ in; null unless disputed or updated. */
  readonly differs: Difference | null;
  /** Who the information comes from: an entity id, a described speaker's words, or a source id for its own voice. Unique. */
  readonly origins: readonly string[];
  /** The question the claims answer ("Points in the plan"), or null. */
  readonly question: string | null;
  /** The answers side by side; empty where the claims simply say the same. */
  readonly answers: readonly {
    readonly label: string;
    readonly value: string;
    readonly claims: readonly ClaimId[];
  }[];
};

/** The format's name, and its version behind the slash (docs/index-format.md). */
export const INDEX_FORMAT = 'whosaid/1';

/** Everything the pipeline knows; pure data, deterministic for its sources. */
export type FactIndex = {
  readonly format: typeof INDEX_FORMAT;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly events: readonly NewsEvent[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
};
