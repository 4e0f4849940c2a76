/**
 * Invented articles with their names marked: `{person:Ada Blom}`, `{person:Ms. |Blom}` where what stands before the bar is text but no name.
 */
import type { EntityKind, Span } from '../../../../src/core/model';

/** A name that the article's author marked. */
export type MarkedName = Span & { readonly kind: EntityKind };

const MARK = /\{(person|place|organization):([^}|]*\|)?([^}]*)\}/gu;

/** The text without marks, and the marked names. */
export function readMarkedArticle(marked: string): { text: string; names: MarkedName[] } {
  const names: MarkedName[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index) + (match[2] ?? '').replace('|', '');
    const name = match[3] ?? '';
    names.push({ start: text.length, end: text.length + name.length, kind: match[1] as EntityKind });
    text += name;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), names };
}
