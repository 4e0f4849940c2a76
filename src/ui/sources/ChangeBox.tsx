/** A change of the library from reading to keeping: what is added, what that changes, and nothing is kept before the reader says so. */
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../lists/Notice';
import { inRow } from '../text/in-row';
import { titleInWords } from '../text/own-words';
import { t, type TextKey } from '../text/translate';
import { changeLines, progressWords, refusalWords, stepWords, type ChangeLine } from './change-words';
import type { ChangeActions, ChangePreview, ChangeState } from './change-state';
import { DraftFields } from './DraftFields';

type Props = { readonly state: ChangeState; readonly actions: ChangeActions };

/** One box for every step; its buttons stay where they are. It takes the focus, and gives it back where that still can be had. */
export function ChangeBox({ state, actions }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section class="change" aria-label={t('changeLabel')} aria-busy={isBusy(state)} tabIndex={-1} ref={box}>
      <div class="change-body">
        <Body state={state} actions={actions} />
      </div>
      <div class="change-buttons">
        {canKeep(state) && (
          <button type="button" class="button button-main" onClick={actions.keep}>
            {t(keepKey(state))}
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={state.kind === 'working' && state.progress?.step === 'write'}
          onClick={actions.cancel}
        >
          {canKeep(state) || isBusy(state) ? t('cancel') : t('close')}
        </button>
      </div>
    </section>
  );
}

const refusedWords = ({ refusal, file }: Extract<ChangeState, { kind: 'refused' }>): string =>
  file === '' ? refusalWords(refusal) : `${file}: ${refusalWords(refusal)}`;

type Ready = Extract<ChangeState, { kind: 'ready' }>;
type Done = Extract<ChangeState, { kind: 'done' }>;

const canKeep = (state: ChangeState): state is Ready =>
  state.kind === 'ready' && (state.preview.changesAnything || state.mergesSettings);

/** Where only settings come back, nothing is added to the library. */
function keepKey({ removes, preview }: Ready): TextKey {
  if (removes.length > 0) return 'changeRemove';
  return preview.changesAnything ? 'changeKeep' : 'importAll';
}

const isBusy = (state: ChangeState): boolean => state.kind === 'reading' || state.kind === 'working';

function Body({ state, actions }: Props) {
  if (state.kind === 'reading') return <p role="status">{t('changeReading')}</p>;
  if (state.kind === 'refused') return <Notice title={t('refusedTitle')} help={refusedWords(state)} />;
  if (state.kind === 'failed') return <Notice title={t('changeFailed')} help={state.message} />;
  if (state.kind === 'working') return <Working state={state} />;
  if (state.kind === 'done') return <Finished state={state} />;
  const [only] = state.drafts.length === 1 ? state.drafts : [];
  return (
    <>
      <h2>{t('pastePreview')}</h2>
      <p>{stepWords(state.preview, state.mergesSettings, 'before')}</p>
      {state.removes.length > 0 && <Going steps={state.preview.steps} />}
      <Lines preview={state.preview} />
      {only !== undefined && <DraftFields draft={only} onEdit={actions.edit} />}
    </>
  );
}

/** Which articles go: a library may hold many of one publisher. */
function Going({ steps }: Pick<ChangePreview, 'steps'>) {
  const known = steps.map(({ publisher, url }) => inRow([publisher, url]));
  return (
    <ul class="change-going">
      {known.filter(Boolean).map((words) => (
        <li key={words} dir="auto">
          {words}
        </li>
      ))}
    </ul>
  );
}

function Working({ state }: { readonly state: Extract<ChangeState, { kind: 'working' }> }) {
  const { progress } = state;
  return (
    <>
      <p role="status">{progressWords(progress)}</p>
      <progress
        aria-label={t('changeLabel')}
        value={progress === null ? undefined : progress.done}
        max={progress === null ? undefined : Math.max(1, progress.of)}
      />
    </>
  );
}

function Finished({ state }: { readonly state: Done }) {
  const { preview, mergesSettings, trouble } = state;
  return (
    <div role="status">
      <h2>{t('changeDone')}</h2>
      <p>{stepWords(preview, mergesSettings && trouble === null, 'done')}</p>
      {trouble !== null && <p>{t('settingsNotMerged', trouble)}</p>}
      <Lines preview={preview} />
    </div>
  );
}

function Lines({ preview }: { readonly preview: ChangePreview }) {
  const lines = changeLines(preview);
  if (lines.length === 0) return <p class="soft">{t('changeNothing')}</p>;
  return (
    <ul class="change-lines">
      {lines.map((line) => (
        <li key={line.words}>
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { readonly line: ChangeLine }) {
  return (
    <details>
      <summary>{line.words}</summary>
      <ul>
        {line.facts.first.map((fact) => (
          <li key={fact.id} dir="auto">
            {titleInWords(fact)}
          </li>
        ))}
        {line.facts.count > line.facts.first.length && <li>…</li>}
      </ul>
    </details>
  );
}
