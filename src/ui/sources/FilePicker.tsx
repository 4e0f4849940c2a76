/** A button that has the reader choose files. */
import { useRef } from 'preact/hooks';

type Props = {
  readonly label: string;
  /** As in HTML: endings and types. */
  readonly accept: string;
  /** More than one file at a time. */
  readonly multiple?: boolean;
  /** Never called with none. The same file can be chosen again. */
  readonly onFiles: (files: readonly File[]) => void;
};

/** The browser's own field is hidden: it says "no file chosen" where none is to stay. */
export function FilePicker({ label, accept, multiple = false, onFiles }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
