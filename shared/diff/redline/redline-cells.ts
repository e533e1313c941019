import type { ComparisonRow } from '../../model/comparison/comparison.ts';
import { diffText } from '../words/diff-text.ts';
import { buildClauseRedline, type RedlineClause, type RedlineParagraph } from './redline.ts';

type Range = readonly [number, number];
/** A clause with its italic ranges. */
export type PrintedClause = {
  readonly number: string;
  readonly heading: string;
  readonly body: string;
  readonly italics: { readonly heading: readonly Range[]; readonly body: readonly Range[] };
};
type PrintedText = readonly PrintedClause[];

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
    return buildClauseRedline({ heading: without(clause.heading), body: without(clause.body) });
  };
  return { old: row.old === null ? [] : side('inserted'), next: row.next === null ? [] : side('deleted') };
}

function buildRedlineClause(row: ComparisonRow, old: PrintedText, next: PrintedText): RedlineClause {
  const [before, after] = [row.old === null ? undefined : old[row.old], row.next === null ? undefined : next[row.next]];
  const labels = { old: getItemLabel(before), next: getItemLabel(after) };
  const isItem = labels.old !== '' || labels.next !== '';
  const part = (name: 'heading' | 'body') => {
    const italics = { old: before?.italics[name] ?? [], next: after?.italics[name] ?? [] };
    const changes = row[name];
    return {
      changes: name === 'body' && isItem ? [...diffText(labels.old, labels.next), ...changes] : changes,
      italics,
    };
  };
  return { heading: part('heading'), body: part('body') };
}

/** The label of a clause of a file that is an item of a list, with a space after it; '' for any other clause. */
export function getItemLabel(clause: Pick<PrintedClause, 'number' | 'heading'> | undefined): string {
  return clause !== undefined && clause.heading === '' && ITEM_LABEL.test(clause.number) ? `${clause.number} ` : '';
}

/** "1.", "a)", "(iv)", "2.1.", or a bullet. The number of a clause of ours has no such ending. */
const ITEM_LABEL = /^(?:\(?[\p{L}\p{N}.]{1,12}[.)]|[^\p{L}\p{N}\s])$/u;
