/** Points for each kind that a name may be. */

/** Points for each kind; the weights were set on news pages and the seeds: sure cues 3 and up, hints below 1. */
export type Votes = { person: number; place: number; organization: number; document: number };

/** No votes. */
export function noVotes(): Votes {
  return { person: 0, place: 0, organization: 0, document: 0 };
}
