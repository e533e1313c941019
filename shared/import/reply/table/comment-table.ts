import type { ReplyPlace } from '../../../model/incoming/reply-preview.ts';
import type { WordParagraph } from '../../../model/incoming/word-document.ts';
import type { ParagraphClass } from '../identify/classify-paragraphs.ts';
import type { CommentTableRow } from '../model/reply-findings.ts';
import type { SentText } from '../model/sent-text.ts';
import { isPresentInView } from '../model/text-run.ts';
import type { ParagraphChanges } from '../model/tracked-changes.ts';
import { findClauseByName, hasWordsBeyondName } from './find-clause-by-name.ts';
import { isNoInputRow } from './no-input.ts';

/** A row of the comment table with its paragraphs. */
export type ParsedTableRow = {
  readonly row: CommentTableRow | null;
  readonly paragraphs: readonly number[];
  readonly place: ReplyPlace | null;
};

type Columns = {
  readonly clause: number;
  readonly comment: number;
  readonly proposal: number;
  /** The words of the headings; empty if the table has none. */
  readonly heads: readonly string[];
};

const COMMENT = /masukan|komentar|tanggapan|catatan|comment|remark|input|замечани|комментари/iu;
const PROPOSAL = /usul|rumusan|proposal|proposed|suggest|wording|предложен|редакци/iu;
const CLAUSE = /paragraf|pasal|klausul|bagian|paragraph|article|clause|section|пункт|стать/iu;

/** The rows of the comment table; `row` is null for the heading row, and for a row that nobody filled in. */
export function readCommentTable(
  paragraphs: readonly WordParagraph[],
  sorts: readonly ParagraphClass[],
  atoms: readonly ParagraphChanges[],
  sent: SentText | null,
): readonly ParsedTableRow[] {
  const inRows = [...paragraphs.keys()].filter((at) => sorts[at] === 'row');
  const tables = Map.groupBy(inRows, (at) => paragraphs[at]?.cells[0]?.table ?? 0);
  const rows = [...tables.values()].flatMap((table) => {
    const all = [...Map.groupBy(table, (at) => paragraphs[at]?.cells[0]?.row ?? 0).values()];
    const cells = all.map((places) => joinCells(paragraphs, places));
    const columns = detectColumns(cells, (named) => sent !== null && findClauseByName(sent.clauses, named) !== null);
    return all.map((places, n) => parseRow(cells[n] ?? [], places, n === 0, columns, atoms, sent));
  });
  let count = 0;
  return rows.map((one): ParsedTableRow => {
    if (one.row === null) return one;
    count += 1;
    return { ...one, row: { ...one.row, key: `r${count}` } };
  });
}

/** The words of each cell with all changes accepted, one line per paragraph. */
function joinCells(paragraphs: readonly WordParagraph[], places: readonly number[]): readonly string[] {
  const cells: string[][] = [];
  for (const at of places) {
    const paragraph = paragraphs[at];
    const cell = paragraph?.cells[0];
    if (paragraph === undefined || cell === undefined) continue;
    const around = [...paragraph.within, ...cell.rowChanges, ...cell.cellChanges];
    const words = paragraph.segments.filter(({ changes }) => isPresentInView([...around, ...changes], 'final'));
    const lines = cells[cell.cell] ?? [];
    cells[cell.cell] = [...lines, words.map(({ text }) => text).join('')];
  }
  return Array.from(cells, (lines) => (lines ?? []).join('\n').trim());
}

/** The columns, by the words of the headings; otherwise the last three columns, as we print them. */
function detectColumns(rows: readonly (readonly string[])[], isClause: (named: string) => boolean): Columns {
  const head = rows[0] ?? [];
  const last = rows.reduce((most, cells) => Math.max(most, cells.length), 0) - 1;
  const find = (words: RegExp, not: RegExp | null, otherwise: number) => {
    const at = head.findIndex((cell) => words.test(cell) && !(not?.test(cell) ?? false));
    return at === -1 ? otherwise : at;
  };
  const proposal = find(PROPOSAL, null, last);
  const comment = find(COMMENT, PROPOSAL, last - 1);
  const clause = find(CLAUSE, PROPOSAL, Math.max(0, Math.min(comment, proposal) - 1));
  const title = head[comment] ?? '';
  const isHead = COMMENT.test(title) && !/[.?!]$/.test(title) && (clause === comment || !isClause(head[clause] ?? ''));
  return { proposal, comment, clause, heads: isHead ? head : [] };
}

function parseRow(
  cells: readonly string[],
  paragraphs: readonly number[],
  first: boolean,
  columns: Columns,
  atoms: readonly ParagraphChanges[],
  sent: SentText | null,
): ParsedTableRow {
  const [named = '', comment = '', proposal = ''] = [columns.clause, columns.comment, columns.proposal].map(
    (at) => cells[at] ?? '',
  );
  const changes = new Set(paragraphs.flatMap((at) => listChangeKeys(atoms[at])));
  const isHead = first && columns.heads.length > 0;
  const text = [comment, ...listOtherWords(cells, columns)].filter((words) => words !== '').join('\n');
  const said =
    [text, proposal].some((cell) => /[\p{L}\p{N}]/u.test(cell)) ||
    (sent !== null && hasWordsBeyondName(sent.clauses, named));
  const place = sent === null ? null : findClauseByName(sent.clauses, named);
  if ((isHead || !said) && changes.size === 0) return { row: null, paragraphs, place };
  const unplaced = sent === null ? 'no-text-sent' : named === '' ? 'no-clause-named' : 'clause-unknown';
  const row: CommentTableRow = {
    key: '',
    place,
    unplaced: place === null ? unplaced : null,
    named,
    kind: null,
    text,
    proposal: proposal === '' ? null : proposal,
    noInput: isNoInputRow(text, proposal),
    found: changes.size,
  };
  return { row, paragraphs, place };
}

/** The content of columns that are not ours, under their headings; row numbers are left out. */
function listOtherWords(cells: readonly string[], { clause, comment, proposal, heads }: Columns): readonly string[] {
  return cells.flatMap((words, at) => {
    if ([clause, comment, proposal].includes(at) || !/\p{L}/u.test(words)) return [];
    const head = heads[at] ?? '';
    return [head === '' ? words : `${head}: ${words}`];
  });
}

function listChangeKeys(atoms: ParagraphChanges | undefined): readonly string[] {
  return [...(atoms?.cells ?? []), ...(atoms?.segments.flat() ?? []), ...(atoms?.mark ?? [])].map(({ key }) => key);
}
