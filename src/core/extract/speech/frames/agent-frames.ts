/** Frames of passives with a quotation: "was dismissed as "theatre" by one diplomat", "hailed by Blom as "historic"". */
import type { Frame, VerbPlace } from './make-frame';
import type { Phrase } from '../phrases/make-phrase';
import { readPhraseAfter } from '../phrases/phrases';
import type { Token } from '../tokens';

/** Participle, quotation and "by" stand within so many tokens. */
const REACH = 12;

/** The frame of a participle whose quotation is somebody's by the word "by", or null. */
export function readAgentFrame(tokens: readonly Token[], at: VerbPlace): Frame | null {
  const { kind, form, base } = at.verb;
  // "Blom is quoted by the paper": it is she who speaks.
  if (base === 'quote') return null;
  if (form !== 'finite' || !/^(?:call|act|say)$/.test(kind)) return null;
  const near = tokens.slice(at.to + 1, at.to + REACH);
  const end = near.findIndex((token) => token.kind === 'mark');
  const words = end < 0 ? near : near.slice(0, end);
  const by = words.findIndex(({ lower }) => lower === 'by');
  const quote = words.findIndex((token) => token.kind === 'quote');
  if (by < 0 || quote < 0) return null;
  // "as "theatre" by one diplomat": nothing but the quotation stands before "by".
  if (quote < by && quote !== by - 1) return null;
  const subject = readAgent(tokens, at.to + 1 + by);
  return subject === null ? null : makeAgentFrame(at, subject);
}

function readAgent(tokens: readonly Token[], by: number): Phrase | null {
  const phrase = readPhraseAfter(tokens, by + 1);
  return phrase?.kind === 'name' && phrase.name?.kind === 'place' ? null : phrase;
}

function makeAgentFrame({ verb, place, to }: VerbPlace, subject: Phrase): Frame {
  const frame = { shape: 'own', verb, verbFrom: place, verbTo: to, subject, first: place } as const;
  return { ...frame, relative: true, aside: true };
}
