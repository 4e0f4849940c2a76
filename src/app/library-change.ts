/** One change of the library at a time, from preview to keeping, for popup and facts page. The background does the work. */
import type { LibraryRequest, SourceDraft } from '../core/library/added-source';
import { ask } from '../ext/rpc';
import type { ChangeActions, ChangeState, Refusal } from '../ui/sources/change-state';

/** How often the background is asked how far it is, ms: five times a second looks steady, and costs nothing. */
const ASK_MS = 200;

type Update = (state: ChangeState | null) => void;

/** Starts changes and tells of every step; null once there is none. */
export class LibraryChange implements ChangeActions {
  #request: LibraryRequest | null = null;
  /** Answers to changes that were given up or replaced are not for us any more. */
  #turn = 0;
  readonly #update: Update;
  readonly #changed: () => void;

  /** `changed` is called once something was kept. */
  constructor(update: Update, changed: () => void) {
    this.#update = update;
    this.#changed = changed;
  }

  /** Previews a change. */
  readonly offer = (request: LibraryRequest): void => {
    this.#request = request;
    void this.#run(false);
  };

  readonly edit = (draft: SourceDraft): void => {
    this.offer({ kind: 'add', drafts: [draft] });
  };

  /** Something is being read. */
  readonly read = (): void => {
    this.#turn += 1;
    this.#update({ kind: 'reading' });
  };

  /** What was read cannot be taken. */
  readonly refuse = (refusal: Refusal): void => {
    this.#turn += 1;
    this.#update({ kind: 'refused', refusal });
  };

  readonly keep = (): void => void this.#run(true);

  readonly cancel = (): void => {
    this.#turn += 1;
    this.#request = null;
    void ask('watchChange', { cancel: true });
    this.#update(null);
  };

  async #run(keep: boolean): Promise<void> {
    const request = this.#request;
    if (request === null) return;
    const own = (this.#turn += 1);
    this.#update({ kind: 'working', progress: null, keeping: keep });
    const stop = watchProgress((progress) => {
      if (own === this.#turn) this.#update({ kind: 'working', progress, keeping: keep });
    });
    const reply = await ask('changeLibrary', { request, keep });
    stop();
    if (own !== this.#turn) return;
    const outcome = reply.ok ? reply.value : reply;
    if (!outcome.ok) this.#update({ kind: 'failed', message: outcome.message });
    else if (keep) this.#update({ kind: 'done', preview: outcome.value });
    else this.#update(readyState(request, outcome.value));
    if (keep && outcome.ok) this.#changed();
  }
}

function readyState(
  request: LibraryRequest,
  preview: Extract<ChangeState, { kind: 'ready' }>['preview'],
): ChangeState {
  return request.kind === 'add'
    ? { kind: 'ready', drafts: request.drafts, removes: [], preview }
    : { kind: 'ready', drafts: [], removes: request.files, preview };
}

function watchProgress(
  tell: (progress: Extract<ChangeState, { kind: 'working' }>['progress']) => void,
): () => void {
  const timer = setInterval(() => {
    void ask('watchChange', { cancel: false }).then((reply) => {
      if (reply.ok && reply.value !== null) tell(reply.value);
    });
  }, ASK_MS);
  return () => {
    clearInterval(timer);
  };
}
