import type { Input } from '../../../../shared/api/commands.ts';
import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import { formatUncomparedRemark, getComparisonWords } from '../../word/redline/comparison-words.ts';
import { redlineWordFiles } from '../../word/redline/redline-word-files.ts';
import { writeComparisonTable } from '../../word/redline/write-comparison-table.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { compareTwoSides, listUncompared } from './compare-sides.ts';
import type { ComparisonSource } from './comparison-source.ts';
import { buildComparisonTableRows } from './comparison-table-rows.ts';
import { redlineTexts } from './redline-texts.ts';

/** How a comparison looks on paper, and whose changes it shows; `date` is a day, because the hour is private. */
export type ComparisonFormat = Pick<Input<'comparisons.export'>, 'as' | 'formatting' | 'keepRevisions'> & {
  readonly dress: PageStyle;
  readonly author: string;
  readonly date: string;
};

type WrittenComparison = {
  readonly bytes: Uint8Array;
  /** What is compared, in the language of the newer text. */
  readonly title: string;
  readonly remarks: readonly RedlineRemark[];
};

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
  const { as, author, date, dress, formatting = true, keepRevisions = false } = format;
  const names = [old, next].map(formatSideName).join(' → ');
  const title = `${getComparisonWords(next.language).redline}: ${names}`;
  if (as === 'table') return { bytes: await writeTable(old, next, third, chosen, dress), title, remarks: [] };
  const revision = { author, date: stampDay(date) };
  if (old.wordFile !== null && next.wordFile !== null) {
    const options = { ...revision, tracksFormatting: formatting, keepsRevisions: keepRevisions };
    return { ...(await redlineWordFiles(old.wordFile, next.wordFile, options, { workerPath: readerWorker })), title };
  }
  const made = await redlineTexts(old, next, compareTwoSides(old, next, chosen), dress, { ...revision, title });
  return { ...made, title };
}

async function writeTable(
  old: ComparisonSource,
  next: ComparisonSource,
  third: ComparisonSource | null,
  chosen: Input<'comparisons.export'>['chosen'],
  { template, paper }: PageStyle,
): Promise<Uint8Array> {
  const { language } = next;
  const words = getComparisonWords(language);
  const comparison = compareTwoSides(old, next, chosen);
  const names = [old, next, ...(third === null ? [] : [third])].map(formatSideName);
  const text = formatUncomparedRemark(
    [...listUncompared(old, next), ...(third === null ? [] : listUncompared(old, third))],
    language,
  );
  const remark = text === undefined ? {} : { remark: text };
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

const stampDay = (date: string): string => `${date}T00:00:00Z`;

/** A draft appears under its code, because its label is internal (D22). */
function formatSideName({ about: { of, name, date, draft }, language }: ComparisonSource): string {
  const words = getComparisonWords(language);
  if (of === 'text') return words.working;
  if (of === 'version') return `${words.version} ${name}`;
  return date === null ? name : `${draft ?? name} (${date})`;
}
