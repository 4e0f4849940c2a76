/** What "according to X" reports behind it. In: the words of a unit and the frame. Out: the stretch behind its comma, or null. */
import { isPastForm } from '../../text/verb-forms';
import type { Limits } from './frames/interrupted';
import type { Frame } from './frames/make-frame';
import { hasVerb, isBreak, isFiniteVerb } from './phrases/token-tests';
import { hasQuote, trimStretch, type Stretch } from './stretches';
import { tokenAt, type Token } from './tokens';

/** What follows a source: behind its comma, or inside the clause about a noun ("a call that according to two aides began badly"). */
export function readRightOfSource(tokens: readonly Token[], frame: Frame, { bound }: Limits): Stretch | null {
  if (isWho(tokens, frame.verbTo)) return null;
  const after = skipApposition(tokens, frame, skipParticiple(tokens, frame));
  const inside = /^(?:that|which)$/.test(tokenAt(tokens, frame.first - 1).lower);
  if (tokenAt(tokens, after).lower !== ',' && frame.first > 0 && !inside) return null;
  const comma = inside ? tokens.findIndex((token, place) => place > after && isBreak(token)) : -1;
  const rest = trimStretch(tokens, after, comma < 0 ? bound : comma);
  return rest !== null && (hasVerb(tokens, rest.from, rest.to) || hasQuote(tokens, rest)) ? rest : null;
}

/** "according to Viliam Tarso, who sat with him" at the end of a sentence. */
const isWho = (tokens: readonly Token[], name: number): boolean =>
  tokenAt(tokens, name + 1).lower === ',' &&
  /^(?:who|whose)$/.test(tokenAt(tokens, name + 2).lower) &&
  !tokens.slice(name + 3).some(({ lower }) => lower === ',');

/** "According to a report released on Friday, …": to the comma behind what was done to the report. */
function skipParticiple(tokens: readonly Token[], { first, verbTo }: Frame): number {
  const after = verbTo + 1;
  const { lower } = tokenAt(tokens, after);
  if (lower !== 'who' && (first > 0 || !isPastForm(lower))) return after;
  const comma = tokens.slice(after, after + 8).findIndex(({ lower }) => lower === ',');
  return comma < 0 ? after : after + comma;
}

/** "According to Blom, the mayor’s aide, …", "… one of those who came, …", "… which runs it, …": to the comma behind who Blom is. `after` is the place of the comma before it. */
function skipApposition(tokens: readonly Token[], { first }: Frame, after: number): number {
  if (first > 0 || !OPENS_APPOSITION.test(tokenAt(tokens, after + 1).lower)) return after;
  const comma = tokens.findIndex(({ lower }, place) => place > after + 1 && lower === ',');
  // "According to Blom, the suspect, a baker, | told", "the rise, which hurt, | will go on": this is what Blom tells of.
  const next = tokens.findIndex(({ lower }, place) => place > comma && lower === ',');
  if (next > 0 && isFiniteVerb(tokenAt(tokens, next + 1))) return after;
  const isShort = comma > 0 && comma - after < SHORT_APPOSITION;
  const isWho = isShort && !hasVerb(tokens, after + 1, findClause(tokens, after + 1, comma));
  return isWho && hasVerb(tokens, comma + 1, tokens.length) ? comma : after;
}

/** Where a clause about the apposition begins, which may have a verb; else `to`. */
function findClause(tokens: readonly Token[], from: number, to: number): number {
  const clause = tokens.slice(from, to).findIndex(({ lower }) => /^(?:who|whose|which)$/.test(lower));
  return clause < 0 ? to : from + clause;
}

const OPENS_APPOSITION = /^(?:an?|the|his|her|its|their|one|who|whose|which)$/;
/** Longest apposition in tokens. */
const SHORT_APPOSITION = 12;
