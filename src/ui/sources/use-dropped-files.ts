/** Files dropped anywhere in the window: beside a small target the browser would open them in place of the library. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Calls back with what is dropped while the view is shown; true while files are held over the window. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  // Before the next frame: what is seen can be dropped on.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void => {
      document.addEventListener(type, act, { signal: stop.signal });
    };
    on('dragover', (event) => {
      // Words that are dragged into a field are the field's.
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take.current(files);
    });
    return () => {
      stop.abort();
    };
  }, []);
  return isOver;
}
