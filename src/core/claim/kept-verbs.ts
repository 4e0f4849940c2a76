/** Verbs without which a claim would say the opposite of what its speaker said. */
import { lemmaOf } from '../text/verb-forms';

/** What these verbs report is what their subject says is not so, or whom he says it of: the verb must stay with it. */
const KEPT = new Set([
  'deny',
  'reject',
  'dismiss',
  'refute',
  'dispute',
  'doubt',
  'question',
  'challenge',
  'refuse',
  'accuse',
  'suspect',
  'blame',
  'oppose',
  'condemn',
  'criticise',
  'criticize',
  'denounce',
  'deplore',
  'rebut',
  'exclude',
]);
/** The same of several words. */
const RULING_OUT = /^rul\p{L}+ out/iu;

/** Whether a verb as printed is such a one. */
export const isKept = (verb: string | null): boolean =>
  KEPT.has(lemmaOf(verb ?? '')) || RULING_OUT.test(verb ?? '');
