/** The shape of a fact index as checks, field for field as in `model.ts`. */
import {
  isLike,
  isNumber,
  isOffset,
  isOneOf,
  isText,
  listOf,
  orNull,
  shaped,
  type Check,
} from './check-shape';
import { INDEX_FORMAT } from '../model';

const isDay = isLike(/^\d{4}-\d{2}-\d{2}$/, 'an ISO date');
const isAddress = isLike(/^https?:\/\/\S+$/i, 'an http address');
const span = { start: isOffset, end: isOffset };

const isSource = shaped({
  id: isText,
  file: isText,
  publisher: orNull(isText),
  url: orNull(isAddress),
  published: orNull(isDay),
  publishedBasis: orNull(isText),
  language: orNull(isText),
  sha256: isLike(/^[0-9a-f]{64}$/, 'a sha256 in hex'),
  text: isText,
});

const isEntity = shaped({
  id: isText,
  kind: isOneOf(['person', 'place', 'organization', 'document', 'unknown']),
  name: isText,
  variants: listOf(shaped({ text: isText, sources: listOf(isText) })),
  roles: listOf(shaped({ ...span, text: isText, source: isText })),
});

const isWhen = shaped({
  from: isDay,
  to: isDay,
  grain: isOneOf(['hour', 'day', 'week', 'month', 'year']),
  basis: isOneOf(['stated', 'resolved', 'inferred']),
});

const isEvent = shaped({
  id: isText,
  name: isText,
  kind: isText,
  when: orNull(isWhen),
  where: orNull(isText),
  places: listOf(isText),
  participants: listOf(isText),
  holding: isOneOf(['held', 'planned', 'possible', 'claimed', 'denied']),
  measures: listOf(shaped({ unit: isText, value: isNumber })),
  mentions: listOf(shaped({ ...span, source: isText, surface: isText })),
});

const QUALIFIERS = [
  'original',
  'earlier',
  'updated',
  'about',
  'nearly',
  'more-than',
  'less-than',
  'additional',
] as const;

const isClaim = shaped({
  ...span,
  id: isText,
  source: isText,
  quote: isText,
  speaker: orNull(isText),
  speakerText: orNull(isText),
  via: orNull(isText),
  mode: isOneOf(['direct', 'partial', 'reported', 'narrated']),
  verb: orNull(isText),
  rule: orNull(isText),
  entities: listOf(isText),
  events: listOf(isText),
  quantities: listOf(
    shaped({ ...span, value: isNumber, unit: isText, qualifier: orNull(isOneOf(QUALIFIERS)) }),
  ),
  when: orNull(isWhen),
  confidence: isNumber,
});

const isFact = shaped({
  id: isText,
  title: isText,
  claims: listOf(isText),
  status: isOneOf(['single', 'agreed', 'disputed', 'updated']),
  differs: orNull(isOneOf(['number', 'place', 'time', 'participants', 'wording', 'holding'])),
  origins: listOf(isText),
  question: orNull(isText),
  answers: listOf(shaped({ label: isText, value: isText, claims: listOf(isText) })),
});

/** Gives the check of a whole index; references and spans are checked by `decodeIndex`. */
export const isIndexShaped: Check = shaped({
  format: isOneOf([INDEX_FORMAT]),
  sources: listOf(isSource),
  entities: listOf(isEntity),
  events: listOf(isEvent),
  claims: listOf(isClaim),
  facts: listOf(isFact),
});
