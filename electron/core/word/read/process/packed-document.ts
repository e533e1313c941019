import type { Segment, WordDocument, WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import { type PackedCells, packCells, unpackCells } from './packed-cells.ts';
import { type PackedColumn, packColumn, readColumnValue } from './packed-column.ts';

/**
 * A document for transfer between processes. Most paragraphs have the same properties, so each distinct value is sent
 * once: 190,000 paragraphs of one letter each take 1.3 MB, and 39 MB as plain objects.
 */
export type PackedDocument = Omit<WordDocument, 'paragraphs'> & {
  /** The number of segments of each paragraph. */
  readonly lengths: Uint32Array;
  readonly texts: readonly string[];
  readonly paragraphs: {
    readonly [K in Exclude<keyof WordParagraph, 'segments' | 'cells'>]: PackedColumn<WordParagraph[K]>;
  };
  readonly cells: PackedCells;
  readonly segments: { readonly [K in Exclude<keyof Segment, 'text'>]-?: PackedColumn<Segment[K]> };
};

export function packDocument({ paragraphs, ...rest }: WordDocument): PackedDocument {
  const segments: Segment[] = [];
  for (const paragraph of paragraphs) for (const segment of paragraph.segments) segments.push(segment);
  return {
    ...rest,
    lengths: Uint32Array.from(paragraphs, (paragraph) => paragraph.segments.length),
    texts: segments.map(({ text }) => text),
    paragraphs: {
      part: packColumn(paragraphs, ({ part }) => part),
      story: packColumn(paragraphs, ({ story }) => story),
      properties: packColumn(paragraphs, ({ properties }) => properties),
      was: packColumn(paragraphs, ({ was }) => was),
      mark: packColumn(paragraphs, ({ mark }) => mark),
      within: packColumn(paragraphs, ({ within }) => within),
      reformatted: packColumn(paragraphs, ({ reformatted }) => reformatted),
      bookmarks: packColumn(paragraphs, ({ bookmarks }) => bookmarks),
      tags: packColumn(paragraphs, ({ tags }) => tags),
    },
    cells: packCells(paragraphs),
    segments: {
      changes: packColumn(segments, ({ changes }) => changes),
      format: packColumn(segments, ({ format }) => format),
      reformatted: packColumn(segments, ({ reformatted }) => reformatted),
      comments: packColumn(segments, ({ comments }) => comments),
      tags: packColumn(segments, ({ tags }) => tags),
      note: packColumn(segments, ({ note }) => note),
      drawn: packColumn(segments, ({ drawn }) => drawn),
      updating: packColumn(segments, ({ updating }) => updating),
    },
  };
}

export function unpackDocument({
  lengths,
  texts,
  paragraphs: columns,
  cells,
  segments: inText,
  ...rest
}: PackedDocument): WordDocument {
  const paragraphs: WordParagraph[] = [];
  const cellsOf = unpackCells(cells);
  let next = 0;
  lengths.forEach((length, n) => {
    const segments = texts.slice(next, next + length).map((text, at) => unpackSegment(text, inText, next + at));
    next += length;
    paragraphs.push({
      part: readColumnValue(columns.part, n),
      story: readColumnValue(columns.story, n),
      cells: readColumnValue(cellsOf, n),
      properties: readColumnValue(columns.properties, n),
      was: readColumnValue(columns.was, n),
      segments,
      mark: readColumnValue(columns.mark, n),
      within: readColumnValue(columns.within, n),
      reformatted: readColumnValue(columns.reformatted, n),
      bookmarks: readColumnValue(columns.bookmarks, n),
      tags: readColumnValue(columns.tags, n),
    });
  });
  return { ...rest, paragraphs };
}

function unpackSegment(text: string, columns: PackedDocument['segments'], n: number): Segment {
  return {
    text,
    changes: readColumnValue(columns.changes, n),
    format: readColumnValue(columns.format, n),
    reformatted: readColumnValue(columns.reformatted, n),
    comments: readColumnValue(columns.comments, n),
    tags: readColumnValue(columns.tags, n),
    note: readColumnValue(columns.note, n),
    drawn: readColumnValue(columns.drawn, n),
    updating: readColumnValue(columns.updating, n),
  };
}
