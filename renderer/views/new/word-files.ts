import type { Output } from '../../../shared/api/commands.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { ChosenFile } from '../../features/files/use-choose-part.tsx';
import { listOpenSides } from '../../features/negotiations/choose-own-side.ts';
import type { EditedClauseSegment } from './edit-segments.ts';

/** Word files and their segmentation into clauses. */
type FilesCut = {
  readonly files: { readonly [language: Language]: ChosenFile };
  readonly read: Pick<
    Output<'files.cut'>,
    'clauses' | 'parts' | 'title' | 'numbering' | 'warnings' | 'unseen' | 'struck' | 'how'
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
  /** The party that a person says is our side, or `NO_PARTY`; null while nobody has. */
  readonly own: string | null;
  /** What a person can return to, the newest last. */
  readonly before: readonly FilesCut[];
};

export const emptyWordFiles: WordFiles = {
  chosen: false,
  own: null,
  files: {},
  read: null,
  numbering: {},
  clauses: null,
  before: [],
};

/** Our side is none of the parties that a file names. */
export const NO_PARTY = '-';

/** Whether a person still has to say which party of the files is our side. */
export const isOwnSideOpen = ({ chosen, read, own }: Pick<WordFiles, 'chosen' | 'read' | 'own'>): boolean => {
  const names = listOpenSides(read?.parts ?? {});
  return chosen && names.length > 0 && own !== NO_PARTY && !names.includes(own ?? '');
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
