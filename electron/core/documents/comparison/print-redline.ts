import { printWordFile } from '../../pdf/pdf-printer.ts';
import { addLegendInReader } from '../../word/redline/legend/add-legend-in-reader.ts';
import type { LegendOptions } from '../../word/redline/legend/write-legend.ts';

/**
 * A PDF of a comparison. Above its text it says whose its tracked changes are, of which paper shows the colours alone; a
 * table has none. Throws `pdf-no-printer` or `pdf-failed`.
 */
export async function printRedline(docx: Uint8Array, legend: LegendOptions, workerPath: string): Promise<Uint8Array> {
  return printWordFile(await addLegendInReader(docx, legend, { workerPath }));
}
