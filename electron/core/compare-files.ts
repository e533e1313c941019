import type { Output } from '../../shared/api/commands.ts';
import { fileText } from './handlers/compared-file.ts';
import { type ComparisonLook, comparisonFile } from './handlers/comparison-file.ts';
import { compareSides, shownComparison } from './handlers/comparisons.ts';
import { nameRevisionAuthor } from './handlers/revision-author.ts';
import { localDay } from './local-day.ts';

type Given = { readonly name: string; readonly bytes: Uint8Array };
type Options = {
  readonly language: string;
  readonly wordWorker: string;
  /** How it looks as a Word file, by nobody and of today unless it says otherwise; null where none is wanted. */
  readonly look:
    | (Omit<ComparisonLook, 'author' | 'date'> & { readonly author: string | null; readonly date: string | null })
    | null;
};

/** Compares two files without any store, and records nothing. Throws what reading one of them is refused for. */
export async function compareFiles(
  old: Given,
  next: Given,
  { language, wordWorker, look }: Options,
): Promise<{ readonly shown: Output<'comparisons.make'>; readonly file: Uint8Array | null }> {
  const [before, after] = await Promise.all(
    [old, next].map(({ name, bytes }) => fileText(name, bytes, language, wordWorker)),
  );
  if (before === undefined || after === undefined) throw new RangeError('two files');
  const named = look && {
    ...look,
    author: look.author ?? nameRevisionAuthor(null, language),
    date: look.date ?? localDay(new Date()),
  };
  const file = named && (await comparisonFile(before, after, null, [], named));
  return { shown: shownComparison(before, after, compareSides(before, after, [])), file };
}
