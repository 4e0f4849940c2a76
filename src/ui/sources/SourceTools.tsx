/** Above the list of sources: add by pasting or from files, export the chosen ones. */
import { useState } from 'preact/hooks';
import { t } from '../text/translate';
import { FilePicker } from './FilePicker';

type Props = {
  readonly onPaste: (text: string) => void;
  /** Text, HTML or pack files, as many as were chosen or dropped. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onExport: () => void;
  /** How many sources an export would hold. */
  readonly exported: number;
};

/** Files may also be dropped on it. */
export function SourceTools({ onPaste, onFiles, onExport, exported }: Props) {
  const [pasting, setPasting] = useState(false);
  const [dropping, setDropping] = useState(false);
  return (
    <div
      class={dropping ? 'dropping' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => {
        setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
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
          {t('exportPack')}
        </button>
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
