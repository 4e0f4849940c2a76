/**
 * What the stages hand to each other about one source on its way to claims. Each stage adds one field and changes none;
 * offsets are UTF-16 code units into `source.text`, end exclusive; every list is sorted by `start`.
 */
import type { EntityId, EntityKind, EventId, Quantity, Source, Span, When } from './model';

/** body: running text; heading: a headline line; list: an item; boilerplate: "READ MORE", credits, a glued date line. */
export type SentenceKind = 'body' | 'heading' | 'list' | 'boilerplate';

/** A sentence; `paragraph` counts lines with text, from 0. Sentences inside a quotation are separate sentences. */
export type Sentence = Span & { readonly paragraph: number; readonly kind: SentenceKind };

/** A stretch in quotation marks: `start`/`end` include the marks, `inner` leaves them out. Pairs may span sentences of one paragraph. */
export type Quotation = Span & { readonly inner: Span };

/** A name in the text, linked. Titles ("President", "Mr.") and possessive 's are outside the span. */
export type Name = Span & { readonly text: string; readonly entity: EntityId; readonly kind: EntityKind };

/** Words that give a time, resolved. */
export type DateMention = Span & { readonly when: When };

/** Who speaks in a stretch of text. */
export type Attribution = Span & {
  /** What is attributed: a quotation's inner words, or the reported clause. */
  readonly what: 'quotation' | 'reported';
  readonly speaker: EntityId | null;
  /** Span of the words that name the speaker ("he", "a senior NATO official", "Ushakov"). */
  readonly speakerSpan: Span;
  /** A description without a name ("a senior NATO official"), else null. */
  readonly described: string | null;
  /** Outer speaker in nested speech, else null. */
  readonly via: EntityId | null;
  readonly verb: string | null;
  readonly rule: string;
  /** 0..1. */
  readonly confidence: number;
};

/** Words that refer to an event, linked. */
export type EventMention = Span & {
  readonly surface: string;
  readonly event: EventId;
  /** True where the sentence itself tells of the happening: with whom, where or when; false where it only refers to it. */
  readonly tells: boolean;
};

/** Stage 1: text cut up. */
export type SegmentedDocument = {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
};
/** Stage 2: names found and linked over the whole corpus. */
export type NamedDocument = SegmentedDocument & { readonly names: readonly Name[] };
/** Stage 3: times and numbers. */
export type MeasuredDocument = NamedDocument & {
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
};
/** Stage 4: who speaks where. */
export type AttributedDocument = MeasuredDocument & { readonly attributions: readonly Attribution[] };
/** Stage 5: events found and linked over the whole corpus. */
export type EventDocument = AttributedDocument & { readonly eventMentions: readonly EventMention[] };
