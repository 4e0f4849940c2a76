/** One fact on the card: open with values and quotations, or as one line that opens. */
import type { Citation, HintFact } from '../../core/hint/hint';
import type { Status } from '../../core/model';
import { uncapitalize } from '../../core/text/letter-case';
import { statusShape } from '../status/status-shape';
import { statusWords, type StatusWords } from '../status/status-words';
import { tn } from '../text/translate';
import type { Scene } from './card-actions';
import { cardAnswers, hasValues } from './card-answers';
import { cardQuote, publisherName } from './card-quote';
import { withoutValues } from '../status/without-values';
import { h, type View } from './draw';
import { inMarks } from '../../core/cite/in-marks';

/** Quotations shown before "more": three stand side by side in the intended look. */
const QUOTES_SHOWN = 3;
/** Characters of quotations before "more": about ten lines of the card, what fits its height with the head and foot. */
const QUOTE_BUDGET = 420;

/** The fact with everything it has; it can take the focus, for the reader who opened it by key. */
export function openFact(fact: HintFact, { state, set }: Scene): View {
  const shown = state.isWhole ? fact.citations : fact.citations.slice(0, quotesThatFit(fact.citations));
  const hidden = fact.citations.length - shown.length;
  const words = wordsOf(fact);
  return h(
    'article',
    { class: 'fact', tabindex: -1 },
    statusLine(fact.status, words),
    quotedWords(fact) === null && h('h3', { dir: 'auto' }, headline(fact)),
    cardAnswers(fact),
    h(
      'ul',
      { class: 'quotes' },
      shown.map((citation) => cardQuote(citation, words.origin)),
    ),
    hidden > 0 &&
      h(
        'button',
        { type: 'button', class: 'quiet', onclick: () => set({ isWhole: true }) },
        tn('cardMore', hidden),
      ),
  );
}

/** The fact as one line; `open` opens it. */
export function closedFact(fact: HintFact, open: () => void): View {
  const publishers = [...new Set(fact.citations.map(publisherName))];
  const words = quotedWords(fact);
  return h(
    'article',
    { class: 'fact-closed' },
    h(
      'button',
      { type: 'button', onclick: open, 'aria-expanded': 'false' },
      statusLine(fact.status, wordsOf(fact)),
      h(
        'span',
        { class: words === null ? 'fact-title' : 'fact-words', dir: 'auto' },
        words === null ? headline(fact) : inMarks(words),
      ),
      h('span', { class: 'fact-publishers' }, publishers.join(', ')),
    ),
  );
}

/** The status as a shape, a word and a colour, in that order, with its details behind; as StatusLine.tsx draws it elsewhere. */
function statusLine(status: Status, { label, details }: StatusWords): View {
  const { frame, path } = statusShape(status);
  return h(
    'span',
    { class: `status status-${status}` },
    h('svg', frame, h('path', path)),
    h('span', { class: 'status-label' }, label),
    details.map((detail) =>
      h('span', { class: 'status-detail' }, h('span', { 'aria-hidden': 'true' }, '· '), detail),
    ),
  );
}

function wordsOf(fact: HintFact): ReturnType<typeof statusWords> {
  return statusWords({ ...fact, isThisPage: fact.citations.some((citation) => citation.isThisPage) });
}

/** The question, or the title without its values, where they stand below, so that none is said twice. */
function headline(fact: HintFact): string {
  return hasValues(fact) ? (fact.question ?? withoutValues(fact.title)) : fact.title;
}

/** The words of a title that are a quotation's own, as they stand there, with or without the speaker before them; null when it is a label. */
function quotedWords({ title, citations }: HintFact): string | null {
  const said = title.replace(/^[^“:]*: /, '');
  for (const form of [said.replace(/^“(.+)”$/s, '$1'), said, title]) {
    const words = form.replace(/…$/, '');
    // A title begins with a capital, also where it is cut from within a sentence.
    const found = [words, uncapitalize(words)].find((each) =>
      citations.some(({ quote }) => quote.includes(each)),
    );
    if (found !== undefined) return found + form.slice(words.length);
  }
  return null;
}

function quotesThatFit(citations: readonly Citation[]): number {
  let budget = QUOTE_BUDGET;
  let count = 0;
  for (const { quote } of citations.slice(0, QUOTES_SHOWN)) {
    budget -= quote.length;
    // One always stands; two where there are two, since a comparison needs both sides.
    if (count >= 2 && budget < 0) break;
    count += 1;
  }
  return count;
}
