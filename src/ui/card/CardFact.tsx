/** One fact on the card: open with values and quotations, or as one line that opens. */
import { useState } from 'preact/hooks';
import type { Citation, HintFact } from '../../core/hint';
import { StatusLine } from '../status/StatusLine';
import { statusWords } from '../status/status-words';
import { tn } from '../text/translate';
import { CardAnswers, hasValues } from './CardAnswers';
import { CardQuote } from './CardQuote';

type Props = { readonly fact: HintFact; readonly isOpen: boolean; readonly onOpen: () => void };

/** Quotations shown before "more": three stand side by side in the intended look. */
const QUOTES_SHOWN = 3;
/** Characters of quotations before "more": about ten lines of the card, what fits its height with the head and foot. */
const QUOTE_BUDGET = 420;

/** The fact, open or closed. */
export function CardFact(props: Props) {
  return props.isOpen ? (
    <OpenFact fact={props.fact} />
  ) : (
    <ClosedFact fact={props.fact} onOpen={props.onOpen} />
  );
}

function OpenFact({ fact }: { readonly fact: HintFact }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? fact.citations : fact.citations.slice(0, quotesThatFit(fact.citations));
  const hidden = fact.citations.length - shown.length;
  return (
    <article class="fact">
      <StatusLine status={fact.status} words={wordsOf(fact)} />
      {quotedWords(fact) === null && <h3 dir="auto">{headline(fact)}</h3>}
      <CardAnswers fact={fact} />
      <ul class="quotes">
        {shown.map((citation) => (
          <CardQuote key={citation.claim} citation={citation} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setWhole(true);
          }}
        >
          {tn('cardMore', hidden)}
        </button>
      )}
    </article>
  );
}

function ClosedFact({ fact, onOpen }: Omit<Props, 'isOpen'>) {
  const publishers = [...new Set(fact.citations.map((citation) => citation.publisher))];
  const words = quotedWords(fact);
  return (
    <article class="fact fact-closed">
      <button type="button" onClick={onOpen} aria-expanded={false}>
        <StatusLine status={fact.status} words={wordsOf(fact)} />
        <span class={words === null ? 'fact-title' : 'fact-words'} dir="auto">
          {words === null ? headline(fact) : `“${words}”`}
        </span>
        <span class="fact-publishers">{publishers.join(', ')}</span>
      </button>
    </article>
  );
}

function wordsOf(fact: HintFact) {
  return statusWords({ ...fact, isThisPage: fact.citations.some((citation) => citation.isThisPage) });
}

/** The question where its answers stand below, so that no value is said twice. */
function headline(fact: HintFact): string {
  return hasValues(fact) ? (fact.question ?? fact.title) : fact.title;
}

/** The words of a title that are a quotation's own, with or without the speaker before them; null when it is a label. */
function quotedWords(fact: HintFact): string | null {
  const words = /^[^“]*: “(.+)”$/s.exec(fact.title)?.[1] ?? fact.title;
  return fact.citations.some((citation) => citation.quote.includes(words)) ? words : null;
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
