import { buildClauseRedline, type RedlineParagraph, type RedlineRun } from '../../../../shared/diff/redline/redline.ts';
import { diffText } from '../../../../shared/diff/words/diff-text.ts';
import type { ComparisonRow, TextChange } from '../../../../shared/model/comparison/comparison.ts';
import { measureItemPrefix } from '../../../../shared/text/list-items.ts';

/** A line that differs: new or left out as a whole, or with its changed words marked. */
export type ChangedLine = {
  readonly kind: 'changed' | 'added' | 'deleted';
  readonly text: string;
  /** The index of its first change in the body. */
  readonly at: number;
};

/** The lines of a body that differ, in order, with as much of what both texts have as is needed to find them. */
export function listChangedLines(body: ComparisonRow['body']): ChangedLine[] {
  return splitAtKeptLines(body).flatMap(({ at, changes }) => {
    const upright = { old: [], next: [] };
    const paragraphs = buildClauseRedline({
      heading: { changes: [], italics: upright },
      body: { changes, italics: upright },
    });
    return joinOpenLines(paragraphs).flatMap((line): ChangedLine[] => {
      const kind = readWholeKind(line);
      if (kind === 'kept') return [];
      const text = line.map((run) => run.text.replace('\n', '¶')).join('');
      return [{ kind, text: kind === 'changed' ? formatMarkedLine(line) : text, at }];
    });
  });
}

/** `[-deleted-]{+inserted+}`, with signs for what cannot be seen alone. */
export function formatMarkedWords(changes: readonly Pick<TextChange, 'kind' | 'text'>[]): string {
  return changes
    .map(({ kind, text }) => {
      if (kind === 'kept') return text;
      const seen = text.trim() === '' ? text.replaceAll('\n', '¶').replaceAll(/\s/g, '␣') : text;
      return kind === 'deleted' ? `[-${seen}-]` : `{+${seen}+}`;
    })
    .join('');
}

type LineGroup = { readonly at: number; readonly changes: readonly TextChange[] };

/** The changes with the lines that they are in; those in lines that both texts have are none. */
function splitAtKeptLines(body: readonly TextChange[]): LineGroup[] {
  const groups: { at: number; changes: TextChange[] }[] = [];
  let before = '';
  let open: { at: number; changes: TextChange[] } | null = null;
  body.forEach((change, at) => {
    if (change.kind !== 'kept') {
      if (open === null) {
        open = { at, changes: before === '' ? [] : [{ kind: 'kept', text: before }] };
        groups.push(open);
      }
      open.changes.push(change);
      return;
    }
    const end = change.text.indexOf('\n');
    if (end < 0) {
      if (open === null) before += change.text;
      else open.changes.push(change);
      return;
    }
    if (end > 0) open?.changes.push({ kind: 'kept', text: change.text.slice(0, end) });
    open = null;
    before = change.text.slice(change.text.lastIndexOf('\n') + 1);
  });
  return groups;
}

/** The lines, where one was split or joined with a sign for the line end that came or went. */
function joinOpenLines(paragraphs: readonly RedlineParagraph[]): RedlineRun[][] {
  const lines: RedlineRun[][] = [];
  let open: RedlineRun[] = [];
  paragraphs.forEach(({ runs, mark }, at) => {
    for (const run of runs) if (!isSpaceBesideEnd(run, open.at(-1))) open.push(run);
    const isWhole = runs.every(({ kind }) => kind === mark);
    const isEmpty = runs.length === 0;
    if (mark !== 'kept' && (isEmpty || (!isWhole && at < paragraphs.length - 1))) {
      while (isSpaceBesideEnd(open.at(-1), END)) open.pop();
      open.push({ ...END, kind: mark });
      if (!isEmpty) return;
    }
    if (open.length > 0) lines.push(open);
    open = [];
  });
  return lines;
}

const END: RedlineRun = { kind: 'kept', text: '\n', italic: false };

/** Whether a run is the space that a line end replaced, or that replaced one. */
function isSpaceBesideEnd(run: RedlineRun | undefined, beside: RedlineRun | undefined): boolean {
  return run !== undefined && run.kind !== 'kept' && run.text.trim() === '' && beside?.text === END.text;
}

/** The kind of all runs of a line; null if they have several. */
function readWholeKind(line: readonly RedlineRun[]): ChangedLine['kind'] | 'kept' {
  const [first] = line;
  if (first === undefined || line.some(({ kind }) => kind !== first.kind)) return 'changed';
  if (first.kind === 'kept') return 'kept';
  return first.kind === 'inserted' ? 'added' : 'deleted';
}

/** A label that changed is shown with what it was: "2. → 3. trade in goods;". */
function formatMarkedLine(line: readonly RedlineRun[]): string {
  const read = (without: TextChange['kind']) => line.map(({ kind, text }) => (kind === without ? '' : text)).join('');
  const [old, next] = [read('inserted'), read('deleted')];
  const [was, is] = [old.slice(0, measureItemPrefix(old)), next.slice(0, measureItemPrefix(next))];
  if (was === '' || is === '' || was === is) return formatMarkedWords(shortenKept(line));
  const rest = diffText(old.slice(was.length), next.slice(is.length));
  return `${was.trimEnd()} → ${is}${formatMarkedWords(shortenKept(rest))}`;
}

type Words = Pick<TextChange, 'kind' | 'text'>;

/** The changes with what both texts have cut where it is far from them. */
function shortenKept(changes: readonly Words[]): Words[] {
  return changes.map(({ kind, text }, at) => {
    const [isFirst, isLast] = [at === 0, at === changes.length - 1];
    if (kind !== 'kept' || text.length <= (isFirst || isLast ? NEAR + SLACK : 2 * NEAR + SLACK)) return { kind, text };
    const start = text.slice(0, NEAR).replace(/\s+\S*$/, '');
    const end = text.slice(-NEAR).replace(/^\S*\s+/, '');
    return {
      kind,
      text: `${isFirst && !isLast ? '' : start}${isLast ? ' …' : isFirst ? '… ' : ' … '}${isLast ? '' : end}`,
    };
  });
}

/** How many characters next to a change are shown, and how many more are not worth a cut. */
const NEAR = 70;
const SLACK = 20;
