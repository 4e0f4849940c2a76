/** The shape of a status, for popup and facts page; the card draws the same by itself. */
import type { Status } from '../../core/model';
import { statusShape } from './status-shape';

/** An icon as large as the text beside it, in the colour of the text; hidden from screen readers. */
export function StatusIcon({ status }: { readonly status: Status }) {
  const { frame, path } = statusShape(status);
  return (
    <svg {...frame}>
      <path {...path} />
    </svg>
  );
}
