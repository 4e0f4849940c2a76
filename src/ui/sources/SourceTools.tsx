/** Above the list of sources: add by pasting or from files, export the chosen ones. */
import { useState } from 'preact/hooks';
import { t, writeNumber } from '../text/translate';
import { FilePicker } from './FilePicker';
import { useDroppedFiles } from './use-dropped-files';

type Props = {
  readonly onPaste: (text: string) => void;
  /** Text, HTML or pack files, as many as were chosen or dropped. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onExport: () => void;
  /** How many sources an export would hold, and of how many. */
  readonly exported: number;
  readonly total: number;
};

/** Files may also be dropped, anywhere. */
export function SourceTools({ onPaste, onFiles, onExport, exported, total }: Props) {
  const [pasting, setPasting] = useState(false);
  const dropping = useDroppedFiles(onFiles);
  return (
    <div class={dropping ? 'dropping' : undefined}>
      <div class="source-tools">
        <FilePicker
          label={t('addFiles')}
          accept=".txt,.html,.htm,.json,text/plain,text/html,application/json"
          multiple
          onFiles={onFiles}
        />
        <button
          type="button"
          class="button"
          aria-expanded={pasting}
          onClick={() => {
            setPasting(!pasting);
          }}
        >
          {t('addText')}
        </button>
        <button type="button" class="button" disabled={exported === 0} onClick={onExport}>
          {exported < total ? `${t('exportPack')} (${writeNumber(exported)})` : t('exportPack')}
        </button>
        <p class="drop-hint">{t('dropFiles')}</p>
      </div>
      {pasting && (
        <Paste
          onPaste={(text) => {
            setPasting(false);
            onPaste(text);
          }}
        />
      )}
    </div>
  );
}

function Paste({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(text);
      }}
    >
      <textarea
        aria-label={t('pasteLabel')}
        placeholder={t('pasteLabel')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <span>
        <button type="submit" class="button button-main" disabled={text.trim() === ''}>
          {t('pastePreview')}
        </button>
      </span>
    </form>
  );
}
