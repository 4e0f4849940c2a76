/** Frames whose subject follows the verb: `"…," said X`, `…, say economists, …`, `…, demanded X.` */
import type { Frame, VerbPlace } from './make-frame';
import type { Phrase } from '../phrases/make-phrase';
import { isHumanNoun } from '../phrases/phrase-words';
import { readPhraseAfter } from '../phrases/phrases';
import { COLLECTIVE_NOUNS } from '../phrases/speech-words';
import { isBreak } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** Acts whose object is never a person: behind a clause, who follows them does them ("…, demanded Vogt."). */
const DEMANDS = /^(?:demand|vow|pledge|promise)$/;

/** The frame of a verb behind a quotation or a break that its subject follows, or null. */
export function readInverted(tokens: readonly Token[], at: VerbPlace): Frame | null {
  const phrase = mayInvert(tokens, at) ? readBehind(tokens, at) : null;
  if (phrase === null || !isSubject(tokens, phrase, at)) return null;
  const subject = readNameBehind(tokens, phrase) ?? phrase;
  const { verb, place } = at;
  return {
    shape: 'inverted',
    verb,
    verbFrom: place,
    verbTo: subject.to,
    subject,
    first: place,
    relative: false,
  };
}

/** The phrase behind the verb; `"…," told the agency the economist Ada Blom`: the one behind who is told. */
function readBehind(tokens: readonly Token[], { to, verb }: VerbPlace): Phrase | null {
  const first = readPhraseAfter(tokens, to + 1);
  const second = verb.kind === 'tell' && first !== null ? readPhraseAfter(tokens, first.to + 1) : null;
  return second?.name?.kind === 'person' ? second : first;
}

/** ", said X" only with verbs that need no object: ", described the plan as". */
function mayInvert(tokens: readonly Token[], { place, verb }: VerbPlace): boolean {
  const before = tokenAt(tokens, place - 1);
  if (before.kind === 'quote' || (place === 0 && verb.base === 'say')) return true;
  if (!isBreak(before)) return false;
  const objectless = verb.kind === 'say' || verb.base === 'inform' || DEMANDS.test(verb.base);
  return objectless || tokenAt(tokens, place - 2).kind === 'quote';
}

/** Any phrase behind verbs of saying; behind the others, which take objects, only people up to the next sign. */
function isSubject(tokens: readonly Token[], phrase: Phrase, { place, verb }: VerbPlace): boolean {
  const next = tokenAt(tokens, phrase.to + 1);
  const closes = next.kind === 'mark';
  if (verb.form === 'base') return (closes || next.lower === 'who') && isSeveral(phrase);
  if (verb.kind === 'say' || verb.base === 'inform' || tokenAt(tokens, place - 1).kind === 'quote')
    return true;
  return closes && (phrase.name?.kind === 'person' || isHumanNoun(phrase.head));
}

/** "…, say economists, …": a base form speaks only for several, or for "police". */
export function isSeveral({ plural, head, name }: Phrase): boolean {
  return name === null && (plural || COLLECTIVE_NOUNS.has(head));
}

/** `"…," said her lawyer, Adam Reed.`, `said the host, Mayor Adam Reed, who`: the description is named right behind it. */
export function readNameBehind(tokens: readonly Token[], { kind, to, plural }: Phrase): Phrase | null {
  if (kind !== 'description' || plural || tokenAt(tokens, to + 1).lower !== ',') return null;
  const named = readPhraseAfter(tokens, to + 2);
  return named !== null && isAside(tokens, named) ? named : null;
}

/** A person's name up to the next sign. */
function isAside(tokens: readonly Token[], { kind, name, to }: Phrase): boolean {
  if (kind !== 'name' || name?.kind !== 'person') return false;
  return to === tokens.length - 1 || tokenAt(tokens, to + 1).kind === 'mark';
}
