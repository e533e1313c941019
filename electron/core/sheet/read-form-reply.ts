import { AddedColumns } from './added-columns.ts';
import {
  type FormKind,
  type FormOrigin,
  formColumns,
  kindWords,
  originNames,
  originSheet,
  otherRowId,
} from './form-words.ts';
import type { SheetNote } from './read-sheet-notes.ts';
import { formatColumnName, type ReadRow } from './read-sheet-rows.ts';
import { readWorkbook, type SheetContent } from './read-workbook.ts';
import { type SheetWarning, SheetWarnings } from './sheet-warnings.ts';

/** The contents of a returned spreadsheet. Every cell's text is in `rows`, `notes` or `unplaced`. */
export type FormReply = {
  /** What the form was made for; null if the file is no form of ours: all its rows are then unplaced. */
  readonly form: FormOrigin | null;
  readonly rows: readonly FormRow[];
  readonly notes: readonly PlacedNote[];
  readonly unplaced: readonly UnplacedRow[];
  /** The text above the head, where we printed the title and the instruction, for comparison with them. */
  readonly above: readonly string[];
  readonly warnings: readonly SheetWarning[];
};

type FormRow = {
  /** Null in rows that belong to no clause of the text; such rows are listed only if they hold an answer. */
  readonly clause: string | null;
  /** As the file has them, for comparison with what was sent: somebody may have unlocked the sheet. */
  readonly label: string;
  readonly text: string;
  readonly kind: FormKind | null;
  readonly comment: string;
  readonly proposal: string;
  readonly noInput: boolean;
  readonly row: number;
};

/** A comment on a cell, with the clause of its row. */
type PlacedNote = SheetNote & { readonly sheet: string; readonly clause: string | null };

/**
 * Texts from cells that a form does not have, or from a sheet that is no form: column by column, without empty cells.
 */
type UnplacedRow = { readonly sheet: string; readonly row: number; readonly texts: readonly string[] };

type FormColumn = keyof typeof formColumns;
type FormHead = { readonly row: number; readonly columns: ReadonlyMap<number, FormColumn> };

/**
 * Reads an .xlsx: the answers of our form, or the rows of any other sheet as unplaced text. Formulas are not evaluated.
 *
 * Throws a Failure whose code says why the file was refused: `sheet-…`.
 */
export async function readFormReply(bytes: Uint8Array): Promise<FormReply> {
  const { sheets, warnings } = await readWorkbook(bytes);
  const form = readOrigin(sheets.find(({ name }) => name === originSheet));
  const own = new SheetWarnings();
  const read = sheets
    .filter(({ name }) => form === null || name !== originSheet)
    .map((sheet) => readAnswers(sheet, form === null ? null : findHead(sheet), own));
  const hidden = (warning: SheetWarning) =>
    form !== null && warning.code === 'sheet-hidden' && warning.where === originSheet;
  return {
    form,
    rows: read.flatMap(({ rows }) => rows),
    notes: read.flatMap(({ notes }) => notes),
    unplaced: read.flatMap(({ unplaced }) => unplaced),
    above: read.flatMap(({ above }) => above),
    warnings: [...warnings.filter((warning) => !hidden(warning)), ...own.all()],
  };
}

function readOrigin(sheet: SheetContent | undefined): FormOrigin | null {
  const values = new Map(sheet?.rows.map(({ cells }) => [cells[0]?.text ?? '', cells[1]?.text ?? '']));
  const [request, draft, unit, language] = originNames.map((name) => values.get(name));
  if (request === undefined || draft === undefined || unit === undefined || language === undefined) return null;
  return { request, draft, unit, language };
}

/** Finds the row with our column headings, even if somebody moved them. */
function findHead({ rows }: SheetContent): FormHead | null {
  const names = new Map(Object.entries(formColumns).map(([column, text]) => [text, column as FormColumn]));
  for (const { row, cells } of rows) {
    const columns = new Map<number, FormColumn>();
    for (const { column, text } of cells) {
      const name = names.get(text.trim() as (typeof formColumns)[FormColumn]);
      if (name !== undefined && ![...columns.values()].includes(name)) columns.set(column, name);
    }
    if (columns.size === names.size) return { row, columns };
  }
  return null;
}

type SheetAnswers = Pick<FormReply, 'rows' | 'notes' | 'unplaced' | 'above'>;

function readAnswers(
  { name: sheet, rows, notes }: SheetContent,
  head: FormHead | null,
  warnings: SheetWarnings,
): SheetAnswers {
  const answers: FormRow[] = [];
  const unplaced: UnplacedRow[] = [];
  const above: string[] = [];
  const clauses = new Map<number, string | null>();
  const heads = new AddedColumns(rows.find(({ row }) => row === head?.row) ?? null, head?.columns ?? new Map());
  rows.forEach((read, n) => {
    const { said, beside, printed } = splitByColumn(read, head, n, heads);
    for (const cell of printed) above.push(cell);
    const id = said.get('clause');
    if (isAnswerRow(said)) {
      const found = readAnswer(read.row, id === undefined || id === otherRowId ? null : id, said, warnings, (column) => formatCellName(sheet, read.row, column, head)); // biome-ignore format: one line
      for (const cell of found.odd) beside.push(cell);
      clauses.set(read.row, found.answer.clause);
      if (found.answer.clause !== null || isAnswered(found.answer)) answers.push(found.answer);
    }
    if (beside.length > 0) unplaced.push({ sheet, row: read.row, texts: beside });
  });
  for (const { row, text } of heads.unused()) unplaced.push({ sheet, row, texts: [text] });
  const placed = notes.map((note) => ({ ...note, sheet, clause: clauses.get(parseRowNumber(note.cell)) ?? null }));
  return { rows: answers, notes: placed, unplaced, above };
}

/** A row of ours, or one that somebody added: it names a clause and has a comment or a proposal. */
function isAnswerRow(said: ReadonlyMap<FormColumn, string>): boolean {
  return said.has('clause') || (said.has('label') && (said.has('comment') || said.has('proposal')));
}

/** Our title and our instruction: the first two rows above the head, in one cell each. */
const ROWS_ABOVE = 2;

/** Splits the texts of a row into those in our columns, if it is one of our rows, and those elsewhere. */
function splitByColumn({ row, cells }: ReadRow, head: FormHead | null, n: number, heads: AddedColumns) {
  const said = new Map<FormColumn, string>();
  const none = { said: new Map<FormColumn, string>(), printed: [] as readonly string[] };
  const all = cells.map(({ text }) => text);
  if (head === null) return { ...none, beside: all };
  if (row < head.row && n < ROWS_ABOVE) return { ...none, printed: all.slice(0, 1), beside: all.slice(1) };
  if (row === head.row) return { ...none, beside: [] as string[] };
  for (const { column, text } of cells) {
    const name = head.columns.get(column);
    if (name !== undefined) said.set(name, text);
  }
  if (row < head.row || !isAnswerRow(said)) return { ...none, beside: all };
  const beside: string[] = [];
  for (const { column, text } of cells) {
    if (head.columns.has(column)) continue;
    const more = heads.under(column, text);
    if (more === null) beside.push(text);
    else said.set('comment', [said.get('comment') ?? '', more].filter((words) => words !== '').join('\n'));
  }
  return { said, printed: [] as readonly string[], beside };
}

function formatCellName(sheet: string, row: number, column: FormColumn, head: FormHead | null): string {
  const found = [...(head?.columns ?? [])].find(([, name]) => name === column);
  return `${sheet}!${formatColumnName(found?.[0] ?? 1)}${row}`;
}

const parseRowNumber = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);

const isAnswered = ({ kind, comment, proposal, noInput }: FormRow): boolean =>
  kind !== null || comment !== '' || proposal !== '' || noInput;

/** Reads an answer, and the words in its row that do not fit their column. */
function readAnswer(
  row: number,
  clause: string | null,
  said: ReadonlyMap<FormColumn, string>,
  warnings: SheetWarnings,
  where: (column: FormColumn) => string,
): { readonly answer: FormRow; readonly odd: readonly string[] } {
  const text = (column: FormColumn) => (said.get(column) ?? '').trim();
  const odd: string[] = [];
  const stray = (column: FormColumn, code: 'kind-unknown' | 'no-input-unknown') => {
    warnings.add(code, where(column), text(column));
    odd.push(text(column));
  };
  const kind = parseKind(text('kind'));
  if (kind === null && text('kind') !== '') stray('kind', 'kind-unknown');
  const ticked = parseTick(text('noInput'));
  if (ticked === null) stray('noInput', 'no-input-unknown');
  if (!/^\d*$/.test(text('number'))) odd.push(text('number'));
  const [comment, proposal] = [text('comment'), text('proposal')];
  const noInput = ticked === true;
  if (noInput && comment + proposal !== '') warnings.add('no-input-and-comment', where('noInput'), comment);
  const answer = { clause, label: text('label'), text: said.get('text') ?? '', kind, comment, proposal, noInput, row };
  return { answer, odd };
}

function parseKind(text: string): FormKind | null {
  const found = Object.entries(kindWords).find(([, word]) => word.toLowerCase() === text.toLowerCase());
  return (found?.[0] as FormKind | undefined) ?? null;
}

/** Null for anything other than yes or no. */
function parseTick(text: string): boolean | null {
  if (/^(ya|y|yes|true|benar|x|v|✓|✔|1)$/iu.test(text)) return true;
  return /^(|–|-|tidak|no|false|salah|0)$/iu.test(text) ? false : null;
}
