import { useEffect, useState } from 'react';

type PageDrop = {
  /** Called with the files that are dropped anywhere but on a field of their own. */
  readonly onFiles: (files: readonly File[]) => void;
};

/** The elements that take dropped files themselves, and the page that takes all others. */
const FIELD = '[data-takes-files]';
const PAGE = '[data-takes-all-files]';

/** Takes the files that are dropped on the page. Returns whether some are being dragged over it. */
export function usePageDrop({ onFiles }: PageDrop): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Otherwise the browser would navigate to the file.
      event.preventDefault();
      setOver(!isOnField(event));
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!isOnField(event) && files.length > 0) onFiles(files);
    };
    // Before all others: the editor would insert a file's words into the text.
    const first = { capture: true };
    document.addEventListener('dragover', drag, first);
    document.addEventListener('dragleave', leave, first);
    document.addEventListener('drop', drop, first);
    return () => {
      document.removeEventListener('dragover', drag, first);
      document.removeEventListener('dragleave', leave, first);
      document.removeEventListener('drop', drop, first);
    };
  });
  return isOver;
}

function isOnField({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest(FIELD) !== null;
}

/** Whether the open page takes all files that are dropped, so that they are not received. */
export function hasPageForFiles(): boolean {
  return document.querySelector(PAGE) !== null;
}
