import type { FileDifferences } from '../model/comparison/redline-remark.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { describeRemarks } from './describe-remarks.ts';
import { formatMessage } from './format-message.ts';

/** Whether two Word files differ in nothing that is compared or named. */
export function isEmptyDifference(differences: FileDifferences | null): boolean {
  return differences === null || differences.changes + differences.remarks.length === 0;
}

/** What else differs between two Word files with the same words: that a redline would show it, and what it would not. */
export function describeFileDifferences(speech: InterfaceLanguage, differences: FileDifferences | null): string[] {
  if (differences === null || isEmptyDifference(differences)) return [];
  const { changes, remarks } = differences;
  return [
    ...(changes === 0 ? [] : [formatMessage(speech, 'file-differences.changes', { count: changes })]),
    ...describeRemarks(speech, remarks),
  ];
}
