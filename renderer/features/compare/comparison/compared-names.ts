import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';
import type { ComparedTexts } from './compared-texts.ts';

/** What is compared, in words that are the same after a restart. */
export function listComparedNames({ old, next }: ComparedTexts): string[] {
  return [old, next].flatMap(({ about: { of, name, draft, negotiation } }) => [of, draft ?? name, negotiation ?? '']);
}

/** The code of the text that is compared; of two files, that they are such. */
export function findComparedText({ old, next }: ComparedTexts): string {
  return next.about.negotiation ?? old.about.negotiation ?? 'files';
}

/** Which clause a row is about. */
export function describeRow(row: ComparisonRow | undefined, { old, next }: ComparedTexts): string {
  if (row === undefined) return '';
  const [before, after] = [old.clauses[row.old ?? -1], next.clauses[row.next ?? -1]];
  return [before?.number, before?.heading, after?.number, after?.heading].join('|');
}
