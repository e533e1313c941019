import type {
  ComparisonRow,
  ListedChange,
  TextChange,
  TextComparison,
} from '../../../../shared/model/comparison/comparison.ts';
import type { ComparedTexts } from './compared-texts.ts';

/** What is compared, in words that are the same after a restart. */
export function listComparedNames({ old, next }: ComparedTexts): string[] {
  return [old, next].flatMap(({ language, about: { of, name, draft, negotiation } }) => [
    ...[of, draft ?? name, negotiation ?? '', language],
  ]);
}

/** The code of the text that is compared; of two files, that they are such. */
export function findComparedText({ old, next }: ComparedTexts): string {
  return next.about.negotiation ?? old.about.negotiation ?? 'files';
}

/**
 * What each change says, in all its words: the list shows the first of them only, and someone who read those has not read what is
 * written after them later.
 */
export function describeChanges({ rows, changes }: TextComparison, texts: ComparedTexts): string[][] {
  return changes.map((change) => [
    describeRow(rows[change.row], texts),
    ...[change.part, change.kind, change.old, change.next],
    ...listChangedWords(change, rows),
  ]);
}

function listChangedWords({ row: at, rows: count, part, ...change }: ListedChange, rows: readonly ComparisonRow[]) {
  if (part !== 'clause') return joinSides((rows[at]?.[part] ?? []).slice(change.at, change.through + 1));
  // The numbers are what changed, and the row names them.
  if (change.kind === 'numbering') return [];
  return rows.slice(at, at + count).flatMap(({ heading, body }) => [...joinSides(heading), ...joinSides(body)]);
}

/** The old words, then the next ones. */
function joinSides(units: readonly TextChange[]): string[] {
  return (['inserted', 'deleted'] as const).map((without) =>
    units.map(({ kind, text }) => (kind === without ? '' : text)).join(''),
  );
}

/** Which clause a row is about. */
function describeRow(row: ComparisonRow | undefined, { old, next }: ComparedTexts): string {
  if (row === undefined) return '';
  const [before, after] = [old.clauses[row.old ?? -1], next.clauses[row.next ?? -1]];
  return [before?.number, before?.heading, after?.number, after?.heading].join('|');
}
