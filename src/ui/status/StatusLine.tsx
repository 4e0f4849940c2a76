/** A status as a shape, a word and a colour, in that order, with its details behind. Styled by `status.css`. */
import type { Status } from '../../core/model';
import { StatusIcon } from './StatusIcon';
import type { StatusWords } from './status-words';

type Props = { readonly status: Status; readonly words: StatusWords };

/** "⇄ Sources differ · number · one origin: Yuri Ushakov" on one line that may wrap between its parts. */
export function StatusLine({ status, words }: Props) {
  return (
    <span class={`status status-${status}`}>
      <StatusIcon status={status} />
      <span class="status-label">{words.label}</span>
      {words.details.map((detail) => (
        <span class="status-detail" key={detail}>
          <span aria-hidden="true">· </span>
          {detail}
        </span>
      ))}
    </span>
  );
}
