import type { ComparisonRow, TextComparison } from '../../model/comparison/comparison.ts';
import { diffText } from '../words/diff-text.ts';
import {
  buildClauseRedline,
  buildMoveRedline,
  buildTextRedline,
  type RedlineClause,
  type RedlineParagraph,
} from './redline.ts';

type Range = readonly [number, number];
/** A clause with its italic ranges. */
export type PrintedClause = {
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  readonly italics: { readonly heading: readonly Range[]; readonly body: readonly Range[] };
};
export type PrintedText = readonly PrintedClause[];

/**
 * A comparison as one text with changes that can be accepted or rejected: the rows in order; moved and deleted clauses
 * also at their old place. Accepting all gives the next text, rejecting all the old one, paragraph for paragraph.
 */
export function buildRedlineParagraphs(
  { rows }: Pick<TextComparison, 'rows'>,
  old: PrintedText,
  next: PrintedText,
): RedlineParagraph[] {
  const flat = rows.flatMap((row) => separateRow(row, rows));
  const left = Map.groupBy(
    flat.filter(({ row }) => isMove(row)).sort((a, b) => (a.row.old ?? 0) - (b.row.old ?? 0)),
    ({ row }) => findMoveOrigin(row, flat),
  );
  const leaving = (anchor: number) => (left.get(anchor) ?? []).flatMap((one) => redlineMovedRow(one, old, next).from);
  return [
    ...leaving(NOTHING),
    ...flat.flatMap((one) => [
      ...(isMove(one.row) ? redlineMovedRow(one, old, next).to : redlineRow(one, old, next)),
      ...(one.row.old === null || isMove(one.row) ? [] : leaving(one.row.old)),
    ]),
  ];
}

/** The two sides of a row for a table, each with its own changes; numbers are in a separate column. */
export function buildRedlineCells(
  row: ComparisonRow,
  old: PrintedText,
  next: PrintedText,
): { readonly old: RedlineParagraph[]; readonly next: RedlineParagraph[] } {
  const clause = buildRedlineClause(row, old, next);
  const side = (gone: 'deleted' | 'inserted') => {
    const without = (part: RedlineClause['heading']) => ({
      ...part,
      changes: part.changes.filter(({ kind }) => kind !== gone),
    });
    return buildClauseRedline({
      numbers: { old: null, next: null },
      heading: without(clause.heading),
      body: without(clause.body),
    });
  };
  return { old: row.old === null ? [] : side('inserted'), next: row.next === null ? [] : side('deleted') };
}

type UnsharedRow = { readonly row: ComparisonRow; readonly whole: boolean };
const NOTHING = -1;

/**
 * Turns the rows of a split or joined clause into pairs of whole clauses, so that each line end clearly belongs to one.
 */
function separateRow(row: ComparisonRow, rows: readonly ComparisonRow[]): UnsharedRow[] {
  if (row.kind !== 'split' && row.kind !== 'joined') return [{ row, whole: false }];
  const same = row.kind === 'split' ? 'old' : 'next';
  const first = rows.find((one) => one.kind === row.kind && one[same] === row[same]) === row;
  if (first) return [{ row: { ...row, kind: 'changed' }, whole: true }];
  return [{ row: { ...row, [same]: null, kind: row.kind === 'split' ? 'added' : 'deleted' }, whole: true }];
}

function isMove({ kind, old, next }: ComparisonRow): boolean {
  return (kind === 'moved' || kind === 'moved-changed') && old !== null && next !== null;
}

/** The old clause that a moved one followed: the nearest earlier clause that did not move. */
function findMoveOrigin({ old }: ComparisonRow, rows: readonly UnsharedRow[]): number {
  const stayed = rows.flatMap(({ row }) => (row.old !== null && !isMove(row) ? [row.old] : []));
  return stayed.reduce((nearest, at) => (at < (old ?? 0) ? Math.max(nearest, at) : nearest), NOTHING);
}

function redlineMovedRow({ row }: UnsharedRow, old: PrintedText, next: PrintedText) {
  return buildMoveRedline(buildRedlineClause(row, old, next), `move${row.next}`);
}

function redlineRow({ row, whole }: UnsharedRow, old: PrintedText, next: PrintedText): RedlineParagraph[] {
  const clause = buildRedlineClause(row, old, next, whole);
  const isTitle = [row.old, row.next].every((at) => at === 0 || at === null) && clause.heading.changes.length === 0;
  return isTitle && clause.numbers.old === null && clause.numbers.next === null
    ? buildTextRedline(clause.body, 'title')
    : buildClauseRedline(clause);
}

function buildRedlineClause(row: ComparisonRow, old: PrintedText, next: PrintedText, whole = false): RedlineClause {
  const [before, after] = [row.old === null ? undefined : old[row.old], row.next === null ? undefined : next[row.next]];
  const labels = { old: getItemLabel(before), next: getItemLabel(after) };
  const isItem = labels.old !== '' || labels.next !== '';
  const part = (name: 'heading' | 'body') => {
    const changes = whole ? diffText(before?.[name] ?? '', after?.[name] ?? '') : row[name];
    const italics = { old: before?.italics[name] ?? [], next: after?.italics[name] ?? [] };
    return {
      changes: name === 'body' && isItem ? [...diffText(labels.old, labels.next), ...changes] : changes,
      italics,
    };
  };
  const number = (clause: PrintedClause | undefined) => (isItem ? null : clause?.number || null);
  return { numbers: { old: number(before), next: number(after) }, heading: part('heading'), body: part('body') };
}

/** The label of a clause of a file that is an item of a list; it is printed in the line of its words. */
function getItemLabel(clause: PrintedClause | undefined): string {
  return clause !== undefined && clause.heading === '' && ITEM_LABEL.test(clause.number) ? `${clause.number} ` : '';
}

/** "1.", "a)", "(iv)", "2.1.", or a bullet. The number of a clause of ours has no such ending. */
const ITEM_LABEL = /^(?:\(?[\p{L}\p{N}.]{1,12}[.)]|[^\p{L}\p{N}\s])$/u;
