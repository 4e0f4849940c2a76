/**
 * Stage 6. In: a document with names, times, numbers, speakers and events. Out: its claims. Every quote is checked here against the text it was
 * taken from; grouping comes later.
 */
import type { Attribution, DateMention, EventDocument, EventMention } from '../document';
import { FORGETFUL, type Recall } from '../document-memory';
import type { Claim, EntityId, EventId, SourceId, Span } from '../model';
import { listBegun, listWithin } from '../text/span-walk';
import { draftClaims, type DraftClaim } from './draft-claims';

/** Languages whose sentences the rules can read. */
const READABLE = new Set(['en']);

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Events named in the claim itself; a quotation or report without one is about those of the clause around it. */
function findEvents(doc: EventDocument, draft: DraftClaim): readonly EventId[] {
  const inside = listBegun(doc.eventMentions, draft);
  const found: readonly EventMention[] =
    inside.length > 0 || draft.attribution === null ? inside : listBegun(doc.eventMentions, draft.frame);
  return unique(found.map(({ event }) => event));
}

/** Who stands behind a claim, as its attribution says; the source's own voice has no doubt about itself. */
function readVoice(
  doc: EventDocument,
  attribution: Attribution | null,
): Pick<Claim, 'speaker' | 'speakerText' | 'via' | 'verb' | 'rule' | 'confidence'> {
  if (attribution === null) {
    return { speaker: null, speakerText: null, via: null, verb: null, rule: null, confidence: 1 };
  }
  const { speaker, speakerSpan, described, via, verb, rule, confidence } = attribution;
  const speakerText = described ?? doc.source.text.slice(speakerSpan.start, speakerSpan.end);
  return { speaker, speakerText, via, verb, rule, confidence };
}

/** A claim but for what changes when other articles come and go: its number, and the events it is about. */
type Body = Omit<Claim, 'id' | 'source' | 'events'>;

/** The first time that a claim gives; a year only where it gives no day: who has governed since 2014 is to meet her on Tuesday. */
function pickWhen(dates: readonly DateMention[]): Claim['when'] {
  const [first = null] = dates;
  const exact = first?.when.grain === 'year' ? dates.find(({ when }) => when.grain === 'day') : undefined;
  return (exact ?? first)?.when ?? null;
}

/** Characters from a time to the clause that hangs on it. */
const NEXT = 2;

/** "Since 1988, when 900 people died": the time that stands right before the clause is the clause's. */
function findWhenBefore({ source: { text }, dates }: EventDocument, { start }: Span): Claim['when'] {
  if (!/^when /i.test(text.slice(start, start + 5))) return null;
  return dates.findLast(({ end }) => end <= start && start - end <= NEXT)?.when ?? null;
}

function makeBody(doc: EventDocument, draft: DraftClaim): Body {
  const { source } = doc;
  const { start, end, attribution } = draft;
  const names = listWithin(doc.names, draft);
  const { speaker, speakerText, via, verb, rule, confidence } = readVoice(doc, attribution);
  return {
    start,
    end,
    quote: source.text.slice(start, end),
    speaker,
    speakerText,
    via,
    verb,
    rule,
    confidence,
    mode: draft.mode,
    entities: unique(names.map(({ entity }): EntityId => entity)),
    quantities: listWithin(doc.quantities, draft),
    when: pickWhen(listBegun(doc.dates, draft)) ?? findWhenBefore(doc, draft),
  };
}

/** Spelt out: there are tens of thousands, and spreading a body takes engines far longer. */
function makeClaim(body: Body, source: SourceId, at: number, events: readonly EventId[]): Claim {
  return {
    id: `${source}.c${at + 1}`,
    source,
    start: body.start,
    end: body.end,
    quote: body.quote,
    speaker: body.speaker,
    speakerText: body.speakerText,
    via: body.via,
    verb: body.verb,
    rule: body.rule,
    confidence: body.confidence,
    mode: body.mode,
    entities: body.entities,
    events,
    quantities: body.quantities,
    when: body.when,
  };
}

/** Tells whether the rules read the language of a document; of others only names and numbers are kept. */
export function isReadable({ source }: EventDocument): boolean {
  return source.language === null || READABLE.has(source.language);
}

/** The drafts in their order, each span once, with all of their claims that the document alone tells. */
function makeBodies(doc: EventDocument, drafts: readonly DraftClaim[]) {
  const bySpan = new Map<string, DraftClaim>();
  for (const draft of drafts) {
    const span = `${draft.start}-${draft.end}`;
    if (!bySpan.has(span)) bySpan.set(span, draft);
  }
  return [...bySpan.values()].map((draft) => ({ draft, body: makeBody(doc, draft) }));
}

/**
 * Gives the claims of drafts in their order, each span once, ids counted from 1 within their source.
 * `recall` gives what is known of the document from an earlier reading; by default nothing is.
 */
export function makeClaims(
  doc: EventDocument,
  drafts: readonly DraftClaim[],
  recall: Recall = FORGETFUL,
): readonly Claim[] {
  const { source, names, dates, quantities } = doc;
  const bodies = recall('bodies', [drafts, names, dates, quantities], () => makeBodies(doc, drafts));
  return bodies.map(({ draft, body }, at) => makeClaim(body, source.id, at, findEvents(doc, draft)));
}

/**
 * Gives the claims of a document, sorted by place. Empty for a language the rules cannot read. Spans may nest: a clause, and the words
 * quoted in it. `source.text.slice(start, end) === quote` for each.
 */
export function extractClaims(doc: EventDocument): readonly Claim[] {
  return isReadable(doc) ? makeClaims(doc, draftClaims(doc)) : [];
}
