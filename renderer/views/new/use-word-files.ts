import { useState } from 'react';
import { emptyWordFiles, type WordFiles } from './word-files.ts';

let currentWordFiles = emptyWordFiles;

type ChangeWordFiles = (change: WordFiles | ((now: WordFiles) => WordFiles)) => void;

/** Kept while the page is open, since a browser does not provide a file a second time. */
export function useWordFiles(): readonly [WordFiles, ChangeWordFiles] {
  const [word, setWord] = useState(currentWordFiles);
  const set: ChangeWordFiles = (change) => {
    currentWordFiles = typeof change === 'function' ? change(currentWordFiles) : change;
    setWord(currentWordFiles);
  };
  return [word, set];
}
