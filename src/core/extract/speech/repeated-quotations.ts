/**
 * Quotations of headlines and summaries whose words the text quotes again, where it says whose they are. In: a document's units and
 * attributions. Out: the attributions with those of these quotations.
 */
import type { Attribution, Quotation } from '../../document';
import { makeAttribution } from './make-attribution';
import { COLLECTIVE_NOUNS } from '../../lexicon/speech-words';
import type { Unit } from './units';

/** Words are compared over so many characters. */
const MAX_COMPARED = 600;
/** A single word of fewer letters proves nothing. */
const LEAST_LETTERS = 8;
const WORD = /[\p{L}\p{N}]+/gu;

/** The attributions, those of headlines last. Linear in the text for each quotation of a headline. */
export function attributeRepeated(
  units: readonly Unit[],
  attributions: readonly Attribution[],
  text: string,
): Attribution[] {
  const lost = units.flatMap((unit) =>
    unit.kind === 'heading' || unit.kind === 'list' ? quotesOf(unit) : [],
  );
  const all = [...attributions];
  if (lost.length === 0) return all;
  const said = attributions
    .filter(({ what, rule }) => what === 'quotation' && rule !== 'repeated')
    .map((item) => ({ item, words: normalise(text, item) }));
  const others = units
    .flatMap((unit) => (unit.kind === 'body' ? quotesOf(unit) : []))
    .filter(({ inner }) => !said.some(({ item }) => item.start === inner.start));
  for (const { inner } of lost) {
    const own = all.findIndex((item) => item.what === 'quotation' && item.start === inner.start);
    if (isSettled(all[own]) || isUsedByAll(inner, others, text)) continue;
    const by = findSpeaker(normalise(text, inner), said, inner.start);
    if (by === null || (own >= 0 && by.speaker === null)) continue;
    if (own >= 0) all.splice(own, 1);
    all.push(repeat(inner, by));
  }
  return all;
}

/** A headline's "Ruritania: '…'" and "Union: '…'" say enough, its "president says '…'" not. */
function isSettled(own: Attribution | undefined): boolean {
  if (own === undefined) return false;
  if (own.speaker !== null) return !own.speaker.startsWith('unknown/');
  return COLLECTIVE_NOUNS.has(own.described?.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** The text quotes the very words as nobody's: `a "golden hello"` in headline and lead is the writer's own. */
function isUsedByAll(inner: Quotation['inner'], others: readonly Quotation[], text: string): boolean {
  const words = normalise(text, inner);
  return others.some((other) => normalise(text, other.inner) === words);
}

function quotesOf({ tokens }: Unit): Quotation[] {
  return tokens.flatMap(({ quotation }) => (quotation === null ? [] : [quotation]));
}

/** The attribution of the quotation that holds these words; null when there is none, or several people said them. */
function findSpeaker(
  words: string,
  said: readonly { item: Attribution; words: string }[],
  start: number,
): Attribution | null {
  if (words.split(' ').length < 4 && words.length < LEAST_LETTERS + 2) return null;
  const found = said.filter((other) => other.item.start !== start && other.words.includes(words));
  const named = found.filter(({ item }) => item.speaker !== null);
  const [first, ...others] = (named.length > 0 ? named : found).map(({ item }) => item);
  if (first === undefined) return null;
  const agree = others.every((item) => item.speaker === first.speaker && item.described === first.described);
  return agree ? first : null;
}

function repeat({ start, end }: Quotation['inner'], by: Attribution): Attribution {
  const kind = 'person';
  const speaker = { entity: by.speaker, described: by.described, kind, head: '', sure: 1 } as const;
  return makeAttribution(
    { start, end },
    { speaker, speakerSpan: by.speakerSpan, via: null, verb: null },
    'quotation',
    'repeated',
  );
}

/** The words in small letters, with a space before and after each. */
function normalise(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  // "wasn't" of the text is "not" in a headline.
  const printed = text.slice(start, Math.min(end, start + MAX_COMPARED)).replace(/n['’]t\b/gu, ' not');
  const words = printed.match(WORD) ?? [];
  return ` ${words.join(' ').toLowerCase()} `;
}
