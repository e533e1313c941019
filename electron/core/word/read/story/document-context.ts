import type {
  ParagraphProperties,
  WordChange,
  WordParagraph,
} from '../../../../../shared/model/incoming/word-document.ts';
import type { ListDefinitions } from '../formatting/list-definitions.ts';
import { ParagraphPropertyCache } from '../formatting/paragraph-properties.ts';
import type { ParagraphSurroundings, StyleTable } from '../formatting/style-table.ts';
import type { WordWarnings } from '../model/word-warnings.ts';
import { ChangeMarks } from './change-marks.ts';
import { InternedLists } from './interned-lists.ts';
import { ParagraphWeights } from './paragraph-weights.ts';

/** What all parts of one file share while they are read. */
export type DocumentContext = {
  readonly styles: StyleTable;
  readonly lists: ListDefinitions;
  readonly properties: ParagraphPropertyCache;
  /** The properties of a paragraph without any of its own. */
  readonly plain: ParagraphProperties;
  /** What surrounds paragraphs outside of tables. */
  readonly page: ParagraphSurroundings;
  readonly warnings: WordWarnings;
  readonly weights: ParagraphWeights;
  readonly marks: ChangeMarks;
  readonly changes: InternedLists<WordChange>;
  readonly names: InternedLists<string>;
  /** The changes around each note's mark in the text, by "footnote 2"; a note comes and goes with its mark. */
  readonly notes: Map<string, readonly WordChange[]>;
  /** Comments that are anchored in the text. */
  readonly anchored: Set<string>;
  /** Tables and paragraphs read so far. */
  readonly tables: { count: number };
  readonly met: { paragraphs: number };
  readonly paragraphs: readonly WordParagraph[];
  readonly comments: CommentBody[];
  /** Whether pictures keep their position without a tracked change too. */
  readonly keepsPictures: boolean;
  /** Adds paragraphs to those of the file; there may be too many to pass as function arguments. */
  readonly add: (paragraphs: readonly WordParagraph[]) => void;
};

export type CommentBody = {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string | null;
  /** The ids of its paragraphs; the last one identifies the comment in commentsExtended (MS-DOCX 2.5.4.2). */
  readonly paragraphIds: readonly string[];
  readonly done: boolean;
  readonly paragraphs: readonly WordParagraph[];
};

export function createDocumentContext(
  styles: StyleTable,
  lists: ListDefinitions,
  page: ParagraphSurroundings,
  warnings: WordWarnings,
  keepsPictures: boolean,
): DocumentContext {
  const paragraphs: WordParagraph[] = [];
  const properties = new ParagraphPropertyCache(styles, lists);
  return {
    styles,
    lists,
    properties,
    plain: properties.paragraph(null),
    page,
    warnings,
    weights: new ParagraphWeights(lists),
    marks: new ChangeMarks(),
    changes: new InternedLists(),
    names: new InternedLists(),
    notes: new Map(),
    anchored: new Set(),
    tables: { count: 0 },
    met: { paragraphs: 0 },
    paragraphs,
    comments: [],
    keepsPictures,
    add: (more) => {
      for (const one of more) paragraphs.push(one);
    },
  };
}
