/** One person, event or source: the way back to all of them, its name, and what is known of it. */
import type { ComponentChildren } from 'preact';
import type { View } from '../../core/library/library-place';
import { t } from '../text/translate';
import { placeOf } from './facts-context';
import { PlaceLink } from './PlaceLink';

type Props = {
  readonly view: Extract<View, 'people' | 'sources'>;
  readonly name: string;
  readonly children: ComponentChildren;
};

/** The name stands as its source writes it, whichever way that runs. */
export function Target({ view, name, children }: Props) {
  return (
    <article class="target">
      <p>
        <PlaceLink to={placeOf(view)}>
          <span aria-hidden="true">‹ </span>
          {t(view === 'people' ? 'allPeople' : 'allSources')}
        </PlaceLink>
      </p>
      <h2 dir="auto">{name}</h2>
      {children}
    </article>
  );
}
