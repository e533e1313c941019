import type { StoryPart, TableCell, WordChange } from '../../../../../shared/model/incoming/word-document.ts';
import { ON_PAPER, type ParagraphSurroundings } from '../formatting/style-table.ts';
import { resolveTableCell, type TableFormats, type TableLook } from '../formatting/table-formats.ts';
import { FieldStack } from './field-stack.ts';
import type { ParagraphDraft, WritableParagraph } from './paragraph-draft.ts';

type WritableCell = { -readonly [K in keyof TableCell]: TableCell[K] };

/** A table while it is read, with the current position in it. */
type OpenTable = {
  readonly number: number;
  readonly outer: readonly TableCell[];
  row: number;
  cell: number;
  rowChanges: readonly WordChange[];
  /** Its styles, the outermost first, and the parts of them that it takes. */
  styles: readonly TableFormats[];
  look: TableLook;
  lines: boolean;
  readonly around: ParagraphSurroundings;
  /** Whether its open row is hidden or has no height. */
  isRowUnseen: boolean;
  isLastRow: boolean;
  /** Whether it has a shading of its own, of which it is not known which cells show it. */
  isShaded: boolean;
};

/** One flow of paragraphs: the body, a text box, a note, a header, a comment. Text boxes are inside another flow. */
export class StoryFrame {
  readonly part: StoryPart;
  readonly story: string;
  readonly within: readonly WordChange[];
  readonly fields = new FieldStack();
  readonly paragraphs: WritableParagraph[] = [];
  /** The paragraphs of text boxes anchored to the open paragraph; they follow it. */
  aside: WritableParagraph[] = [];
  paragraph: ParagraphDraft | null = null;
  cells: readonly TableCell[];
  cell: WritableCell | null = null;
  /** What the open cell gives to its paragraphs, or the page outside of tables. */
  around: ParagraphSurroundings = ON_PAPER;
  private readonly noChanges: readonly WordChange[];
  changes: readonly WordChange[];
  comments: readonly string[];
  /** Tracked formatting of a table, row, cell or section, until the next paragraph takes it. */
  pending: readonly WordChange[] = [];
  paragraphIds: string[] = [];
  private readonly tables: OpenTable[] = [];
  private inFormulaRun = false;
  private readonly outerChanges: (readonly WordChange[])[] = [];

  constructor(
    place: {
      readonly part: StoryPart;
      readonly story: string;
      readonly within: readonly WordChange[];
      readonly cells: readonly TableCell[];
    },
    none: { readonly changes: readonly WordChange[]; readonly comments: readonly string[] },
  ) {
    this.part = place.part;
    this.story = place.story;
    this.within = place.within;
    this.cells = place.cells;
    this.noChanges = none.changes;
    this.changes = none.changes;
    this.comments = none.comments;
  }

  openChange(changes: readonly WordChange[]): void {
    this.outerChanges.push(this.inFormulaRun ? changes : this.changes);
    this.changes = changes;
  }

  closeChange(): void {
    this.changes = this.outerChanges.pop() ?? this.changes;
  }

  /** A change inside it applies until it ends. */
  openFormulaRun(): void {
    this.outerChanges.push(this.changes);
    this.inFormulaRun = true;
  }

  closeFormulaRun(): void {
    this.closeChange();
    this.inFormulaRun = false;
  }

  openTable(number: number): void {
    this.tables.push({
      number,
      outer: this.cells,
      row: -1,
      cell: -1,
      rowChanges: this.noChanges,
      styles: [],
      look: { firstRow: false, firstColumn: false, bands: false },
      lines: true,
      around: this.around,
      isRowUnseen: false,
      isLastRow: false,
      isShaded: false,
    });
  }

  styleTable(styles: readonly TableFormats[], own: Pick<OpenTable, 'look' | 'isShaded' | 'lines'>): void {
    const table = this.tables.at(-1);
    if (table !== undefined) Object.assign(table, { styles, ...own });
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    this.cells = table.outer;
    this.around = table.around;
  }

  openRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.row += 1;
    table.cell = -1;
    table.rowChanges = this.noChanges;
    table.isRowUnseen = false;
    table.isLastRow = false;
  }

  hideRow(): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.isRowUnseen = true;
  }

  /** The open row takes what the style of its table gives to the last one. */
  endRows(): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.isLastRow = true;
  }

  changeRow(changes: readonly WordChange[]): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.rowChanges = changes;
  }

  openCell(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (table.row < 0) this.openRow();
    table.cell += 1;
    const { number, row, cell, lines, rowChanges } = table;
    this.cell = { table: number, row, cell, span: 1, continues: false, lines, rowChanges, cellChanges: this.noChanges };
    this.cells = [...table.outer, this.cell];
    this.around = surroundCell(table);
  }

  /** The open cell's own shading. */
  shadeCell(fill: string | null): void {
    if (fill !== null) this.around = { ...this.around, ground: fill === 'auto' ? ON_PAPER.ground : fill };
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    this.cells = table.outer;
    this.around = table.around;
  }
}

function surroundCell(open: OpenTable): ParagraphSurroundings {
  const { styles, look, around, isRowUnseen, isShaded } = open;
  if (styles.length === 0 && !isRowUnseen && !isShaded) return around;
  const { table, ground } = resolveTableCell(styles, look, open, isShaded ? null : around.ground);
  return { table: isRowUnseen ? { ...table, ink: false } : table, ground };
}
