/** Tells from the words before a name that somebody moves to or comes from it. */
import { ROLE_HEADS } from '../../lexicon/name-words';
import { lowerAt, type Token } from '../../text/name-tokens';

/** Verbs and nouns whose "from" and "to" are followed by a place. */
const MOTION =
  /^(?:comes?|came|coming|hails?|hailed|flown|flew|fly|flying|arriv\w+|cross(?:ed|ing)?|withdr\w+|smuggled|imported|exported|shipped|transported|escaped|retreat\w*|pulled|stretch\w*|travel\w*|returned|returning|moved?|drove|driven|driving|sent|brought|bussed|fled|fleeing|marched|marching|walked|sailed|road|train|bus|lorry|truck|flight|way|miles|km|kilometres|kilometers|in|back|away|native|originally|go|goes|went|going|headed|heading|trip|convoy)$/u;

/** "comes from X", "the road to X", "a senator from X". */
export function isMotion(tokens: readonly Token[], from: number): boolean {
  const earlier = lowerAt(tokens, from - 2);
  const joint = lowerAt(tokens, from - 1);
  if (joint === 'from' && ROLE_HEADS.has(earlier)) return true;
  return /^(?:from|to)$/u.test(joint) && MOTION.test(earlier);
}
