import { useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { EditedClauseSegment } from './edit-segments.ts';

/** A new text from its Word files: which, and what they were cut into. */
export type WordFiles = {
  /** Whether the text begins with them. */
  readonly chosen: boolean;
  readonly files: { readonly [language: Language]: File };
  readonly read: Pick<Output<'files.cut'>, 'title' | 'warnings'> | null;
  /** As a person corrected them; null until files were read. */
  readonly clauses: readonly EditedClauseSegment[] | null;
};

export const emptyWordFiles: WordFiles = { chosen: false, files: {}, read: null, clauses: null };

let currentWordFiles = emptyWordFiles;

type ChangeWordFiles = (change: WordFiles | ((now: WordFiles) => WordFiles)) => void;

/** They stay while the page is open: a browser gives no file a second time. */
export function useWordFiles(): readonly [WordFiles, ChangeWordFiles] {
  const [word, setWord] = useState(currentWordFiles);
  const set: ChangeWordFiles = (change) => {
    currentWordFiles = typeof change === 'function' ? change(currentWordFiles) : change;
    setWord(currentWordFiles);
  };
  return [word, set];
}
