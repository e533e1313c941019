import type { Input, Output } from '../../../../shared/api/commands.ts';
import type { Uncompared } from '../../../../shared/model/comparison/uncompared.ts';
import type { ReadContext } from '../../context.ts';
import { compareTwoSides, openComparisonSources } from '../../documents/comparison/compare-sides.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { buildComparedDocument } from '../../documents/comparison/document/build-compared-document.ts';
import { readRedlineLayout } from '../../documents/comparison/read-redline-layout.ts';
import { listUncomparedInTexts } from '../../documents/comparison/redline-texts.ts';
import { writeBothTexts } from '../../documents/comparison/write-both-texts.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import type { RedlineOptions } from '../../word/redline/redline-options.ts';
import { readRedlineOfFiles } from '../../word/redline/redline-word-files.ts';
import type { PageStyle } from '../../word/write/page-style.ts';

type DocumentRequest = Input<'comparisons.document'>;

/** Nobody sees the author and the date of changes on screen. */
const REVISION = { author: 'Comparison', date: '1980-01-01T00:00:00Z' };

/** Two texts as one page: two Word files in the form of the newer one, others as they are printed; null for a clause. */
export function showComparedDocument(
  context: ReadContext,
  input: DocumentRequest,
): () => Promise<Output<'comparisons.document'>> {
  const sides = openComparisonSources(context, input, true);
  const style = resolveStyle(context, input);
  return async () => {
    const { old, next } = await sides();
    const files = await chooseFiles(old, next, input.chosen, style);
    if (files === null) return null;
    const options = { workerPath: context.resources.readerWorker };
    const redline = await readRedlineOfFiles(files.old, files.next, files.options, options);
    return buildComparedDocument(redline, files.uncompared, (name, bytes) => context.offer(name, bytes).sha256);
  };
}

/** The layout of the text of the store; null if there is none. It is read with the texts, from one snapshot. */
function resolveStyle(context: ReadContext, { old, next }: DocumentRequest): PageStyle | null {
  const named = [next, old].find((side) => side.of === 'text' || side.of === 'draft');
  if (named === undefined) return null;
  const { id } = findNegotiation(context.store.db, named.negotiation);
  return resolvePageStyle(context, readRedlineLayout(context, id, { paper: 'A4' }));
}

type RedlinedFiles = {
  readonly old: Uint8Array;
  readonly next: Uint8Array;
  readonly options: RedlineOptions;
  readonly uncompared: Uncompared;
};

/** The two Word files whose redline is the page. */
async function chooseFiles(
  old: ComparisonSource,
  next: ComparisonSource,
  chosen: DocumentRequest['chosen'],
  style: PageStyle | null,
): Promise<RedlinedFiles | null> {
  if (old.wordFile !== null && next.wordFile !== null)
    return {
      old: old.wordFile,
      next: next.wordFile,
      options: { ...REVISION, skipsFieldUpdates: true },
      uncompared: [],
    };
  if (style === null || [old, next].some(({ about }) => about.of === 'version')) return null;
  // The screen names what is not compared, so that it is not printed on the pages.
  const both = await writeBothTexts(old, next, compareTwoSides(old, next, chosen), style, {});
  return {
    old: both.old,
    next: both.next,
    options: { ...REVISION, parts: both.parts },
    uncompared: listUncomparedInTexts(old, next),
  };
}
