/** Whether a claim tells what is wanted or what is. In: a claim and its words. Out: its mood; a demand and what came of it are two things. */
import stops from '../../../../assets/stop-words.json';
import type { Claim } from '../../model';
import type { Word } from '../../text/words';

const ASKING: ReadonlySet<string> = new Set(stops.asking.split(' '));
/** Words with which a claim may tell of what is not, or not yet. */
const UNREAL: ReadonlySet<string> = new Set([...ASKING, ...stops.unreal.split(' ')]);
/** "Called for all votes to be counted again": the verb stands outside the claim, where this has none that tells more. */
const ASKING_VERB = /^(?:call(?:s|ed|ing)? for|demand|urg|request|appeal)/i;

/** 1 for what somebody demands, -1 for what is told as it is, 0 where that is not known: the signs of two that speak of different things differ. */
export type Mood = 1 | 0 | -1;

/** Verbs of a claim that tells something. */
const TELLING = /^(?:is|are|was|were)$/;
/** Words within which a claim says that it is a demand; farther on, that is one thing of several. */
const REACH = 8;

/** Gives the mood of a claim with these words. */
export function readMood({ verb }: Claim, words: readonly Word[]): Mood {
  if (words.slice(0, REACH).some(({ lower }) => ASKING.has(lower))) return 1;
  if (verb !== null && ASKING_VERB.test(verb)) return words.some(({ lower }) => TELLING.test(lower)) ? 0 : 1;
  return words.some(({ lower }) => UNREAL.has(lower) || lower.endsWith("'ll")) ? 0 : -1;
}
