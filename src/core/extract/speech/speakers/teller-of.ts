/** "A guard was less sure: Blom, he said, had slept": whom the words are about does not say them. */
import { findEnd } from '../frames/frame-places';
import type { Frame } from '../frames/make-frame';
import { tokenAt, type Token } from '../tokens';
import type { Unit } from '../units';
import { findMainSpeaker } from './main-speaker';
import { resolveSpeaker } from './resolve-speaker';
import type { Setting, Speaker } from './speakers';

/** Who is meant by a pronoun that breaks in behind a person's name, or null. */
export function findTellerOf(unit: Unit, frame: Frame, setting: Setting): Speaker | null {
  const { tokens } = unit;
  const { subject, first } = frame;
  const told = first > 1 ? tokenAt(tokens, first - 2) : null;
  if (subject?.kind !== 'pronoun' || told?.name?.kind !== 'person') return null;
  if (!standsAlone(tokens, first) || tokenAt(tokens, findEnd(tokens, frame)).lower !== ',') return null;
  const { memory } = setting;
  const quotes = [...memory.quotes, { start: told.start, end: told.end }];
  const before = { ...unit, tokens: tokens.slice(0, Math.max(0, first - 3)) };
  const main = findMainSpeaker(before, [], setting);
  const near = main === null ? [] : [main.speaker];
  return resolveSpeaker(subject, tokens, near, { ...setting, memory: { ...memory, quotes } });
}

/** ": Blom, | he": nothing but the name stands between a sign and the comma. */
function standsAlone(tokens: readonly Token[], first: number): boolean {
  const opens = first === 2 || tokenAt(tokens, first - 3).kind === 'mark';
  return opens && tokenAt(tokens, first - 1).lower === ',';
}
