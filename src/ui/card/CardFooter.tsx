/** The card's foot: everything about the target, the next and previous fact, copy, pin, and "not here". */
import { useState } from 'preact/hooks';
import { writeCitations, type CitationStyle } from '../../core/citation';
import type { Hint } from '../../core/hint';
import { t, tn, writeNumber } from '../text/translate';
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
            {tn('cardAll', hint.totalFacts)}
          </button>
        )}
        <Stepper {...props} />
        {hint.facts.length > 0 && (
          <button type="button" aria-expanded={panel === 'copy'} onClick={toggle('copy')}>
            {t('cardCopy')}
          </button>
        )}
        <button
          type="button"
          aria-pressed={props.isPinned}
          onClick={() => {
            actions.setPinned(!props.isPinned);
          }}
        >
          {t('cardPin')}
        </button>
        {actions.switchSiteOff !== null && (
          <button type="button" aria-expanded={panel === 'site'} onClick={toggle('site')}>
            {t('cardNotHere')}
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
    <span class="card-stepper" role="group" aria-label={t('listFacts')}>
      <button
        type="button"
        aria-label={t('cardPrevious')}
        disabled={current === 0}
        onClick={() => {
          onStep(-1);
        }}
      >
        ‹
      </button>
      <span aria-live="polite">{t('cardPlace', writeNumber(current + 1), writeNumber(count))}</span>
      <button
        type="button"
        aria-label={t('cardNext')}
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
    setOutcome(isDone ? t('cardCopied') : t('cardCopyRefused'));
  };
  return (
    <p class="card-row" role="group" aria-label={t('cardCopyLabel')}>
      {t('cardCopyAs')}
      <button type="button" class="chip-button" onClick={() => void copy('plain')()}>
        {t('cardCopyText')}
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
        {t('cardSiteOff', site)}
      </button>
      {t('cardSiteBack')}
    </p>
  );
}
