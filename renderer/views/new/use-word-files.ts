import { useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { EditedClauseSegment } from './edit-segments.ts';

/** A new text from Word files: the files, and their segmentation. */
export type WordFiles = {
  /** Whether the new text starts from Word files. */
  readonly chosen: boolean;
  readonly files: { readonly [language: Language]: File };
  readonly read: Pick<Output<'files.cut'>, 'title' | 'numbering' | 'warnings' | 'unseen' | 'struck' | 'how'> | null;
  /** By language, the numbering schemes that a person chose. */
  readonly numbering: { readonly [language: Language]: string };
  /** With a person's corrections; null until files are read. */
  readonly clauses: readonly EditedClauseSegment[] | null;
};

export const emptyWordFiles: WordFiles = { chosen: false, files: {}, read: null, numbering: {}, clauses: null };

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
