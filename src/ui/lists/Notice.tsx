/** An empty, doubtful or failed state: what it is, what helps, and at most one thing to do. */

/** A button of ours. */
type Action = { readonly label: string; readonly run: () => void };

type Props = {
  readonly title: string;
  readonly help?: string;
  readonly action?: Action;
};

/** A calm paragraph in the middle of an empty list. */
export function Notice({ title, help, action }: Props) {
  return (
    <div class="notice">
      <p class="notice-title">{title}</p>
      {help !== undefined && <p class="notice-help">{help}</p>}
      {action !== undefined && (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
