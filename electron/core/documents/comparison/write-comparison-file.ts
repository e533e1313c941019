import type { Input } from '../../../../shared/api/commands.ts';
import { locateClause } from '../../../../shared/diff/comparison/change-places.ts';
import { buildRedlineParagraphs } from '../../../../shared/diff/redline/redline-paragraphs.ts';
import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';
import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import type { Uncompared } from '../../../../shared/model/comparison/uncompared.ts';
import { formatUncomparedRemark, getComparisonWords } from '../../word/redline/comparison-words.ts';
import { redlineWordFiles } from '../../word/redline/redline-word-files.ts';
import { writeComparisonTable } from '../../word/redline/write-comparison-table.ts';
import { writeRedline } from '../../word/redline/write-redline.ts';
import type { PrintTemplate } from '../../word/write/print-template.ts';
import { listUncomparedKinds } from '../incoming/list-uncompared.ts';
import { compareTwoSides, listUncompared } from './compare-sides.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { buildComparisonTableRows } from './comparison-table-rows.ts';

/** How a comparison looks on paper, and whose changes it shows; `date` is a day, because the hour is private. */
export type ComparisonFormat = Pick<Input<'comparisons.export'>, 'as' | 'paper' | 'formatting'> & {
  readonly template: PrintTemplate;
  readonly author: string;
  readonly date: string;
};

type WrittenComparison = { readonly bytes: Uint8Array; readonly remarks: readonly RedlineRemark[] };

/**
 * The bytes of a redline, or of a comparison table of two or three texts. The redline of two Word files from outside is
 * the newer file itself with tracked changes.
 */
export async function writeComparisonFile(
  old: ComparisonSource,
  next: ComparisonSource,
  third: ComparisonSource | null,
  chosen: Input<'comparisons.export'>['chosen'],
  format: ComparisonFormat,
  readerWorker: string,
): Promise<WrittenComparison> {
  if (format.as !== 'redline' || old.wordFile === null || next.wordFile === null)
    return { bytes: await writeTextComparison(old, next, third, chosen, format), remarks: [] };
  const { author, date, formatting = true } = format;
  const options = { author, date: stampDay(date), tracksFormatting: formatting };
  return redlineWordFiles(old.wordFile, next.wordFile, options, { workerPath: readerWorker });
}

async function writeTextComparison(
  old: ComparisonSource,
  next: ComparisonSource,
  third: ComparisonSource | null,
  chosen: Input<'comparisons.export'>['chosen'],
  { as, paper, template, author, date }: ComparisonFormat,
): Promise<Uint8Array> {
  const { language } = next;
  const words = getComparisonWords(language);
  const comparison = compareTwoSides(old, next, chosen);
  const names = [old, next, ...(third === null ? [] : [third])].map(formatSideName);
  const text = formatUncomparedRemark(
    [...listLeftOut(old, next, as), ...(third === null ? [] : listLeftOut(old, third, as))],
    language,
  );
  const remark = text === undefined ? {} : { remark: text };
  if (as === 'redline') {
    const rows = comparison.rows.filter((row) => !isAround(row, old, next));
    const paragraphs = buildRedlineParagraphs({ rows }, old.clauses, next.clauses);
    const title = `${words.redline}: ${names.join(' → ')}`;
    return writeRedline({ title, ...remark, language, paragraphs }, template, paper, {
      author,
      date: stampDay(date),
    });
  }
  const legend = [
    { kind: 'deleted' as const, text: words.deleted, italic: false },
    { kind: 'kept' as const, text: '   ', italic: false },
    { kind: 'inserted' as const, text: words.inserted, italic: false },
  ];
  const rows = buildComparisonTableRows(old, next, third, comparison);
  const columns = [words.part, ...names];
  return writeComparisonTable(
    { title: words.table, subtitle: names.join(' → '), legend, ...remark, language, columns, rows },
    template,
    paper,
  );
}

/** A redline is a text with changes, in which headers and footers have no place; a table shows them as rows. */
function listLeftOut(old: ComparisonSource, next: ComparisonSource, as: ComparisonFormat['as']): Uncompared {
  return as === 'redline' ? listUncomparedKinds(old.looks, next.looks) : listUncompared(old, next);
}

function isAround(row: ComparisonRow, old: ComparisonSource, next: ComparisonSource): boolean {
  const part = locateClause(row, { old: old.clauses, next: next.clauses })?.part;
  return part === 'header' || part === 'footer';
}

const stampDay = (date: string): string => `${date}T00:00:00Z`;

/** A draft appears under its code, because its label is internal (D22). */
function formatSideName({ about: { of, name, date, draft }, language }: ComparisonSource): string {
  const words = getComparisonWords(language);
  if (of === 'text') return words.working;
  if (of === 'version') return `${words.version} ${name}`;
  return date === null ? name : `${draft ?? name} (${date})`;
}
