/** Verbs that are speech only where they stand: any verb behind a quotation, and verbs of announcing before a bare name. */
import { isPastForm } from '../../../text/verb-forms';
import { isPronoun, isSpeakerNoun } from './phrase-words';
import { readPhraseBefore } from './phrases';
import type { SpeechVerb } from './speech-words';
import { hasVerb, isAdverb } from './token-tests';
import { tokenAt, type Token } from '../tokens';

/** `"…," he pleaded` and `"…," giggled one onlooker`: after a quotation that stops for a speaker any past tense is speech. */
export function readUnknownVerb(tokens: readonly Token[], place: number): SpeechVerb | null {
  const { lower } = tokenAt(tokens, place);
  if (!isPastForm(lower) && !/.{3}ed$/.test(lower)) return readUnknownPresent(tokens, place);
  const before = tokenAt(tokens, place - 1);
  const phrase =
    isPronoun(before) || before.kind === 'name' ? readPhraseBefore(tokens, place - 1, false) : null;
  const follows = before.stops || (phrase !== null && tokenAt(tokens, phrase.start - 1).stops);
  return follows ? { base: lower, kind: 'say', form: 'finite' } : null;
}

/** `"…," shrugs Blom`, `"…," Blom shrugs.`: a person's name must stand beside it. */
function readUnknownPresent(tokens: readonly Token[], place: number): SpeechVerb | null {
  const { lower } = tokenAt(tokens, place);
  if (!/^\p{Ll}{3,}s$/u.test(lower) || isSpeakerNoun(lower) || isAdverb(tokenAt(tokens, place))) return null;
  const isPerson = (at: number): boolean => tokenAt(tokens, at).name?.kind === 'person';
  const isMark = (at: number): boolean => tokenAt(tokens, at).kind === 'mark';
  const leads = tokenAt(tokens, place - 1).stops && isPerson(place + 1) && isMark(place + 2);
  const closes = tokenAt(tokens, place - 2).stops && isPerson(place - 1) && isMark(place + 1);
  return leads || closes ? { base: lower, kind: 'say', form: 'finite' } : null;
}

/** "announced Ada Blom as his choice": a name with its post, and no clause. */
export function isAppointment(tokens: readonly Token[], place: number): boolean {
  if (!/^(?:announced|announces|confirmed|confirms|proposed|proposes)$/.test(tokenAt(tokens, place).lower))
    return false;
  const near = tokens.slice(place + 2, place + APPOINTED_REACH);
  const end = near.findIndex(({ lower }) => lower === ',' || lower === 'as');
  const isPost = near.some(({ lower }) => lower === 'as');
  return tokenAt(tokens, place + 1).name?.kind === 'person' && isPost && !hasVerb(near, 0, end);
}

/** "as" stands within so many tokens of "announced". */
const APPOINTED_REACH = 24;
