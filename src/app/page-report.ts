/** What a page tells the popup: its marks as a list, in page order, the full equivalent for readers who see no marks. */
import type { PageItem } from '../core/page-report';
import { wordsOf } from '../dom/mark';
import { hintOf, type PageMark } from './page-marks';

/** One item a mark; marks without a hint are left out. */
export function listMarks(marks: readonly PageMark[]): PageItem[] {
  return marks.flatMap((mark) => {
    const hint = hintOf(mark);
    if (hint === null) return [];
    const { target, kind, name } = hint;
    const best = hint.facts[0];
    const fact = best === undefined ? null : { id: best.id, title: best.title };
    return [{ mention: mark.id, surface: wordsOf(mark), target, kind, name, status: mark.status, fact }];
  });
}
