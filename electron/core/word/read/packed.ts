import { type Column, column, value } from './column.ts';
import type { Paragraph, Segment, WordDocument } from './document.ts';
import { type PackedCells, packCells, unpackCells } from './packed-cells.ts';

/**
 * A document for the way from one process to another. Most paragraphs say the same of themselves, so that each thing that
 * is said goes once: 190,000 paragraphs of a letter each are 1.3 MB, where as plain objects they are 39.
 */
export type Packed = Omit<WordDocument, 'paragraphs'> & {
  /** How many segments each paragraph has. */
  readonly lengths: Uint32Array;
  readonly texts: readonly string[];
  readonly paragraphs: { readonly [K in Exclude<keyof Paragraph, 'segments' | 'cells'>]: Column<Paragraph[K]> };
  readonly cells: PackedCells;
  readonly segments: { readonly [K in Exclude<keyof Segment, 'text'>]: Column<Segment[K]> };
};

export function pack({ paragraphs, ...rest }: WordDocument): Packed {
  const segments: Segment[] = [];
  for (const paragraph of paragraphs) for (const segment of paragraph.segments) segments.push(segment);
  return {
    ...rest,
    lengths: Uint32Array.from(paragraphs, (paragraph) => paragraph.segments.length),
    texts: segments.map(({ text }) => text),
    paragraphs: {
      part: column(paragraphs, ({ part }) => part),
      story: column(paragraphs, ({ story }) => story),
      properties: column(paragraphs, ({ properties }) => properties),
      was: column(paragraphs, ({ was }) => was),
      mark: column(paragraphs, ({ mark }) => mark),
      within: column(paragraphs, ({ within }) => within),
      reformatted: column(paragraphs, ({ reformatted }) => reformatted),
      bookmarks: column(paragraphs, ({ bookmarks }) => bookmarks),
      tags: column(paragraphs, ({ tags }) => tags),
    },
    cells: packCells(paragraphs),
    segments: {
      changes: column(segments, ({ changes }) => changes),
      format: column(segments, ({ format }) => format),
      reformatted: column(segments, ({ reformatted }) => reformatted),
      comments: column(segments, ({ comments }) => comments),
      tags: column(segments, ({ tags }) => tags),
      note: column(segments, ({ note }) => note),
      drawn: column(segments, ({ drawn }) => drawn),
    },
  };
}

export function unpack({
  lengths,
  texts,
  paragraphs: columns,
  cells,
  segments: inText,
  ...rest
}: Packed): WordDocument {
  const paragraphs: Paragraph[] = [];
  const cellsOf = unpackCells(cells);
  let next = 0;
  lengths.forEach((length, n) => {
    const segments = texts.slice(next, next + length).map((text, at) => segment(text, inText, next + at));
    next += length;
    paragraphs.push({
      part: value(columns.part, n),
      story: value(columns.story, n),
      cells: value(cellsOf, n),
      properties: value(columns.properties, n),
      was: value(columns.was, n),
      segments,
      mark: value(columns.mark, n),
      within: value(columns.within, n),
      reformatted: value(columns.reformatted, n),
      bookmarks: value(columns.bookmarks, n),
      tags: value(columns.tags, n),
    });
  });
  return { ...rest, paragraphs };
}

function segment(text: string, columns: Packed['segments'], n: number): Segment {
  return {
    text,
    changes: value(columns.changes, n),
    format: value(columns.format, n),
    reformatted: value(columns.reformatted, n),
    comments: value(columns.comments, n),
    tags: value(columns.tags, n),
    note: value(columns.note, n),
    drawn: value(columns.drawn, n),
  };
}
