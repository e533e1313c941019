import type { FileDifferences } from '../../../../shared/model/comparison/redline-remark.ts';
import { redlineWordFiles } from '../../word/redline/redline-word-files.ts';
import type { ComparisonSource } from './comparison-source.ts';

/** No file is kept, so the author and the date of its changes do not matter. */
const NOBODY = { author: '-', date: '2000-01-01T00:00:00Z' };

/** What the redline of two Word files from outside would show and name; null where a side is none. */
export async function findFileDifferences(
  old: ComparisonSource,
  next: ComparisonSource,
  wordWorker: string,
): Promise<FileDifferences | null> {
  if (old.wordFile === null || next.wordFile === null) return null;
  const { changes, remarks } = await redlineWordFiles(old.wordFile, next.wordFile, NOBODY, { workerPath: wordWorker });
  return { changes, remarks };
}
