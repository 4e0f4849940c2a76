/** What a page tells the popup: its marks as a list, in page order, the full equivalent for readers who see no marks. */
import type { HintFact } from '../../core/hint/hint';
import type { PageFact, PageItem } from '../../core/page/page-report';
import { wordsOf } from '../../dom/marks/mark';
import { hintOf, type PageMark } from './page-marks';

/** Facts told of each mark: the popup shows one of them, and those of a sentence that names three people all have the same best. */
const FACTS = 3;

/** One item a mark; marks without a hint are left out. */
export function listMarks(marks: readonly PageMark[]): PageItem[] {
  return marks.flatMap((mark) => {
    const hint = hintOf(mark);
    if (hint === null) return [];
    const { target, kind, name } = hint;
    const facts = hint.facts.slice(0, FACTS).map(describeFact);
    return [{ mention: mark.id, surface: wordsOf(mark), target, kind, name, status: mark.status, facts }];
  });
}

function describeFact({ id, title, status, differs, sources, origins, citations }: HintFact): PageFact {
  const isThisPage = citations.some((citation) => citation.isThisPage);
  return { id, title, status, differs, sources, origins, isThisPage };
}
