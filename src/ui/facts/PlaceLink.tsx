/** A link to a place of the facts page: a real address, so that it can be opened in a new tab. */
import type { ComponentChildren } from 'preact';
import { writePlace, type LibraryPlace } from '../../core/library/library-place';

type Props = {
  readonly to: LibraryPlace;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** The page listens to its hash, so the link needs no handler. */
export function PlaceLink({ to, children, ...rest }: Props) {
  return (
    <a href={writePlace(to)} dir="auto" {...rest}>
      {children}
    </a>
  );
}
