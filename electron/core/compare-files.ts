import type { Output } from '../../shared/api/commands.ts';
import type { FileDifferences } from '../../shared/model/comparison/redline-remark.ts';
import { createDefaultLayout } from '../../shared/model/print-layout.ts';
import { adoptUpdatedFields } from './documents/comparison/adopt-updated-fields.ts';
import { buildShownComparison, compareTwoSides } from './documents/comparison/compare-sides.ts';
import { readFileSide } from './documents/comparison/file-side.ts';
import { findFileDifferences } from './documents/comparison/find-file-differences.ts';
import { printRedline } from './documents/comparison/print-redline.ts';
import { formatRevisionAuthor } from './documents/comparison/revision-author.ts';
import { type ComparisonFormat, writeComparisonFile } from './documents/comparison/write-comparison-file.ts';
import { formatLocalDay } from './format-local-day.ts';
import { applyPrintLayout } from './word/write/page-style.ts';
import type { PaperSize, PrintTemplate } from './word/write/print-template.ts';

type ComparableFile = { readonly name: string; readonly bytes: Uint8Array };
type CompareOptions = {
  /** Null reads it from the words of each file. */
  readonly language: string | null;
  readonly readerWorker: string;
  /** Format of the comparison as a Word file, null for no file. A null author names no party, a null date is today. */
  readonly look:
    | (Omit<ComparisonFormat, 'author' | 'date' | 'dress'> & {
        readonly template: PrintTemplate;
        readonly paper: PaperSize;
        readonly author: string | null;
        readonly date: string | null;
      })
    | null;
  /** Whether the Word file is also printed as a PDF. */
  readonly pdf: boolean;
};

type ComparedFiles = {
  readonly shown: Output<'comparisons.make'>;
  /** What else differs where no words do; null if words do, or a file is no Word file. */
  readonly differences: FileDifferences | null;
  /** The comparison as a Word file with what it does not show; null if none was asked for. */
  readonly written: Awaited<ReturnType<typeof writeComparisonFile>> | null;
  /** The same as a PDF; null if none was asked for. */
  readonly printed: Uint8Array | null;
  /** Whether both are Word files, whose redline compares everything. */
  readonly areWordFiles: boolean;
};

/** Compares two files without a store and records nothing. Throws as `readFileSide` and `printRedline` do. */
export async function compareFiles(
  old: ComparableFile,
  next: ComparableFile,
  { language, readerWorker, look, pdf }: CompareOptions,
): Promise<ComparedFiles> {
  const read = (file: ComparableFile) => readFileSide(file, language, readerWorker);
  const [older, after] = await Promise.all([read(old), read(next)]);
  const before = adoptUpdatedFields(older, after);
  const named = look && {
    ...look,
    dress: applyPrintLayout(look.template, { ...createDefaultLayout(look.template.name), paper: look.paper }, null),
    author: look.author ?? formatRevisionAuthor(null, after.language),
    date: look.date ?? formatLocalDay(new Date()),
  };
  const written = named && (await writeComparisonFile(before, after, null, [], named, readerWorker));
  const shown = buildShownComparison(before, after, compareTwoSides(before, after, []));
  const differences = shown.changes.length > 0 ? null : await findFileDifferences(before, after, readerWorker);
  const printed =
    pdf && written !== null
      ? await printRedline(written.bytes, { language: after.language, title: written.title }, readerWorker)
      : null;
  const areWordFiles = before.wordFile !== null && after.wordFile !== null;
  return { shown, differences, written, printed, areWordFiles };
}
