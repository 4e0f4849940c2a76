/** One change of the library at a time, from preview to keeping, for popup and facts page. The background does the work. */
import type { LibraryRequest, SourceDraft } from '../core/library/added-source';
import type { SettingsChange } from '../core/settings';
import { ask as askBackground } from '../ext/rpc';
import type { ChangeActions, ChangePreview, ChangeState, Refusal } from '../ui/sources/change-state';

/** How often the background is asked how far it is, ms: five times a second looks steady, and costs nothing. */
const ASK_MS = 200;

/** Settings of a backup, as its file says them; they are checked when they are merged. */
export type BackupSettings = Extract<SettingsChange, { kind: 'restore' }>['settings'];

/** What is offered together is kept together: one request, and the settings of the backups it came from. */
type Offer = { readonly request: LibraryRequest; readonly settings: readonly BackupSettings[] };

type Update = (state: ChangeState | null) => void;

/** Starts changes and tells of every step; null once there is none. */
export class LibraryChange implements ChangeActions {
  #offer: Offer | null = null;
  /** Answers to changes that were given up or replaced are not for us any more. */
  #turn = 0;
  readonly #update: Update;
  readonly #changed: () => void;
  readonly #ask: typeof askBackground;

  /** `changed` is called once something was kept; `ask` reaches the background. */
  constructor(update: Update, changed: () => void, ask = askBackground) {
    this.#update = update;
    this.#changed = changed;
    this.#ask = ask;
  }

  /** Previews a change; `settings` are merged with the reader's once the request was carried out. */
  readonly offer = (request: LibraryRequest, settings: readonly BackupSettings[] = []): void => {
    this.#offer = { request, settings };
    void this.#run(false);
  };

  readonly edit = (draft: SourceDraft): void => {
    this.offer({ kind: 'add', drafts: [draft] }, this.#offer?.settings);
  };

  /** Something is being read. */
  readonly read = (): void => {
    this.#drop();
    this.#update({ kind: 'reading' });
  };

  /** What was read cannot be taken. */
  readonly refuse = (refusal: Refusal): void => {
    this.#drop();
    this.#update({ kind: 'refused', refusal });
  };

  readonly keep = (): void => void this.#run(true);

  readonly cancel = (): void => {
    this.#drop();
    void this.#ask('watchChange', { cancel: true });
    this.#update(null);
  };

  #drop(): void {
    this.#turn += 1;
    this.#offer = null;
  }

  async #run(keep: boolean): Promise<void> {
    const offer = this.#offer;
    if (offer === null) return;
    const own = (this.#turn += 1);
    this.#update({ kind: 'working', progress: null, keeping: keep });
    const stop = watchProgress(this.#ask, (progress) => {
      if (own === this.#turn) this.#update({ kind: 'working', progress, keeping: keep });
    });
    const reply = await this.#ask('changeLibrary', { request: offer.request, keep });
    stop();
    if (own !== this.#turn) return;
    const outcome = reply.ok ? reply.value : reply;
    if (!outcome.ok) this.#update({ kind: 'failed', message: outcome.message });
    else if (keep) await this.#finish(offer, outcome.value);
    else this.#update(readyState(offer, outcome.value));
  }

  /** The sources are kept: now the settings are, and the end is told if the reader still waits for it. */
  async #finish({ settings }: Offer, preview: ChangePreview): Promise<void> {
    const own = this.#turn;
    const trouble = await this.#restore(settings);
    if (own === this.#turn) {
      this.#update({ kind: 'done', preview, mergesSettings: settings.length > 0, trouble });
    }
    this.#changed();
  }

  /** Merges settings, one backup after another. Gives what went wrong, or null. */
  async #restore(all: readonly BackupSettings[]): Promise<string | null> {
    for (const settings of all) {
      const reply = await this.#ask('changeSettings', { change: { kind: 'restore', settings } });
      if (!reply.ok) return reply.message;
    }
    return null;
  }
}

function readyState({ request, settings }: Offer, preview: ChangePreview): ChangeState {
  const state = { kind: 'ready', preview, mergesSettings: settings.length > 0 } as const;
  return request.kind === 'add'
    ? { ...state, drafts: request.drafts, removes: [] }
    : { ...state, drafts: [], removes: request.files };
}

function watchProgress(
  ask: typeof askBackground,
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
