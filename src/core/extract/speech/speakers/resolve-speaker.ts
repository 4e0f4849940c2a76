/** From the words that name a speaker to the speaker: an entity, or a description that keeps its words. */
import type { Phrase } from '../phrases/make-phrase';
import { resolvePronoun } from './pronouns';
import { resolveDescription } from './resolve-description';
import { speakerOfName, type Setting, type Speaker } from './speakers';
import { speakerOfSurname } from './surnames';
import type { Token } from '../tokens';

/** "affirmed the until now head of Mining": what was read of it is an article, and nobody's words. */
const ARTICLE = /^(?:the|an?|his|her|its|their|our|my|your)$/;

/** The speaker that a phrase names, or null when a pronoun leads nowhere. `near`: subjects and speakers before it, nearest first. */
export function resolveSpeaker(
  phrase: Phrase,
  tokens: readonly Token[],
  near: readonly Speaker[],
  setting: Setting,
): Speaker | null {
  if (phrase.name !== null) return speakerOfSurname(phrase.name, setting) ?? speakerOfName(phrase.name);
  if (phrase.kind === 'pronoun') return resolvePronoun(phrase.head, near, setting);
  if (phrase.from === phrase.to && ARTICLE.test(phrase.head)) return null;
  return resolveDescription(phrase, tokens, near, setting);
}
