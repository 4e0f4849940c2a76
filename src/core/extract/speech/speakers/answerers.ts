/** Who answers: `"Who are you?" the officer asked him. "A friend," he said.`: not whoever has asked. */
import type { Frame } from '../frames/make-frame';
import { readPhraseAfter } from '../phrases/phrases';
import { tokenAt, type Token } from '../tokens';
import type { Utterance } from '../utterances';
import { resolvePronoun } from './pronouns';
import { speakerOfName, SURE_LIKELY, type Asked, type Setting, type Speaker } from './speakers';

const ANSWERS = /^(?:answer|reply|respond|retort)$/;
const LINK = /^(?:to|if|whether|about|why|what|who|how|when|where)$/;
const HIM = /^(?:him|her)$/;

/** The question that ends a unit, or null. */
export function readAsked(
  tokens: readonly Token[],
  utterances: readonly Utterance[],
  unit: number,
): Asked | null {
  const last = utterances.at(-1);
  if (last === undefined || last.frame.verb?.kind !== 'ask' || last.frame.relative) return null;
  const { lower } = tokenAt(tokens, last.frame.verbTo + 1);
  if (isRequest(tokens, last.frame.verbTo + 1)) return null;
  const listener = last.frame.shape === 'own' ? readListener(tokens, last.frame.verbTo) : null;
  return { unit, asker: last.speaker, listener, told: HIM.test(lower) };
}

/** Who answers in this frame: "nobody" when it is somebody unnamed, null when nobody was asked. */
export function findAnswerer(
  tokens: readonly Token[],
  frame: Frame,
  before: readonly Utterance[],
  setting: Setting,
): Speaker | 'nobody' | null {
  const { subject, verb } = frame;
  if (subject?.kind !== 'pronoun' || !/^(?:he|she)$/.test(subject.head)) return null;
  const asked = findQuestion(tokens, frame, before, setting);
  return asked === null || verb?.kind === 'ask' ? null : resolveOther(subject.head, asked, setting);
}

/** The question that a frame answers: of its own unit ("to which she replied"), or of the one before. */
function findQuestion(
  tokens: readonly Token[],
  { first, verb }: Frame,
  before: readonly Utterance[],
  { memory: { asked, unit } }: Setting,
): Asked | null {
  const isHere = tokenAt(tokens, first - 1).lower === 'which' && tokenAt(tokens, first - 2).lower === 'to';
  if (isHere) return readAsked(tokens, before, unit);
  if (asked === null || unit - asked.unit > 1) return null;
  return asked.told || asked.listener !== null || ANSWERS.test(verb?.base ?? '') ? asked : null;
}

/** Whom the pronoun means, if not the one who asked. */
function resolveOther(pronoun: string, { asker, listener }: Asked, setting: Setting): Speaker | 'nobody' {
  const { memory } = setting;
  const others = { ...memory, source: null, focus: null, here: null, headed: null };
  const found = resolvePronoun(pronoun, listener === null ? [] : [listener], { ...setting, memory: others });
  if (found === null) return 'nobody';
  const isAsker = found.entity === asker.entity && found.described === asker.described;
  return isAsker ? 'nobody' : { ...found, sure: Math.min(found.sure, SURE_LIKELY) };
}

/** "asked him to leave" is no question. */
function isRequest(tokens: readonly Token[], from: number): boolean {
  const link = tokens.findIndex(({ lower }, place) => place >= from && LINK.test(lower));
  return tokenAt(tokens, link).lower === 'to' && tokenAt(tokens, link + 1).lower !== 'which';
}

/** The person named right behind the verb. */
function readListener(tokens: readonly Token[], verb: number): Speaker | null {
  const name = readPhraseAfter(tokens, verb + 1)?.name ?? null;
  return name?.kind === 'person' ? speakerOfName(name) : null;
}
