import { ChangeMarks } from './change-marks.ts';
import type { Change, Paragraph, ParagraphProperties } from './document.ts';
import { Interned } from './interned.ts';
import type { Lists } from './lists.ts';
import { PropertiesOf } from './paragraph-properties.ts';
import type { Styles } from './styles.ts';
import type { Warnings } from './warnings.ts';
import { Weights } from './weights.ts';

/** What all parts of one file share while they are read. */
export type Context = {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly properties: PropertiesOf;
  /** Those of a paragraph that says nothing of its own. */
  readonly plain: ParagraphProperties;
  readonly warnings: Warnings;
  readonly weights: Weights;
  readonly marks: ChangeMarks;
  readonly changes: Interned<Change>;
  readonly names: Interned<string>;
  /** The changes that each note's mark in the text is under, by "footnote 2"; a note goes with its mark. */
  readonly notes: Map<string, readonly Change[]>;
  /** Comments that the text is anchored to. */
  readonly anchored: Set<string>;
  /** Tables and paragraphs met so far. */
  readonly tables: { count: number };
  readonly met: { paragraphs: number };
  readonly paragraphs: readonly Paragraph[];
  readonly comments: CommentBody[];
  /** Adds paragraphs to those of the file, of which there may be too many for the arguments of a function. */
  readonly add: (paragraphs: readonly Paragraph[]) => void;
};

export type CommentBody = {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  readonly date: string | null;
  /** The ids of its paragraphs; the last one stands for the comment in commentsExtended (MS-DOCX 2.5.4.2). */
  readonly paragraphIds: readonly string[];
  readonly done: boolean;
  readonly paragraphs: readonly Paragraph[];
};

export function newContext(styles: Styles, lists: Lists, warnings: Warnings): Context {
  const paragraphs: Paragraph[] = [];
  const properties = new PropertiesOf(styles, lists);
  return {
    styles,
    lists,
    properties,
    plain: properties.paragraph(null),
    warnings,
    weights: new Weights(lists),
    marks: new ChangeMarks(),
    changes: new Interned(),
    names: new Interned(),
    notes: new Map(),
    anchored: new Set(),
    tables: { count: 0 },
    met: { paragraphs: 0 },
    paragraphs,
    comments: [],
    add: (more) => {
      for (const one of more) paragraphs.push(one);
    },
  };
}
