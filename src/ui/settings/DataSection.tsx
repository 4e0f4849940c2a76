/** The reader's own data: how much it is, out and in as one file, and all of it deleted. */
import { useState } from 'preact/hooks';
import { FilePicker } from '../sources/FilePicker';
import { t, writeNumber } from '../text/translate';
import type { SettingsActions, SettingsState } from './settings-state';

type Props = { readonly state: SettingsState; readonly actions: SettingsActions };

/** Everything stays in this browser; that is said where it matters. */
export function DataSection({ state, actions }: Props) {
  return (
    <section class="setting">
      <h2>{t('setData')}</h2>
      <p class="soft">{t('dataHelp')}</p>
      {state.usedBytes !== null && <p>{t('dataUsed', writeBytes(state.usedBytes))}</p>}
      {state.isPersisted === false && (
        <p class="soft">
          {t('dataMayGo')}{' '}
          <button type="button" class="link-button" onClick={actions.keepData}>
            {t('dataKeep')}
          </button>
        </p>
      )}
      {state.memoryOnly !== null && <p class="banner">{t('memoryOnly')}</p>}
      <div class="source-tools">
        <button type="button" class="button" onClick={actions.exportAll}>
          {t('exportAll')}
        </button>
        <FilePicker
          label={t('importAll')}
          accept=".json,application/json"
          onFiles={([file]) => {
            if (file !== undefined) actions.importFile(file);
          }}
        />
        <DeleteAll onDelete={actions.deleteEverything} />
      </div>
    </section>
  );
}

/** Asks in the same place, so that no second click of the same kind deletes. */
function DeleteAll({ onDelete }: { readonly onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button
        type="button"
        class="quiet-button"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('deleteAll')}
      </button>
    );
  return (
    <span role="group" aria-label={t('deleteAll')} class="asking">
      {t('deleteAllSure')}
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
        }}
      >
        {t('cancel')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
          onDelete();
        }}
      >
        {t('deleteAllYes')}
      </button>
    </span>
  );
}

/** "1.2 MB"; sizes of files are written in thousands. */
function writeBytes(bytes: number): string {
  const [unit, size] = bytes >= 1e6 ? ['MB', 1e6] : ['kB', 1e3];
  return `${writeNumber(Math.round((bytes / size) * 10) / 10)} ${unit}`;
}
