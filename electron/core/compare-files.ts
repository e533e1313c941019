import type { Output } from '../../shared/api/commands.ts';
import { buildShownComparison, compareTwoSides } from './documents/comparison/compare-sides.ts';
import { readFileSide } from './documents/comparison/file-side.ts';
import { formatRevisionAuthor } from './documents/comparison/revision-author.ts';
import { type ComparisonFormat, writeComparisonFile } from './documents/comparison/write-comparison-file.ts';
import { formatLocalDay } from './format-local-day.ts';

type ComparableFile = { readonly name: string; readonly bytes: Uint8Array };
type CompareOptions = {
  readonly language: string;
  readonly wordWorker: string;
  /** How it looks as a Word file, by nobody and of today unless it says otherwise; null where none is wanted. */
  readonly look:
    | (Omit<ComparisonFormat, 'author' | 'date'> & { readonly author: string | null; readonly date: string | null })
    | null;
};

/** Compares two files without any store, and records nothing. Throws what reading one of them is refused for. */
export async function compareFiles(
  old: ComparableFile,
  next: ComparableFile,
  { language, wordWorker, look }: CompareOptions,
): Promise<{ readonly shown: Output<'comparisons.make'>; readonly file: Uint8Array | null }> {
  const [before, after] = await Promise.all(
    [old, next].map(({ name, bytes }) => readFileSide(name, bytes, language, wordWorker)),
  );
  if (before === undefined || after === undefined) throw new RangeError('two files');
  const named = look && {
    ...look,
    author: look.author ?? formatRevisionAuthor(null, language),
    date: look.date ?? formatLocalDay(new Date()),
  };
  const file = named && (await writeComparisonFile(before, after, null, [], named));
  return { shown: buildShownComparison(before, after, compareTwoSides(before, after, [])), file };
}
