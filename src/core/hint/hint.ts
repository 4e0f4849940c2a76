/**
 * What a card shows about a mention: plain data made from the index, so that a card opens without asking anyone again.
 * In: a mention and the index. Out: `Hint`. It formats nothing for a locale; the UI does.
 */
import type {
  ClaimId,
  Difference,
  EntityId,
  EventId,
  FactId,
  Holding,
  Mode,
  SourceId,
  Span,
  Status,
  When,
} from '../model';

/** Where a role is stated, for the line under the name. */
export type HintRole = { readonly text: string; readonly publisher: string; readonly url: string | null };

/** One source's verbatim words. */
export type Citation = {
  readonly claim: ClaimId;
  readonly source: SourceId;
  readonly quote: string;
  readonly mode: Mode;
  /** Display name of the speaker, or the source's words for one without a name; null for the source's own voice. */
  readonly speaker: string | null;
  /** Display name of who passes the words on, or null. */
  readonly via: string | null;
  readonly publisher: string;
  /** ISO date or null. */
  readonly published: string | null;
  readonly publishedInferred: boolean;
  /** Address with a text fragment, or null when the source has no address. */
  readonly url: string | null;
  readonly lowConfidence: boolean;
  /** True when the page being read is this source. */
  readonly isThisPage: boolean;
};

/** One of the values the sources give for a question, with who gives it. */
/** Stands in `HintAnswer.publishers` for the page being read; no publisher is called so. */
export const THIS_PAGE = '\u0000this page';

/** One answer among several: what is answered, and by whom. */
export type HintAnswer = {
  readonly label: string;
  readonly value: string;
  readonly publishers: readonly string[];
};

/** A fact as the card shows it. */
export type HintFact = {
  readonly id: FactId;
  readonly title: string;
  readonly status: Status;
  readonly differs: Difference | null;
  /** The question the sources answer ("Points in the plan"), or null. */
  readonly question: string | null;
  /** Number of distinct sources behind it, the page being read not counted. */
  readonly sources: number;
  /** Display names of the origins. */
  readonly origins: readonly string[];
  readonly answers: readonly HintAnswer[];
  /** What the page's sentence states for the same question, and how it compares; null when it states nothing. */
  readonly thisPage: { readonly value: string; readonly compares: 'same' | 'differs' | 'later' } | null;
  readonly citations: readonly Citation[];
};

/** What an event is, for the line under its name; names are display names. */
export type HintEvent = {
  readonly kind: string;
  readonly when: When | null;
  readonly where: string | null;
  readonly participants: readonly string[];
  readonly holding: Holding;
};

/** What a mention refers to. */
export type HintKind = 'person' | 'place' | 'organization' | 'document' | 'event' | 'unknown';

/** Everything a card says about one mention. */
export type Hint = {
  readonly target: EntityId | EventId;
  /** As the index knows it: what no source says enough of is a name, and no body. */
  readonly kind: HintKind;
  readonly name: string;
  /** The page's spelling when the index has none like it, else null. */
  readonly spelt: string | null;
  /** In words, why the match is doubtful ("matched by spelling: Wikoff → Witkoff"); null when it is not. */
  readonly doubt: string | null;
  readonly roles: readonly HintRole[];
  /** Set when `kind` is event, else null. */
  readonly event: HintEvent | null;
  /** Best facts for the sentence first. */
  readonly facts: readonly HintFact[];
  /** How many facts the index has on the target in all. */
  readonly totalFacts: number;
};

/** How a mark looks: doubtful when the match is, else disputed when its best fact is and is about what the mark names, else agreed. */
export type MarkStatus = 'agreed' | 'disputed' | 'doubtful';

/** A place to mark: offsets into block `block` of the page that was asked about. */
export type HintMention = Span & {
  readonly block: number;
  readonly status: MarkStatus;
  /** False for mentions the default settings would not mark. */
  readonly shown: boolean;
  /** Place in `PageHints.hints`; mentions with the same words and facts share one. */
  readonly hint: number;
};

/** A hint whose facts are places in `PageHints.facts`: many mentions share facts, and messages are copied as JSON. */
export type PooledHint = Omit<Hint, 'facts'> & { readonly facts: readonly number[] };

/**
 * All a page needs to paint its marks and open any card without asking again. Mentions are sorted by block, then start.
 * `makePageHints` packs it, `expandHint` gives a `Hint` back.
 */
export type PageHints = {
  readonly mentions: readonly HintMention[];
  readonly hints: readonly PooledHint[];
  readonly facts: readonly HintFact[];
  /** True when the page is itself one of the sources. */
  readonly pageIsSource: boolean;
};
