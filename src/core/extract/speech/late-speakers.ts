/** Quotations that stand alone and whose speaker the next sentence names: `"Not one penny." So said Blom.` */
import type { Attribution, Quotation } from '../../document';
import type { Trail } from './attribute-quotations';
import { listNearSubjects } from './frames/clause-subject';
import { makeAttribution } from './make-attribution';
import { readNameBehind } from './frames/inverted-frames';
import { readSaidSo } from './frames/said-so';
import { readLateName, type LateName } from './phrases/late-names';
import { resolveSpeaker } from './speakers/resolve-speaker';
import type { Setting } from './speakers/speakers';
import { trimStretch } from './stretches';
import type { Unit } from './units';
import { spanOfTokens } from './utterances';

/** Rules that only guess from who spoke before. */
const GUESSED = /^(?:continue|previous|subject|after-name)/;

/** What a unit and the attributions in it were. */
export type Attributed = { readonly unit: Unit; readonly said: readonly Attribution[] };

/**
 * The attributions of the unit before, when `unit` names the speaker of its words; else null. Remembers who it was.
 * Where a rule by place has given them to somebody, only an outright "So said Blom" takes them away.
 */
export function nameLate(
  before: Attributed,
  unit: Unit,
  setting: Setting,
  trail: Trail,
): Attribution[] | null {
  if (!mayName(before.unit, unit)) return null;
  const late = readLate(unit);
  if (late === null) return null;
  const quoted = isQuoteAlone(before.unit);
  const settled = before.said.some(({ rule }) => !late.sure || !GUESSED.test(rule));
  if (settled || (!quoted && !late.plain)) return null;
  const phrase = readNameBehind(unit.tokens, late.phrase) ?? late.phrase;
  const near = listNearSubjects(unit.tokens, phrase.from, []);
  const speaker = resolveSpeaker(phrase, unit.tokens, near, setting);
  if (speaker === null) return null;
  const span = spanOfTokens(unit.tokens, phrase.from, phrase.to);
  const by = { speaker, speakerSpan: span, via: null, verb: null };
  if (quoted) {
    trail.last = { speaker, span, paragraph: unit.paragraph, quoted: true };
    setting.memory.source = speaker;
    setting.memory.spoke = unit.paragraph;
  }
  return quoted ? giveQuotations(before.unit, by) : giveSentence(before.unit, by);
}

const readLate = ({ tokens }: Unit): LateName | null => readLateName(tokens) ?? readSaidSo(tokens);

/** Gives open quotations to the speaker whom the last of `spoken` names, as far back as they go on from each other. */
export function carryAllBack(spoken: Attributed[]): void {
  for (let place = spoken.length - 1; place > 0; place -= 1) {
    const [before, after] = [spoken[place - 1], spoken[place]];
    const said = before === undefined || after === undefined ? null : carryBack(before, after);
    if (before === undefined || said === null) return;
    spoken[place - 1] = { unit: before.unit, said };
  }
}

/**
 * `"We lost the vote.` ⏎ `"We lost it twice," Blom said`: a quotation that its paragraph does not close is spoken by whoever the next one
 * names. The attributions of the unit before, or null.
 */
function carryBack(before: Attributed, { unit, said }: Attributed): Attribution[] | null {
  const open = readOpen(before.unit);
  if (open === null || unit.paragraph !== before.unit.paragraph + 1) return null;
  const next = findAt(said, unit.tokens[0]?.quotation ?? null);
  const own = findAt(before.said, open);
  const isNamed = next !== null && /^(?:after|named-after|carried-back)/.test(next.rule);
  if (!isNamed || (own !== null && !GUESSED.test(own.rule))) return null;
  const { start, end } = open.inner;
  const others = before.said.filter((item) => item !== own);
  return [...others, { ...next, start, end, verb: null, rule: 'carried-back' }];
}

/** The quotation at the end of a unit that no mark closes. */
function readOpen({ tokens }: Unit): Quotation | null {
  const last = tokens.at(-1)?.quotation ?? null;
  return last !== null && last.inner.end === last.end ? last : null;
}

/** The attribution of the quotation, or null. */
function findAt(said: readonly Attribution[], quotation: Quotation | null): Attribution | null {
  return said.find(({ what, start }) => what === 'quotation' && start === quotation?.inner.start) ?? null;
}

/** The next sentence of the paragraph, or the first of the next when the words are a paragraph of their own. */
function mayName(before: Unit, unit: Unit): boolean {
  if (before.kind === 'heading' || unit.kind === 'heading') return false;
  return (
    unit.paragraph === before.paragraph || (unit.paragraph === before.paragraph + 1 && isQuoteAlone(before))
  );
}

function isQuoteAlone({ tokens }: Unit): boolean {
  return (
    tokens.some(({ kind }) => kind === 'quote') &&
    tokens.every(({ kind }) => kind === 'quote' || kind === 'mark')
  );
}

type By = Parameters<typeof makeAttribution>[1];

function giveQuotations({ tokens }: Unit, by: By): Attribution[] {
  return tokens.flatMap(({ quotation }) =>
    quotation === null ? [] : [makeAttribution(quotation.inner, by, 'quotation', 'named-after')],
  );
}

/** "The offer is dead. That is the view of Blom": a sentence without marks that nobody else stands behind. */
function giveSentence({ tokens }: Unit, by: By): Attribution[] {
  if (tokens.some(({ kind }) => kind === 'quote')) return [];
  const words = trimStretch(tokens, 0, tokens.length);
  if (words === null) return [];
  return [makeAttribution(spanOfTokens(tokens, words.from, words.to - 1), by, 'reported', 'named-after')];
}
