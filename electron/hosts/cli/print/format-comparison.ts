import type { Output } from '../../../../shared/api/commands.ts';
import { describeFileDifferences, isEmptyDifference } from '../../../../shared/i18n/describe-file-differences.ts';
import { describeFilePlace } from '../../../../shared/i18n/describe-file-place.ts';
import { describeRemarks } from '../../../../shared/i18n/describe-remarks.ts';
import { describeUncompared } from '../../../../shared/i18n/describe-uncompared.ts';
import { formatLanguageDisplayName } from '../../../../shared/i18n/format-language-name.ts';
import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import { formatReadSteps } from '../../../../shared/i18n/format-read-steps.ts';
import { quoteWords } from '../../../../shared/i18n/quote-words.ts';
import type { ComparedAbout } from '../../../../shared/model/comparison/comparison.ts';
import type { FileDifferences, RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import type { InterfaceLanguage } from '../../../../shared/model/interface-language.ts';

type ComparisonOutput = Output<'comparisons.make'>;
type ComparedRow = ComparisonOutput['rows'][number];

export type ShownFiles = {
  /** The files that were written. */
  readonly written: readonly string[];
  readonly remarks: readonly RedlineRemark[];
  /** The redline of two Word files, which compares everything, was written or can be; null where there is none. */
  readonly redline: 'written' | 'possible' | null;
};

/**
 * A comparison for people: what is compared, the clauses that differ with their changes, the number of each kind, and
 * what the Word file does not show.
 */
export function formatComparison(
  value: ComparisonOutput,
  differences: FileDifferences | null,
  { written, remarks, redline }: ShownFiles,
  speech: InterfaceLanguage,
): string {
  const changed = value.rows.filter(({ kind }) => kind !== 'same');
  const continued = listContinuedRows(value);
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
    ...changed.flatMap((row) =>
      continued.has(row) ? formatRowWords(row) : ['', ...formatRow(row, listPlaces(row, value, speech), speech)],
    ),
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

/** Where the changes of a row are in its file: cells, notes, headers. */
function listPlaces(row: ComparedRow, { rows, changes }: ComparisonOutput, speech: InterfaceLanguage): string[] {
  const own = changes.filter((change) => rows[change.row] === row);
  return [...new Set(own.flatMap(({ place }) => (place === null ? [] : [describeFilePlace(speech, place)])))];
}

function formatRow(row: ComparedRow, places: readonly string[], speech: InterfaceLanguage): string[] {
  const numbers = [row.oldNumber, row.nextNumber].filter((number) => number !== null && number !== '');
  const number = [...new Set(numbers)].join(' → ');
  const unsure = row.pair !== null && !row.pair.sure ? ` (${formatMessage(speech, 'cli.compare.unsure')})` : '';
  const head = `${number === '' ? '' : `${number} · `}${formatMessage(speech, `cli.compare.row.${row.kind}`)}${unsure}`;
  return [[head, ...places].join(' · '), ...formatRowWords(row)];
}

const formatRowWords = ({ heading, body }: ComparedRow): string[] =>
  [heading, body].flatMap((part) => (part.length === 0 ? [] : [formatChangedWords(part)]));

/** The rows that are listed with the row before, because one change is about both. */
function listContinuedRows({ rows, changes }: ComparisonOutput): Set<ComparedRow> {
  return new Set(changes.flatMap((change) => rows.slice(change.row + 1, change.row + change.rows)));
}

function formatChangedWords(changes: ComparedRow['body']): string {
  return changes
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}
