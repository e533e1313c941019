import { expect, test } from 'vitest';
import { listShownDocumentChanges } from '../../../renderer/features/compare/document/document-filter.ts';
import { listPageBlocks } from '../../../renderer/features/compare/document/list-page-blocks.ts';
import type {
  DocumentBlock,
  DocumentChange,
  DocumentParagraph,
} from '../../../shared/model/comparison/compared-document.ts';
import { emptyParagraph } from './build-compared.ts';

const change = (kind: DocumentChange['kind'], numbers = false): DocumentChange => ({
  ...{ kind, numbers, thing: 'words', place: null, where: '', old: 'a', next: 'b', looks: [] },
});
const changes = [change('substance'), change('format'), change('punctuation'), change('substance', true)];

test('changes of formatting are hidden until they are shown, whatever kinds are selected', () => {
  expect(listShownDocumentChanges(changes, { kinds: new Set(), showsFormats: false })).toEqual([0, 2, 3]);
  expect(listShownDocumentChanges(changes, { kinds: new Set(), showsFormats: true })).toEqual([0, 1, 2, 3]);
  expect(listShownDocumentChanges(changes, { kinds: new Set(['punctuation']), showsFormats: true })).toEqual([1, 2]);
});

test('selecting numbers passes changes of other kinds in which a number differs', () => {
  expect(listShownDocumentChanges(changes, { kinds: new Set(['number']), showsFormats: false })).toEqual([3]);
});

test('only blocks with a shown change are selected, however deep the change is', () => {
  const paragraph = (change: number | null): DocumentParagraph => ({ ...emptyParagraph, change });
  const cell = (blocks: DocumentBlock[]) => ({ span: 1, rows: 1, only: null, change: null, blocks });
  const blocks: DocumentBlock[] = [
    paragraph(null),
    {
      kind: 'table',
      lines: true,
      rows: [{ only: null, change: null, cells: [cell([paragraph(null)]), cell([paragraph(7)])] }],
    },
    { kind: 'frame', part: 'footnote', label: '1', only: null, change: 3, blocks: [] },
  ];
  expect(listPageBlocks(blocks, [7]).map(({ key }) => key)).toEqual(['1']);
  expect(listPageBlocks(blocks, [3, 7]).map(({ key }) => key)).toEqual(['1', '2']);
  expect(listPageBlocks(blocks, null)).toHaveLength(3);
});
