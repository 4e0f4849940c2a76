/** Terms of a claim as a whole: its numbers and its time, who says it and whom it is of. */
import { isFiniteAt } from '../../claim/has-verb';
import type { EventDocument } from '../../document';
import type { Claim, EntityId, Quantity } from '../../model';
import { findFirst } from '../../text/span-walk';
import { listForms, type Word } from '../../text/words';
import { kindOfUnit, unitOf } from '../numbers/counted-units';
import { isCompound } from '../numbers/number-questions';
import { valueInScale } from '../numbers/time-units';
import { termOf, termOfEntity } from './term-of';

/** "The two sides" is no number that tells claims apart. */
const MIN_NUMBER = 3;

/** What the terms of a claim are read with. */
export type Setting = { readonly doc: EventDocument; readonly demonyms: ReadonlyMap<string, EntityId> };

/** "Russian" is the country's term, as its name is. */
export function termIn(lower: string, demonyms: ReadonlyMap<string, EntityId>): string | null {
  const country = demonyms.get(lower);
  return country === undefined ? termOf(lower) : termOfEntity(country);
}

function addSpeaker(
  terms: Set<string>,
  words: string,
  doc: EventDocument,
  demonyms: ReadonlyMap<string, EntityId>,
): void {
  const name = doc.names.find(({ text }) => words.includes(text));
  if (name !== undefined) terms.add(termOfEntity(name.entity));
  const rest = name === undefined ? words : words.replace(name.text, ' ');
  for (const { lower } of listForms(rest)) {
    const term = termIn(lower, demonyms);
    if (term !== null) terms.add(term);
  }
}

/** "Which was filed", "left before the vote": who did it is named earlier in the sentence. */
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);

/** The first name of the sentence before a narrated clause that has no subject of its own. */
export function addSubject(terms: Set<string>, claim: Claim, { doc }: Setting, words: readonly Word[]): void {
  const [first] = words;
  const isHeadless =
    first !== undefined && (RELATIVES.has(first.lower) || isFiniteAt(doc.source.text, words, 0));
  if (claim.mode !== 'narrated' || !isHeadless) return;
  const sentence = doc.sentences[findFirst(doc.sentences, claim.start)];
  const subject = doc.names[findFirst(doc.names, sentence?.start ?? claim.start)];
  if (subject !== undefined && subject.end <= claim.start) terms.add(termOfEntity(subject.entity));
}

/** A five-storey building is not what is said of it; a 72-hour pause lasts as long as one of three days, and a €20m deal is worth as much as one "for €20m". */
function isDescribing(printed: string, quantity: Quantity): boolean {
  const kind = kindOfUnit(unitOf(quantity.unit));
  return kind !== 'time' && kind !== 'sum' && isCompound(printed, quantity);
}

/** Terms of the claim as a whole: its numbers and its time. */
export function addFrame(terms: Set<string>, claim: Claim): void {
  for (const quantity of claim.quantities) {
    const { value, unit, start, end } = quantity;
    const printed = claim.quote.slice(start - claim.start, end - claim.start);
    if (value >= MIN_NUMBER && !isDescribing(printed, quantity))
      terms.add(`#${valueInScale(quantity)} ${unitOf(unit)}`);
  }
  if (claim.when !== null) terms.add(`#${claim.when.from} ${claim.when.to}`);
}

/** The terms of who says it, where the source does not name him. */
export function readBy({ speaker, speakerText }: Claim, { doc, demonyms }: Setting): Set<string> {
  const by = new Set<string>();
  if (speaker === null && speakerText !== null) addSpeaker(by, speakerText, doc, demonyms);
  return by;
}
