import { useEffect, useRef } from 'react';

/** The screens that take files from elsewhere. */
export type FileScreen = 'new' | 'compare';

let passedFiles: { readonly to: FileScreen; readonly files: readonly File[] } | null = null;
const listeners = new Set<() => void>();

/** Passes files to a screen, which takes them when it is shown, or at once if it is. */
export function passFiles(to: FileScreen, files: readonly File[]): void {
  passedFiles = { to, files };
  for (const listener of listeners) listener();
}

/** Calls `onFiles` with the files that are passed to this screen, once. */
export function usePassedFiles(screen: FileScreen, onFiles: (files: readonly File[]) => void): void {
  const newest = useRef(onFiles);
  useEffect(() => {
    newest.current = onFiles;
  });
  useEffect(() => {
    const take = () => {
      if (passedFiles?.to !== screen) return;
      const { files } = passedFiles;
      passedFiles = null;
      newest.current(files);
    };
    take();
    listeners.add(take);
    return () => void listeners.delete(take);
  }, [screen]);
}
