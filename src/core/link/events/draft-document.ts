/** All mentions of events in a document. In: a document with names, times and speakers. Out: drafts, sentence by sentence. */
import type { AttributedDocument, Sentence } from '../../document';
import type { Span } from '../../model';
import { makeOverlapWalk } from '../../text/span-walk';
import { isWithin } from '../../text/words';
import type { CountryWords } from './words/country-leaders';
import { draftEvent, type EventDraft } from './draft-event';
import { findEventHeads } from './heads/event-heads';
import { isNegated } from './heads/event-holding';
import { lendAim, lendSameDay, lendUnrest } from './clusters/lend-drafts';
import { lendTimes } from './clusters/lend-times';
import { resolveOwn, resolvePronouns } from './sentences/resolve-pronouns';
import { splitPairs } from './split-pairs';
import { viewSentence, type Inside, type SentenceView } from './sentences/sentence-view';

/** A longer "sentence" is no sentence: a table, a list of names, a text without full stops. */
const MAX_SENTENCE = 2000;

/** What is dated after the article came out cannot have been held in it. */
function planAhead(draft: EventDraft, published: string | null): EventDraft {
  const isAhead = published !== null && draft.when !== null && draft.when.from > published;
  if (!isAhead) return draft;
  return { ...draft, isAhead, holding: draft.holding === 'held' ? 'planned' : draft.holding };
}

/** Gives what lies in each sentence, asked for in order. */
function walkInto(doc: AttributedDocument): (sentence: Span) => Inside {
  const namesIn = makeOverlapWalk(doc.names);
  const quantitiesIn = makeOverlapWalk(doc.quantities);
  const quotationsIn = makeOverlapWalk(doc.quotations);
  const datesIn = makeOverlapWalk(doc.dates);
  const speakers = doc.attributions.map(({ speakerSpan: { start, end }, speaker }) => ({
    start,
    end,
    entity: speaker,
  }));
  const speakersIn = makeOverlapWalk(speakers.sort((a, b) => a.start - b.start));
  return (sentence) => ({
    quotations: quotationsIn(sentence),
    quantities: quantitiesIn(sentence),
    names: namesIn(sentence),
    dates: datesIn(sentence),
    speakers: speakersIn(sentence),
  });
}

/** A sentence read before, with its drafts. */
type Before = { readonly view: SentenceView; readonly drafts: readonly EventDraft[] };

/** The drafts of the sentence before in the same paragraph. */
const draftsBefore = (near: Before | null, { paragraph }: Sentence): readonly EventDraft[] =>
  near?.view.sentence.paragraph === paragraph ? near.drafts : [];

/** The drafts of a sentence with what the sentence before lends them. */
function lendFromBefore(
  drafts: readonly EventDraft[],
  here: SentenceView,
  near: Before | null,
  lately: readonly EventDraft[],
): readonly EventDraft[] {
  const before = draftsBefore(near, here.sentence);
  return lendSameDay(lendAim(lendUnrest(drafts, before, lately), before), here, near?.view ?? null);
}

/** Sentences from a riot to "nine people were arrested". */
const LATELY = 3;

/** Gives the drafts of a document in order; none in a language other than English. `at` is its place and its topic's. */
export function draftDocument(
  doc: AttributedDocument,
  at: { readonly doc: number; readonly topic: number },
  countryWords: CountryWords,
): readonly EventDraft[] {
  if (doc.source.language !== null && doc.source.language !== 'en') return [];
  const { published } = doc.source;
  const lookInto = walkInto(doc);
  const drafts: EventDraft[] = [];
  const known = new Set<string>();
  let near: Before | null = null;
  let told: Before | null = null;
  doc.sentences.forEach((sentence, number) => {
    const inside = lookInto(sentence);
    const isReadable = sentence.kind === 'body' || sentence.kind === 'list';
    if (!isReadable || sentence.end - sentence.start > MAX_SENTENCE) return;
    const here = viewSentence(doc, sentence, inside, countryWords);
    const heads = findEventHeads(doc.source.text, here, known).filter(
      (head) => !isNegated(doc.source.text, here, head),
    );
    const place = { doc: at.doc, topic: at.topic, sentence: number, published };
    const own = heads.map((_, which) => draftEvent(here, heads, which, place));
    const lately = drafts.filter((draft) => number - draft.sentence <= LATELY).reverse();
    const timed = lendFromBefore(lendTimes(here, heads, own), here, near, lately);
    const found = timed
      .flatMap((draft) => splitPairs(here, draft))
      .map((draft) => planAhead(draft, published));
    // Who "he" is behind a quotation is told before it; within one its own sentences tell.
    const isQuoted = inside.quotations.some(({ start }) => start <= sentence.start);
    const last = isQuoted ? near : told;
    near = {
      view: here,
      drafts: resolvePronouns(resolveOwn(found, here), last?.view ?? null, last?.drafts ?? []),
    };
    if (!inside.quotations.some((one) => isWithin(sentence, one))) told = near;
    drafts.push(...near.drafts);
  });
  return drafts;
}
