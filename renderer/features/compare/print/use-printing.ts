import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether a comparison is being printed, by the button or by the browser's own command: only then all of it is rendered.
 * `print` opens the browser's dialog.
 */
export function usePrinting(): { readonly isPrinting: boolean; readonly print: () => Promise<void> } {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture of the page right after this event.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  const print = useCallback(async () => {
    flushSync(() => setPrinting(true));
    const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-printed] img')];
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    window.print();
  }, []);
  return { isPrinting, print };
}
