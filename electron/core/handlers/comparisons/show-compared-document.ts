import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { ReadContext } from '../../context.ts';
import { openComparisonSources } from '../../documents/comparison/compare-sides.ts';
import { buildComparedDocument } from '../../documents/comparison/document/build-compared-document.ts';
import { readRedlineOfFiles } from '../../word/redline/redline-word-files.ts';

/** Nobody sees the author and the date of changes on screen. */
const REVISION = { author: 'Comparison', date: '1980-01-01T00:00:00Z' };

/** Two Word files as one page in the form of the newer one; null if one of the texts is no Word file. */
export function showComparedDocument(
  context: ReadContext,
  input: Input<'comparisons.document'>,
): () => Promise<Output<'comparisons.document'>> {
  const sides = openComparisonSources(context, input, true);
  return async () => {
    const { old, next } = await sides();
    if (old.wordFile === null || next.wordFile === null) return null;
    const options = { workerPath: context.resources.readerWorker };
    const redline = await readRedlineOfFiles(old.wordFile, next.wordFile, REVISION, options);
    return buildComparedDocument(redline, (name, bytes) => context.offer(name, bytes).sha256);
  };
}
