import type { Cell, Change, ChangeKind, Paragraph, WordDocument } from './document.ts';

type FoundKind =
  | 'insertion'
  | 'deletion'
  | 'move-from'
  | 'move-to'
  | 'paragraph-insertion'
  | 'paragraph-deletion'
  | 'row-insertion'
  | 'row-deletion'
  | 'cell-insertion'
  | 'cell-deletion'
  | 'formatting';

/** One tracked change, as people count them. */
export type FoundChange = {
  readonly kind: FoundKind;
  readonly author: string;
  readonly date: string | null;
  readonly move: string | null;
  /** The words that it is about: of a row or cell all its words, a line a paragraph; of a paragraph's mark none. */
  readonly text: string;
  /** The place in `WordDocument.paragraphs` where it is, or begins. */
  readonly paragraph: number;
};

const inText: Readonly<Record<ChangeKind, FoundKind>> = {
  inserted: 'insertion',
  deleted: 'deletion',
  'moved-from': 'move-from',
  'moved-to': 'move-to',
  formatted: 'formatting',
};

/** All tracked changes of a document, as they follow each other in it. Runs of one change in one paragraph are one. */
export function changesIn(document: WordDocument): readonly FoundChange[] {
  const cells = new Cells(document.paragraphs);
  const found: FoundChange[] = [];
  document.paragraphs.forEach((paragraph, at) => {
    if (paragraph.cells.length > 0) for (const one of cells.at(paragraph, at)) found.push(one);
    if (mayHaveChanges(paragraph))
      for (const one of [...textChanges(paragraph, at), ...otherChanges(paragraph, at)]) found.push(one);
  });
  return found;
}

/** Most paragraphs have none, and need not be put together. */
function mayHaveChanges({ within, mark, reformatted, segments }: Paragraph): boolean {
  return (
    within.length + mark.length + reformatted.length > 0 ||
    segments.some((segment) => segment.changes.length > 0 || segment.reformatted !== null)
  );
}

function one(kind: FoundKind, { author, date, move }: Change, text: string, paragraph: number): FoundChange {
  return { kind, author, date, move, text, paragraph };
}

function textChanges({ segments, within }: Paragraph, at: number): FoundChange[] {
  const found: { readonly change: Change; text: string }[] = [];
  let open = new Map<Change, { readonly change: Change; text: string }>();
  for (const { changes, reformatted, text, note, drawn } of segments) {
    if (text === '' && note === null && !drawn) continue;
    const here: typeof open = new Map();
    for (const change of new Set([...within, ...changes, ...(reformatted === null ? [] : [reformatted.change])])) {
      const known = open.get(change) ?? { change, text: '' };
      if (!open.has(change)) found.push(known);
      known.text += text;
      here.set(change, known);
    }
    open = here;
  }
  return found.map(({ change, text }) => one(inText[change.kind], change, text, at));
}

function otherChanges({ mark, reformatted, segments }: Paragraph, at: number): FoundChange[] {
  const text = segments.map((segment) => segment.text).join('');
  const marks = mark.flatMap((change): FoundChange[] => {
    if (change.kind === 'inserted') return [one('paragraph-insertion', change, '', at)];
    if (change.kind === 'deleted') return [one('paragraph-deletion', change, '', at)];
    // A paragraph that is moved whole is one move, that of its words.
    return segments.some(({ changes }) => changes.includes(change)) ? [] : [one(inText[change.kind], change, '', at)];
  });
  return [...marks, ...reformatted.map((change) => one('formatting', change, text, at))];
}

/** Rows and cells are told of once, at their first paragraph. */
class Cells {
  private readonly met = new Set<string>();
  private readonly words = new Map<string, string[]>();

  constructor(paragraphs: readonly Paragraph[]) {
    for (const { cells, segments } of paragraphs) {
      if (cells.length === 0) continue;
      const text = segments.map((segment) => segment.text).join('');
      for (const cell of cells) for (const key of [rowOf(cell), cellOf(cell)]) this.add(key, text);
    }
  }

  private add(key: string, text: string): void {
    const lines = this.words.get(key);
    if (lines === undefined) this.words.set(key, [text]);
    else lines.push(text);
  }

  at({ cells }: Paragraph, at: number): FoundChange[] {
    return cells.flatMap((cell) => [
      ...this.first(rowOf(cell), cell.rowChanges, 'row', at),
      ...this.first(cellOf(cell), cell.cellChanges, 'cell', at),
    ]);
  }

  private first(key: string, changes: readonly Change[], what: 'row' | 'cell', at: number): FoundChange[] {
    if (this.met.has(key)) return [];
    this.met.add(key);
    const text = this.words.get(key)?.join('\n') ?? '';
    return changes.map((change) =>
      one(change.kind === 'deleted' ? `${what}-deletion` : `${what}-insertion`, change, text, at),
    );
  }
}

const rowOf = ({ table, row }: Cell): string => `${table} ${row}`;
const cellOf = ({ table, row, cell }: Cell): string => `${table} ${row} ${cell}`;
