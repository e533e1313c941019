import type {
  TableCell,
  WordChange,
  WordChangeKind,
  WordDocument,
  WordParagraph,
} from '../../../../../shared/model/incoming/word-document.ts';

type TrackedChangeKind =
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
export type WordTrackedChange = {
  readonly kind: TrackedChangeKind;
  readonly author: string;
  readonly date: string | null;
  readonly move: string | null;
  /** The words that it affects: all words of a row or cell, one line per paragraph; none for a paragraph mark. */
  readonly text: string;
  /** The index in `WordDocument.paragraphs` where it is, or begins. */
  readonly paragraph: number;
};

const textChangeKinds: Readonly<Record<WordChangeKind, TrackedChangeKind>> = {
  inserted: 'insertion',
  deleted: 'deletion',
  'moved-from': 'move-from',
  'moved-to': 'move-to',
  formatted: 'formatting',
};

/** All tracked changes of a document in document order. Runs of the same change in one paragraph count as one. */
export function listTrackedChanges(document: WordDocument): readonly WordTrackedChange[] {
  const cells = new CellChanges(document.paragraphs);
  const found: WordTrackedChange[] = [];
  document.paragraphs.forEach((paragraph, at) => {
    if (paragraph.cells.length > 0) for (const one of cells.at(paragraph, at)) found.push(one);
    if (canHaveChanges(paragraph))
      for (const one of [...listTextChanges(paragraph, at), ...listParagraphChanges(paragraph, at)]) found.push(one);
  });
  return found;
}

/** Most paragraphs have none, and need not be assembled. */
function canHaveChanges({ within, mark, reformatted, segments }: WordParagraph): boolean {
  return (
    within.length + mark.length + reformatted.length > 0 ||
    segments.some((segment) => segment.changes.length > 0 || segment.reformatted !== null)
  );
}

function createTrackedChange(
  kind: TrackedChangeKind,
  { author, date, move }: WordChange,
  text: string,
  paragraph: number,
): WordTrackedChange {
  return { kind, author, date, move, text, paragraph };
}

function listTextChanges({ segments, within }: WordParagraph, at: number): WordTrackedChange[] {
  const found: { readonly change: WordChange; text: string }[] = [];
  let open = new Map<WordChange, { readonly change: WordChange; text: string }>();
  for (const { changes, reformatted, text, note, drawn } of segments) {
    if (text === '' && note === null && drawn === null) continue;
    const here: typeof open = new Map();
    for (const change of new Set([...within, ...changes, ...(reformatted === null ? [] : [reformatted.change])])) {
      const known = open.get(change) ?? { change, text: '' };
      if (!open.has(change)) found.push(known);
      known.text += text;
      here.set(change, known);
    }
    open = here;
  }
  return found.map(({ change, text }) => createTrackedChange(textChangeKinds[change.kind], change, text, at));
}

function listParagraphChanges({ mark, reformatted, segments }: WordParagraph, at: number): WordTrackedChange[] {
  const text = segments.map((segment) => segment.text).join('');
  const marks = mark.flatMap((change): WordTrackedChange[] => {
    if (change.kind === 'inserted') return [createTrackedChange('paragraph-insertion', change, '', at)];
    if (change.kind === 'deleted') return [createTrackedChange('paragraph-deletion', change, '', at)];
    // A paragraph that is moved whole is one move, the one of its words.
    return segments.some(({ changes }) => changes.includes(change))
      ? []
      : [createTrackedChange(textChangeKinds[change.kind], change, '', at)];
  });
  return [...marks, ...reformatted.map((change) => createTrackedChange('formatting', change, text, at))];
}

/** Reports rows and cells once, at their first paragraph. */
class CellChanges {
  private readonly met = new Set<string>();
  private readonly words = new Map<string, string[]>();

  constructor(paragraphs: readonly WordParagraph[]) {
    for (const { cells, segments } of paragraphs) {
      if (cells.length === 0) continue;
      const text = segments.map((segment) => segment.text).join('');
      for (const cell of cells) for (const key of [getRowKey(cell), getCellKey(cell)]) this.add(key, text);
    }
  }

  private add(key: string, text: string): void {
    const lines = this.words.get(key);
    if (lines === undefined) this.words.set(key, [text]);
    else lines.push(text);
  }

  at({ cells }: WordParagraph, at: number): WordTrackedChange[] {
    return cells.flatMap((cell) => [
      ...this.first(getRowKey(cell), cell.rowChanges, 'row', at),
      ...this.first(getCellKey(cell), cell.cellChanges, 'cell', at),
    ]);
  }

  private first(key: string, changes: readonly WordChange[], what: 'row' | 'cell', at: number): WordTrackedChange[] {
    if (this.met.has(key)) return [];
    this.met.add(key);
    const text = this.words.get(key)?.join('\n') ?? '';
    return changes.map((change) =>
      createTrackedChange(change.kind === 'deleted' ? `${what}-deletion` : `${what}-insertion`, change, text, at),
    );
  }
}

const getRowKey = ({ table, row }: TableCell): string => `${table} ${row}`;
const getCellKey = ({ table, row, cell }: TableCell): string => `${table} ${row} ${cell}`;
