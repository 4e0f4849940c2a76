/** One change of the library at a time, from preview to keeping, for popup and facts page. The background does the work. */
import type { BackupSettings, LibraryRequest, SourceDraft } from '../core/library/added-source';
import type { LibraryOutcome } from '../ext/library/library-model';
import { MAX_MESSAGE_TEXT, type LibraryDone, type Result } from '../ext/messages/messages';
import { ask as askBackground } from '../ext/messages/rpc';
import { groupDrafts } from './cut-text';
import type { ChangeActions, ChangePreview, ChangeState, Refusal } from '../ui/sources/change-state';

/** How often the background is asked how far it is, ms: five times a second looks steady, and costs nothing. */
const ASK_MS = 200;

type Update = (state: ChangeState | null) => void;

/** Starts changes and tells of every step; null once there is none. */
export class LibraryChange implements ChangeActions {
  #offer: LibraryRequest | null = null;
  #reading = new AbortController();
  /** Answers to changes that were given up or replaced are not for us any more. */
  #turn = 0;
  #isPreviewing = false;
  readonly #update: Update;
  readonly #changed: () => void;
  readonly #ask: typeof askBackground;

  /** `changed` is called once something was kept; `ask` reaches the background. */
  constructor(update: Update, changed: () => void, ask = askBackground) {
    this.#update = update;
    this.#changed = changed;
    this.#ask = ask;
  }

  /** Previews a change. */
  readonly offer = (request: LibraryRequest): void => {
    this.#offer = request;
    void this.#run(false);
  };

  readonly edit = (draft: SourceDraft): void => {
    const settings = settingsOf(this.#offer);
    this.offer({ kind: 'add', drafts: [draft], ...(settings.length > 0 ? { settings } : {}) });
  };

  /** Something is being read. Whoever reads it offers or refuses nothing once the signal is aborted: the reader cancelled, or read something else. */
  readonly read = (): AbortSignal => {
    this.#drop();
    this.#update({ kind: 'reading' });
    return this.#reading.signal;
  };

  /** What was read cannot be taken; `file` names it where it was one of several. */
  readonly refuse = (refusal: Refusal, file = ''): void => {
    this.#drop();
    this.#update({ kind: 'refused', refusal, file });
  };

  readonly keep = (): void => void this.#run(true);

  readonly cancel = (): void => {
    this.#drop();
    void this.#ask('watchChange', { cancel: true });
    this.#update(null);
  };

  /** The page goes away: a preview that nobody will see holds up others. What is being kept is kept all the same. */
  readonly leave = (): void => {
    if (this.#isPreviewing) void this.#ask('watchChange', { cancel: true });
  };

  #drop(): void {
    this.#turn += 1;
    this.#offer = null;
    this.#reading.abort();
    this.#reading = new AbortController();
  }

  async #run(keep: boolean): Promise<void> {
    const offer = this.#offer;
    if (offer === null) return;
    const own = (this.#turn += 1);
    this.#isPreviewing = !keep;
    // Asked first: in Chromium the background works while this page draws.
    const sent = this.#send(offer, keep);
    this.#update({ kind: 'working', progress: null, keeping: keep });
    const stop = watchProgress(this.#ask, (progress) => {
      if (own === this.#turn) this.#update({ kind: 'working', progress, keeping: keep });
    });
    const reply = await sent;
    stop();
    if (own !== this.#turn) {
      // Kept all the same: it could not be cancelled any more.
      if (keep && reply.ok && reply.value.ok) this.#changed();
      return;
    }
    this.#isPreviewing = false;
    const outcome = reply.ok ? reply.value : reply;
    if (!outcome.ok) this.#update({ kind: 'failed', message: outcome.message });
    else if (keep) this.#finish(offer, outcome.value);
    else this.#update(readyState(offer, outcome.value));
  }

  /** One message where it fits into one; else the drafts go ahead in parts. */
  async #send(request: LibraryRequest, keep: boolean): Promise<Result<LibraryOutcome<LibraryDone>>> {
    const parts = request.kind === 'add' ? groupDrafts(request.drafts, MAX_MESSAGE_TEXT) : [];
    if (parts.length < 2) return this.#ask('changeLibrary', { request, keep, batch: null });
    const batch = crypto.randomUUID();
    for (const [at, drafts] of parts.entries()) {
      const reply = await this.#ask('stageDrafts', { batch, at, drafts });
      if (!reply.ok) return reply;
    }
    return this.#ask('changeLibrary', { request: { ...request, drafts: [] } as LibraryRequest, keep, batch });
  }

  #finish(offer: LibraryRequest, { settingsWait, ...preview }: LibraryDone): void {
    const mergesSettings = settingsOf(offer).length > 0;
    this.#update({ kind: 'done', preview, mergesSettings, trouble: mergesSettings ? settingsWait : null });
    this.#changed();
  }
}

const settingsOf = (request: LibraryRequest | null): readonly BackupSettings[] =>
  request?.kind === 'add' ? (request.settings ?? []) : [];

function readyState(request: LibraryRequest, preview: ChangePreview): ChangeState {
  const state = { kind: 'ready', preview, mergesSettings: settingsOf(request).length > 0 } as const;
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
