/** The card's foot: everything about the target, the next and previous fact, copy, pin, and "not here". */
import { useState } from 'preact/hooks';
import { writeCitations, type CitationStyle } from '../../core/citation';
import type { Hint } from '../../core/hint';
import type { CardActions } from './card-actions';
import { RejectRow } from './RejectRow';

type Props = {
  readonly hint: Hint;
  readonly current: number;
  readonly onStep: (step: number) => void;
  readonly isPinned: boolean;
  readonly site: string;
  readonly actions: CardActions;
};

type Panel = 'copy' | 'site' | null;

/** The actions, and under them the one question an action may need to ask. */
export function CardFooter(props: Props) {
  const { hint, actions } = props;
  const [panel, setPanel] = useState<Panel>(null);
  const toggle = (name: Exclude<Panel, null>) => () => {
    setPanel(panel === name ? null : name);
  };
  return (
    <div class="card-foot">
      {panel === 'copy' && <CopyRow {...props} />}
      {panel === 'site' && (
        <>
          <SiteRow {...props} />
          <RejectRow {...props} />
        </>
      )}
      <div class="card-actions">
        {actions.openFacts !== null && hint.totalFacts > 0 && (
          <button type="button" class="card-all" onClick={() => actions.openFacts?.(hint)}>
            {hint.totalFacts === 1 ? '1 fact' : `All ${hint.totalFacts} facts`}
          </button>
        )}
        <Stepper {...props} />
        {hint.facts.length > 0 && (
          <button type="button" aria-expanded={panel === 'copy'} onClick={toggle('copy')}>
            Copy
          </button>
        )}
        <button
          type="button"
          aria-pressed={props.isPinned}
          onClick={() => {
            actions.setPinned(!props.isPinned);
          }}
        >
          Pin
        </button>
        {actions.switchSiteOff !== null && (
          <button type="button" aria-expanded={panel === 'site'} onClick={toggle('site')}>
            Not here
          </button>
        )}
      </div>
    </div>
  );
}

function Stepper({ hint, current, onStep }: Props) {
  const count = hint.facts.length;
  if (count < 2) return null;
  return (
    <span class="card-stepper" role="group" aria-label="Facts">
      <button
        type="button"
        aria-label="Previous fact"
        disabled={current === 0}
        onClick={() => {
          onStep(-1);
        }}
      >
        ‹
      </button>
      <span aria-live="polite">
        {current + 1} of {count}
      </span>
      <button
        type="button"
        aria-label="Next fact"
        disabled={current === count - 1}
        onClick={() => {
          onStep(1);
        }}
      >
        ›
      </button>
    </span>
  );
}

function CopyRow({ hint, current, actions }: Props) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const fact = hint.facts[current];
  if (fact === undefined) return null;
  const copy = (style: CitationStyle) => async () => {
    const isDone = await actions.copy(writeCitations(fact, style), style);
    setOutcome(isDone ? 'Copied' : 'This page does not allow copying');
  };
  return (
    <p class="card-row" role="group" aria-label="Copy citation">
      Quotations with their sources, as
      <button type="button" class="chip-button" onClick={() => void copy('plain')()}>
        text
      </button>
      <button type="button" class="chip-button" onClick={() => void copy('markdown')()}>
        Markdown
      </button>
      <span role="status">{outcome}</span>
    </p>
  );
}

function SiteRow({ site, actions }: Props) {
  return (
    <p class="card-row">
      <button type="button" class="chip-button" onClick={() => actions.switchSiteOff?.()}>
        No marks on {site}
      </button>
      The toolbar button brings them back.
    </p>
  );
}
