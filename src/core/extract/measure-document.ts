/**
 * Stage 3. In: a document with its names. Out: the same with its times, resolved to days, and its numbers, with what they count.
 * It reads English; in other languages only ISO dates, years and numbers with signs are found.
 */
import type { MeasuredDocument, NamedDocument } from '../document';
import { findDates } from './dates/find-dates';
import { findQuantities } from './quantities/find-quantities';
import { addBareNumbers } from './quantities/add-bare-numbers';

/** The document with `dates` and `quantities`, both sorted by place. Linear in the text; never throws. */
export function measureDocument(doc: NamedDocument): MeasuredDocument {
  const dates = findDates(doc);
  const quantities = addBareNumbers(doc, dates, findQuantities(doc, dates));
  return { ...doc, dates, quantities };
}
