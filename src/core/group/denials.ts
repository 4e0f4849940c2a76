/** What one side claims and another denies. In: documents with events that are only claimed. Out: drafts with both, disputed. */
import type { EventDocument, Sentence } from '../document';
import type { Claim, Entity, EntityId, Fact, NewsEvent } from '../model';
import { overlaps } from '../text/words';
import type { JudgedFact } from './number-facts';

const DENIAL =
  /(?<!\p{L})(?:denied|denies|deny|disputed|disputes|rejected|rejects|dismissed|refuted)\s+(?:this|that|it|the (?:claim|claims|report|reports|allegation|allegations|accusation)|these|those|any)(?!\p{L})/iu;
/** Sentences after a claim in which its denial is looked for. */
const MAX_AFTER = 2;

function claimsIn(claims: readonly Claim[], sentence: Sentence): readonly Claim[] {
  return claims.filter((claim) => overlaps(claim, sentence));
}

function findDenial(doc: EventDocument, from: number): Sentence | null {
  const after = doc.sentences.slice(from + 1, from + 1 + MAX_AFTER);
  return after.find(({ start, end }) => DENIAL.test(doc.source.text.slice(start, end))) ?? null;
}

/** "claimed by Moscow": the side is named as its claims name it. */
function makeAnswer(
  what: string,
  claims: readonly Claim[],
  entities: ReadonlyMap<EntityId, Entity>,
): Fact['answers'][number] {
  const speaker = claims.find((claim) => claim.speaker !== null)?.speaker ?? null;
  const name = speaker === null ? null : entities.get(speaker)?.name;
  const value = name === null || name === undefined ? what : `${what} by ${name}`;
  return { label: value, value, claims: claims.map(({ id }) => id) };
}

/** Gives a draft for each claimed event that the same source says is denied. */
export function groupDenials(
  claims: readonly Claim[],
  documents: readonly EventDocument[],
  events: readonly NewsEvent[],
  entities: ReadonlyMap<EntityId, Entity>,
): readonly JudgedFact[] {
  const drafts: JudgedFact[] = [];
  const claimed = new Map(
    events.filter(({ holding }) => holding === 'claimed').map((event) => [event.id, event]),
  );
  for (const doc of documents) {
    const own = doc.eventMentions.some(({ event }) => claimed.has(event))
      ? claims.filter(({ source }) => source === doc.source.id)
      : [];
    for (const mention of doc.eventMentions) {
      const event = claimed.get(mention.event);
      const at =
        event === undefined ? -1 : doc.sentences.findIndex((sentence) => overlaps(sentence, mention));
      const denial = at < 0 ? null : findDenial(doc, at);
      const saying = own.filter((claim) => overlaps(claim, mention));
      const denying = denial === null ? [] : claimsIn(own, denial);
      if (event === undefined || saying.length === 0 || denying.length === 0) continue;
      const answers = [makeAnswer('claimed', saying, entities), makeAnswer('denied', denying, entities)];
      const key = `${event.id.replace('event/', 'denied/')}-${doc.source.id}`;
      drafts.push({
        key,
        claims: [...saying, ...denying],
        question: event.name,
        answers,
        verdict: { status: 'disputed', differs: 'holding', answers },
      });
    }
  }
  return drafts;
}
