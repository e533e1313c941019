import {
  type FormOrigin,
  formColumns,
  formWords,
  kindWords,
  originNames,
  originSheet,
  otherRowId,
} from './form-words.ts';
import type { PlannedRow, PlannedSheet } from './planned-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A text sent to one unit or body, to be answered in a spreadsheet. */
export type ReplyForm = {
  readonly title: string;
  /** How to answer, by when and to whom: one line each. */
  readonly instruction: readonly string[];
  readonly origin: FormOrigin;
  /** The clauses in the order of the text. */
  readonly clauses: readonly FormClause[];
};

type FormClause = {
  readonly id: string;
  /** The clause's name for people: "Paragraf 3", "Pembukaan". */
  readonly label: string;
  readonly text: string;
};

/** In the order of `formColumns` in form-words.ts; widths in characters of the standard font. */
const COLUMNS = [
  { width: 4, hidden: false },
  { width: 12, hidden: false },
  { width: 50, hidden: false },
  { width: 12, hidden: false, choices: Object.values(kindWords) },
  { width: 30, hidden: false },
  { width: 34, hidden: false },
  { width: 11, hidden: false, choices: [formWords.yes, formWords.no] },
  { width: 10, hidden: true },
];
/** Rows for input that belongs to no clause. */
const OTHER_ROW_COUNT = 3;
const HEAD_ROW = 3;

/**
 * Writes a form as .xlsx: one row per clause, whose text is locked; kind, comment, proposed wording and "no input" can
 * be filled in. A hidden column holds the ids, and a hidden sheet holds what was asked. The same input gives the same
 * bytes.
 *
 * In: the form. Out: the file's bytes. Throws an Error that names a character that XML cannot hold.
 */
export async function writeReplyForm({ title, instruction, origin, clauses }: ReplyForm): Promise<Uint8Array> {
  const rows = [
    ...clauses.map(({ id, label, text }) => ({ id, label, text })),
    ...Array.from({ length: OTHER_ROW_COUNT }, () => ({ id: otherRowId, label: formWords.other, text: '' })),
  ];
  const answers: PlannedSheet = {
    name: formWords.sheet,
    hidden: false,
    columns: COLUMNS,
    rows: [
      { cells: [{ text: title, look: 'title' }], across: true },
      { cells: [{ text: instruction.join('\n'), look: 'note' }], across: true },
      { cells: Object.values(formColumns).map((text) => ({ text, look: 'head' as const })) },
      ...rows.map(buildAnswerRow),
    ],
    head: HEAD_ROW,
    locked: true,
  };
  const carried: PlannedSheet = {
    name: originSheet,
    hidden: true,
    columns: [],
    rows: originNames.map((name) => ({
      cells: [
        { text: name, look: 'text' },
        { text: origin[name], look: 'text' },
      ],
    })),
    head: null,
    locked: true,
  };
  return writeWorkbook(title, [answers, carried]);
}

function buildAnswerRow({ id, label, text }: FormClause, n: number): PlannedRow {
  return {
    cells: [
      { text: String(n + 1), look: 'text' },
      { text: label, look: 'strong' },
      { text, look: 'text' },
      ...Array.from({ length: 4 }, () => ({ text: '', look: 'answer' as const })),
      { text: id, look: 'text' },
    ],
  };
}
