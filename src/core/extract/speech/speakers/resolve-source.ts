/** Whose "the statement" or "a report by the ministry" is. */
import type { Phrase } from '../phrases/make-phrase';
import { speakerOfName, SURE_LAST, SURE_LIKELY, type Memory, type Setting, type Speaker } from './speakers';

/** A letter told of lies at most so many paragraphs back. */
const FRESH = 1;
const ISSUED = /^(?:statement|letter|post|communique|communiqué|declaration|note|message|tweet)$/;

/** "A statement by the ministry" is the ministry's; "the letter" is its writer's. */
export function resolveSource(phrase: Phrase, own: Speaker, { memory }: Setting): Speaker {
  // "reports seen by Reuters" are somebody else's.
  if (/ (?:seen|obtained|cited|leaked) /.test(own.described ?? '')) return own;
  const name = phrase.names.find(({ kind }) => kind === 'person' || kind === 'organization');
  if (name !== undefined) return { ...speakerOfName(name), sure: SURE_LAST };
  const writer = phrase.definite ? findWriter(phrase, memory) : null;
  return writer === null ? own : { ...writer, sure: Math.min(writer.sure, SURE_LIKELY) };
}

/** Whose "the letter" is: the writer's who was told of, or whoever has just spoken. */
function findWriter({ head }: Phrase, { written, now, spoke, source }: Memory): Speaker | null {
  if (written !== null) return now - written.paragraph <= FRESH ? written.speaker : null;
  const issued = spoke === now && ISSUED.test(head) && source !== null && source.entity !== null;
  return issued ? source : null;
}
