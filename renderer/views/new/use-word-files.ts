import { useState } from 'react';
import type { Output } from '../../../shared/api/commands.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { ChosenFile } from '../../features/files/use-choose-part.tsx';
import type { EditedClauseSegment } from './edit-segments.ts';

/** Word files and their segmentation into clauses. */
type FilesCut = {
  readonly files: { readonly [language: Language]: ChosenFile };
  readonly read: Pick<
    Output<'files.cut'>,
    'clauses' | 'title' | 'numbering' | 'warnings' | 'unseen' | 'struck' | 'how'
  > | null;
  /** By language, the numbering schemes that a person chose. */
  readonly numbering: { readonly [language: Language]: string };
  /** With a person's corrections; null until files are read. */
  readonly clauses: readonly EditedClauseSegment[] | null;
};

/** A new text from Word files. */
export type WordFiles = FilesCut & {
  /** Whether the new text starts from Word files. */
  readonly chosen: boolean;
  /** What a person can return to, the newest last. */
  readonly before: readonly FilesCut[];
};

export const emptyWordFiles: WordFiles = {
  chosen: false,
  files: {},
  read: null,
  numbering: {},
  clauses: null,
  before: [],
};

/** Changes the segmentation such that a person can return to what it was. */
export function changeFilesCut(now: WordFiles, change: Partial<FilesCut>): WordFiles {
  const { files, read, numbering, clauses } = now;
  return { ...now, ...change, before: [...now.before, { files, read, numbering, clauses }] };
}

/** Returns to the segmentation before the last change. */
export function undoFilesCut(now: WordFiles): WordFiles {
  return { ...now, ...now.before.at(-1), before: now.before.slice(0, -1) };
}

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
