/**
 * Stage 5. In: documents with names, times and speakers. Out: the same with event mentions, and the events they mean, linked over all documents. It reads
 * English; a document in another language has no event mentions.
 */
import type { AttributedDocument, EventDocument, EventMention } from '../document';
import { FORGET_ALL, type Recall, type RecallOf } from '../document-memory';
import type { Entity, NewsEvent } from '../model';
import { findTopics } from './topics';
import { listDemonyms } from './demonyms';
import { linkCountryWords, type CountryWords } from './events/words/country-leaders';
import { draftDocument } from './events/draft-document';
import type { EventDraft } from './events/draft-event';
import { joinDrafts } from './events/clusters/join-drafts';
import { makeEvent, type TakenIds } from './events/make-event';
import { settleSenses } from './events/clusters/settle-senses';
import { readContainment } from './events/words/place-containment';
import { weighDraft } from './events/clusters/telling-drafts';

/** For each document the place of the first one that is about the same thing, as the names in them tell. */
function findTopicPlaces(docs: readonly AttributedDocument[]): readonly number[] {
  const places = new Map(docs.map(({ source }, place) => [source.id, place]));
  const topics = findTopics(docs.map((doc) => ({ ...doc, eventMentions: [] })));
  return docs.map(({ source }, place) => places.get(topics.get(source.id) ?? source.id) ?? place);
}

/** Whether a mention tells that the event took place (or may), and is not about something else that touches it. */
function tellsOf(event: NewsEvent, draft: EventDraft): boolean {
  const isOrdinal = draft.measures.some(({ unit }) => draft.text.toLowerCase().endsWith(` ${unit}`));
  const isOwn = draft.people.length + draft.places.length > 0 || draft.when !== null;
  // A day taken from another event is not told by this sentence.
  const own = weighDraft(draft) - (draft.isDayLent ? 1 : 0);
  return own > 1 && isOwn && !draft.isAside && !isOrdinal && draft.holding === event.holding;
}

/** The drafts of a document, as if it were the first: read anew only where what the corpus knows of its countries has changed. */
function recallDrafts(doc: AttributedDocument, words: CountryWords, recall: Recall): readonly EventDraft[] {
  const { names, dates, quantities, attributions } = doc;
  const people = recall('demonyms', [], () => listDemonyms(doc.source.text)).map((word) =>
    words.demonyms.get(word),
  );
  const named = new Set([...people, ...names.map(({ entity }) => entity)]);
  const capitals = [...named].map((entity) => words.capitals.get(entity ?? ''));
  const leaders = [...words.leaders].filter(([key]) => named.has(key.slice(0, key.indexOf(' '))));
  const inputs = [names, dates, quantities, attributions, people, capitals, leaders];
  return recall('drafts', inputs, () => draftDocument(doc, { doc: 0, topic: 0 }, words));
}

/** Drafts of the document at a place, on a topic. */
function placeDrafts(drafts: readonly EventDraft[], doc: number, topic: number): readonly EventDraft[] {
  return drafts.map((draft) => ({ ...draft, doc, topic }));
}

/**
 * Gives the documents in the order given, their event mentions sorted by place, and the events in order of their first mention. Never throws.
 * `recallOf` gives what is known of a source from an earlier reading; by default nothing is.
 */
export function linkEvents(
  docs: readonly AttributedDocument[],
  entities: readonly Entity[],
  recallOf: RecallOf = FORGET_ALL,
): { documents: EventDocument[]; events: NewsEvent[] } {
  const countryWords = linkCountryWords(entities);
  const containment = readContainment(entities);
  const topics = findTopicPlaces(docs);
  const drafts = docs.flatMap((doc, place) =>
    placeDrafts(recallDrafts(doc, countryWords, recallOf(doc.source)), place, topics[place]!),
  );
  const setting = {
    sources: docs.map(({ source }) => source.id),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    containment,
  };
  const taken: TakenIds = new Map();
  const mentions: EventMention[][] = docs.map(() => []);
  const events = joinDrafts(settleSenses(drafts), containment).map((cluster) => {
    const event = makeEvent(cluster, setting, taken);
    for (const draft of cluster.drafts) {
      mentions[draft.doc]!.push({
        start: draft.surface.start,
        end: draft.surface.end,
        surface: draft.text,
        event: event.id,
        tells: tellsOf(event, draft),
      });
    }
    return event;
  });
  const documents = docs.map((doc, place) => ({
    ...doc,
    eventMentions: mentions[place]!.sort((a, b) => a.start - b.start),
  }));
  return { documents, events };
}
