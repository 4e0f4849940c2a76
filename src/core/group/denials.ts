/** What one side claims and another denies. In: documents with events that are only claimed. Out: drafts with both, disputed. */
import type { EventDocument, Sentence } from '../document';
import type { Claim, NewsEvent } from '../model';
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

/** Gives a draft for each claimed event that the same source says is denied. */
export function groupDenials(
  claims: readonly Claim[],
  documents: readonly EventDocument[],
  events: readonly NewsEvent[],
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
      const answers = [
        { label: 'claimed', value: 'claimed', claims: saying.map(({ id }) => id) },
        { label: 'denied', value: 'denied', claims: denying.map(({ id }) => id) },
      ];
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
