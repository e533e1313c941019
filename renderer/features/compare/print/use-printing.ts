import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useClient } from '../../../api/core-provider.tsx';
import { unwrapResult } from '../../../api/problem.ts';

export type Printing = {
  readonly isPrinting: boolean;
  /** Opens the browser's dialog. */
  readonly print: () => Promise<void>;
  /** Prints to a PDF that the host holds, and returns its SHA-256; null where the host cannot. Throws a Problem. */
  readonly printToPdf: ((paper: 'A4' | 'F4') => Promise<string>) | null;
};

/**
 * Whether a comparison is being printed, by a button or by the browser's own command: only then all of it is rendered.
 */
export function usePrinting(): Printing {
  const { printPage } = useClient();
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
  const prepare = useCallback(async () => {
    flushSync(() => setPrinting(true));
    const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-printed] img')];
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
  }, []);
  const print = useCallback(async () => {
    await prepare();
    window.print();
  }, [prepare]);
  if (printPage === null) return { isPrinting, print, printToPdf: null };
  const printToPdf = async (paper: 'A4' | 'F4') => {
    await prepare();
    try {
      return unwrapResult(await printPage(paper)).file.sha256;
    } finally {
      setPrinting(false);
    }
  };
  return { isPrinting, print, printToPdf };
}
