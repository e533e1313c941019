import type { DocumentBlock } from '../../../../../shared/model/comparison/compared-document.ts';
import type { TableCell, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import type { DocumentChanges, OuterChange } from './document-changes.ts';

/** A paragraph of the redline, with its index in the file. */
export type PlacedParagraph = { readonly paragraph: WordParagraph; readonly at: number };

/** What a table needs to build its cells. */
export type BlockContext = {
  readonly changes: DocumentChanges;
  /** @param depth how many tables contain all of these paragraphs */
  readonly buildBlocks: (list: readonly PlacedParagraph[], depth: number) => DocumentBlock[];
  readonly findAroundCells: (cells: readonly TableCell[]) => OuterChange | null;
  readonly addWhole: (
    thing: 'table' | 'row' | 'cell',
    only: OuterChange['only'],
    list: readonly PlacedParagraph[],
  ) => number;
};

/** The words of paragraphs, on one line. */
export const joinWords = (list: readonly PlacedParagraph[]): string =>
  list.map(({ paragraph }) => paragraph.segments.map(({ text }) => text).join('')).join(' ');
