/** Moving between marks by key: which is next, bringing it into view, and what a screen reader is told. */
import { t, writeNumber } from '../../ui/text/translate';
import { statusWords } from '../../ui/status/status-words';
import { modalAround } from '../../dom/card/card-host';
import { hintOf, isVisible, type PageMark } from './page-marks';

/**
 * The mark after or before the current one, around the end; without a current one the first in view, or the nearest after what is
 * in view. Null without marks.
 */
export function nextMark(
  marks: readonly PageMark[],
  current: PageMark | null,
  by: 1 | -1,
  view: Window,
): PageMark | null {
  if (marks.length === 0) return null;
  const at = current === null ? -1 : marks.indexOf(current);
  if (at >= 0) return marks[(at + by + marks.length) % marks.length] ?? null;
  const inView = marks.findIndex((mark) => mark.range.getBoundingClientRect().bottom > 0);
  const start = inView < 0 ? 0 : inView;
  const first = marks[start];
  const isSeen = first !== undefined && first.range.getBoundingClientRect().top < view.innerHeight;
  return (by === 1 || isSeen ? first : marks[(start - 1 + marks.length) % marks.length]) ?? null;
}

/** The marks that a reader can get at: what is behind a modal dialog is out of reach. */
export function reachable(marks: readonly PageMark[], page: Document): PageMark[] {
  const isAll = page.querySelector(':modal') === null;
  return marks.filter(
    (mark) => isVisible(mark) && (isAll || modalAround(mark.range.startContainer) !== null),
  );
}

/** Scrolls only when the mark is not well in view, so that a reader who sees it keeps the place. */
export function scrollToMark(mark: PageMark, view: Window): void {
  const box = mark.range.getBoundingClientRect();
  const isInView = box.top >= 0 && box.bottom <= view.innerHeight;
  if (!isInView)
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** "Yuri Ushakov, mark 2 of 9. Sources differ: Points in the plan." for the live region. */
export function describeMark(mark: PageMark, marks: readonly PageMark[]): string {
  const hint = hintOf(mark);
  if (hint === null) return '';
  const at = writeNumber(marks.indexOf(mark) + 1);
  const place = t('markPlace', hint.name, at, writeNumber(marks.length));
  const doubt = hint.doubt === null ? '' : ` ${t('statusDoubtful')}: ${hint.doubt}.`;
  const fact = hint.facts[0];
  if (fact === undefined) return `${place}${doubt} ${t('cardNoFact')}`;
  const words = statusWords({ ...fact, isThisPage: fact.citations.some((citation) => citation.isThisPage) });
  return `${place}${doubt} ${words.label}: ${fact.title}`;
}
