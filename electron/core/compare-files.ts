import type { Output } from '../../shared/api/commands.ts';
import type { FileDifferences } from '../../shared/model/comparison/redline-remark.ts';
import { buildShownComparison, compareTwoSides } from './documents/comparison/compare-sides.ts';
import { readFileSide } from './documents/comparison/file-side.ts';
import { findFileDifferences } from './documents/comparison/find-file-differences.ts';
import { formatRevisionAuthor } from './documents/comparison/revision-author.ts';
import { type ComparisonFormat, writeComparisonFile } from './documents/comparison/write-comparison-file.ts';
import { formatLocalDay } from './format-local-day.ts';

type ComparableFile = { readonly name: string; readonly bytes: Uint8Array };
type CompareOptions = {
  readonly language: string;
  readonly wordWorker: string;
  /** Format of the comparison as a Word file, null for no file. A null author names no party, a null date is today. */
  readonly look:
    | (Omit<ComparisonFormat, 'author' | 'date'> & { readonly author: string | null; readonly date: string | null })
    | null;
};

type ComparedFiles = {
  readonly shown: Output<'comparisons.make'>;
  /** What else differs where no words do; null if words do, or a file is no Word file. */
  readonly differences: FileDifferences | null;
  /** The comparison as a Word file with what it does not show; null if none was asked for. */
  readonly written: Awaited<ReturnType<typeof writeComparisonFile>> | null;
};

/** Compares two files without a store and records nothing. Throws as `readFileSide` does. */
export async function compareFiles(
  old: ComparableFile,
  next: ComparableFile,
  { language, wordWorker, look }: CompareOptions,
): Promise<ComparedFiles> {
  const [before, after] = await Promise.all([old, next].map((file) => readFileSide(file, language, wordWorker)));
  if (before === undefined || after === undefined) throw new RangeError('two files');
  const named = look && {
    ...look,
    author: look.author ?? formatRevisionAuthor(null, language),
    date: look.date ?? formatLocalDay(new Date()),
  };
  const written = named && (await writeComparisonFile(before, after, null, [], named, wordWorker));
  const shown = buildShownComparison(before, after, compareTwoSides(before, after, []));
  const differences = shown.changes.length > 0 ? null : await findFileDifferences(before, after, wordWorker);
  return { shown, differences, written };
}
