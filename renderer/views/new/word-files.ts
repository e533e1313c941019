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

/** Chosen files and numbering schemes, by language; what is not named stays as it is. */
export type CutChoice = Partial<Pick<WordFiles, 'files' | 'numbering'>>;

/** Adds a choice to what is chosen. A scheme belongs to the file in which it was found. */
export function applyCutChoice(
  { files, numbering }: Pick<WordFiles, 'files' | 'numbering'>,
  choice: CutChoice,
): Pick<WordFiles, 'files' | 'numbering'> {
  const schemes = Object.entries(numbering).filter(([language]) => choice.files?.[language] === undefined);
  return {
    files: { ...files, ...choice.files },
    numbering: { ...Object.fromEntries(schemes), ...choice.numbering },
  };
}
