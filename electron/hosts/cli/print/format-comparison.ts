import type { Output } from '../../../../shared/api/commands.ts';
import { describeFileDifferences, isEmptyDifference } from '../../../../shared/i18n/describe-file-differences.ts';
import { describeRemarks } from '../../../../shared/i18n/describe-remarks.ts';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import { formatLanguageDisplayName } from '../../../../shared/i18n/format-language-name.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import type { ComparedAbout } from '../../../../shared/model/comparison/comparison.ts';
import type { FileDifferences, RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';
import { formatComparedRows } from './format-compared-rows.ts';

type ComparisonOutput = Output<'comparisons.make'>;

export type ShownFiles = {
  /** The files that were written. */
  readonly written: readonly string[];
  readonly remarks: readonly RedlineRemark[];
  /** The redline of two Word files, which compares everything, was written or can be; null where there is none. */
  readonly redline: 'written' | 'possible' | null;
};

/**
 * A comparison for people: what is compared, the clauses that differ with their lines that do, the number of each kind, and
 * what the Word file does not show.
 */
export function formatComparison(
  value: ComparisonOutput,
  differences: FileDifferences | null,
  { written, remarks, redline }: ShownFiles,
  speech: InterfaceLanguage,
): string {
  const uncompared = describeUncompared(speech, value.uncompared);
  const leftOut =
    redline === null ? uncompared : describeUncompared(speech, value.uncompared, 'cli.compare.words-only');
  // Two Word files are compared in everything, so that nothing is left to be named.
  const isWhole =
    differences !== null
      ? isEmptyDifference(differences)
      : uncompared === null && [value.old, value.next].every((side) => side.unseen.length + side.struck.length === 0);
  const isOfStore = [value.old, value.next].some(({ of }) => of !== 'file');
  const counts = Object.entries(value.counts).filter(([, count]) => count > 0);
  return [
    `--- ${formatComparedText(value.old, speech)}`,
    `+++ ${formatComparedText(value.next, speech)}`,
    ...(isOfStore
      ? [formatMessage(speech, 'cli.compare.language', { language: formatLanguageDisplayName(value.language, speech) })]
      : []),
    ...formatComparedRows(value, speech),
    '',
    counts.length === 0
      ? formatMessage(speech, isWhole ? 'cli.compare.same' : 'cli.compare.same-words')
      : counts.map(([kind, count]) => `${formatMessage(speech, `cli.compare.kind.${kind}`)}: ${count}`).join(' · '),
    ...(leftOut === null || differences !== null || redline === 'written' ? [] : [leftOut]),
    ...describeFileDifferences(speech, written.length === 0 ? differences : null),
    ...(written.length === 0 ? [] : ['']),
    ...written.map((out) => formatMessage(speech, 'cli.compare.written', { out })),
    ...describeRemarks(speech, remarks),
  ].join('\n');
}

function formatComparedText(
  { of, name, date, tracked, negotiation, warnings, unseen, struck, how }: ComparedAbout,
  speech: InterfaceLanguage,
): string {
  const label = of === 'text' ? formatMessage(speech, 'cli.compare.working', { negotiation: negotiation ?? '' }) : name;
  const steps = formatReadSteps(speech, how);
  return [
    date === null ? label : `${label} (${date})`,
    ...(steps === null ? [] : [steps]),
    ...(unseen.length > 0 ? [formatMessage(speech, 'cli.unseen', { words: quoteWords(unseen) })] : []),
    ...(struck.length > 0 ? [formatMessage(speech, 'cli.struck', { words: quoteWords(struck) })] : []),
    ...(tracked > 0 ? [formatMessage(speech, 'cli.compare.tracked', { count: tracked })] : []),
    ...(warnings.length > 0 ? [formatMessage(speech, 'cli.compare.warnings', { names: warnings })] : []),
  ].join(' — ');
}
