/** Who wrote the letter or statement that a unit tells of, so that "it read" and "the letter said" later are theirs. */
import { readNameBehind } from './frames/inverted-frames';
import { readPhraseAfter } from './phrases/phrases';
import type { Found } from './speakers/main-speaker';
import { resolveSpeaker } from './speakers/resolve-speaker';
import type { Setting, Speaker } from './speakers/speakers';
import { tokenAt, type Token } from './tokens';
import type { Unit } from './units';

const WRITTEN =
  /^(?:letter|statement|post|message|note|tweet|email|e-mail|communique|communiqué|declaration|op-ed)$/;
const OWN = /^(?:an?|his|her|its|their|written|joint|brief|short|open|resignation|video|farewell)$/;
/** What is done with the papers of others. */
const TAKEN = /^(?:received?|receives|got|gets?|obtained|seen|saw|reviewed|leaked)$/;

/** Remembers the sender that is named ("a statement from the mayor"), else whom the sentence is about. */
export function rememberWritten(unit: Unit, main: Found | null, setting: Setting): void {
  const { tokens, paragraph } = unit;
  const at = tokens.findIndex(
    ({ lower }, place) => WRITTEN.test(lower) && OWN.test(tokenAt(tokens, place - 1).lower),
  );
  if (at < 0) return;
  const { memory } = setting;
  const isTaken = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => TAKEN.test(lower));
  const writer = readSender(tokens, at, setting) ?? (isTaken ? null : (main?.speaker ?? null));
  if (writer === null || writer.kind === 'many') memory.written = isTaken ? null : memory.written;
  else memory.written = { speaker: writer, paragraph, unit: memory.unit };
}

function readSender(tokens: readonly Token[], paper: number, setting: Setting): Speaker | null {
  if (!/^(?:from|by)$/.test(tokenAt(tokens, paper + 1).lower)) return null;
  const phrase = readPhraseAfter(tokens, paper + 2);
  if (phrase === null || phrase.name?.kind === 'place') return null;
  return resolveSpeaker(readNameBehind(tokens, phrase) ?? phrase, tokens, [], setting);
}
