/** The card: what a mention refers to, the facts for its sentence, and the sources' own words. Props in, callbacks out. */
import { useState } from 'preact/hooks';
import type { Hint } from '../../core/hint';
import { t } from '../text/translate';
import type { CardActions, CardShape } from './card-actions';
import { CardFact } from './CardFact';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';

/** Everything a card shows and can do. */
export type CardProps = {
  readonly hint: Hint;
  readonly pageIsSource: boolean;
  readonly shape: CardShape;
  readonly isPinned: boolean;
  /** The site's name as the reader knows it ("example.com"). */
  readonly site: string;
  readonly actions: CardActions;
};

/** Facts on the card at once: one open, the rest as single lines. */
const FACTS_SHOWN = 3;

/** The whole card; its root carries the dialog role and the name. */
export function Card(props: CardProps) {
  const { hint, actions } = props;
  const [current, setCurrent] = useState(0);
  const last = Math.max(0, hint.facts.length - 1);
  const open = Math.min(current, last);
  return (
    <section class="card" role="dialog" aria-labelledby="whosaid-name" tabindex={-1} data-shape={props.shape}>
      <div class="card-body">
        <CardHeader hint={hint} pageIsSource={props.pageIsSource} site={props.site} actions={actions} />
        {hint.facts.length === 0 && <EmptyState hint={hint} />}
        {hint.facts.slice(open, open + FACTS_SHOWN).map((fact, place) => (
          <CardFact
            key={fact.id}
            fact={fact}
            isOpen={place === 0}
            onOpen={() => {
              setCurrent(open + place);
            }}
          />
        ))}
      </div>
      <CardFooter
        hint={hint}
        current={open}
        onStep={(step) => {
          setCurrent(Math.min(last, Math.max(0, open + step)));
        }}
        isPinned={props.isPinned}
        site={props.site}
        actions={actions}
      />
    </section>
  );
}

/** Nothing for this sentence is an answer too; it says what there is instead. */
function EmptyState({ hint }: { readonly hint: Hint }) {
  const more = hint.totalFacts === 0 ? t('cardNamedOnly') : t('cardElsewhere');
  return (
    <p class="card-empty">
      <strong>{t('cardNoFact')}</strong> {more}
    </p>
  );
}
