/**
 * Stage 5. In: documents with names, times and speakers. Out: the same with event mentions, and the events they mean, linked over all documents. It reads
 * English; a document in another language has no event mentions.
 */
import type { AttributedDocument, EventDocument, EventMention } from '../document';
import type { Entity, NewsEvent } from '../model';
import { findTopics } from '../group/topics';

import { linkCountryWords } from './events/country-words';
import { draftDocument } from './events/draft-document';
import type { EventDraft } from './events/draft-event';
import { joinDrafts, weighDraft } from './events/join-drafts';
import { makeEvent } from './events/make-event';
import { readContainment } from './events/place-containment';

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

/** Gives the documents in the order given, their event mentions sorted by place, and the events in order of their first mention. Never throws. */
export function linkEvents(
  docs: readonly AttributedDocument[],
  entities: readonly Entity[],
): { documents: EventDocument[]; events: NewsEvent[] } {
  const countryWords = linkCountryWords(entities);
  const containment = readContainment(entities);
  const topics = findTopicPlaces(docs);
  const drafts = docs.flatMap((doc, place) =>
    draftDocument(doc, { doc: place, topic: topics[place]! }, countryWords),
  );
  const setting = {
    sources: docs.map(({ source }) => source.id),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    containment,
  };
  const taken = new Set<string>();
  const mentions: EventMention[][] = docs.map(() => []);
  const events = joinDrafts(drafts, containment).map((cluster) => {
    const event = makeEvent(cluster, setting, taken);
    for (const draft of cluster.drafts) {
      mentions[draft.doc]!.push({
        ...draft.surface,
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
