import type { PrintLayout } from '../../../../shared/model/print-layout.ts';
import type { Report } from '../../../../shared/model/report.ts';
import type { ReadContext } from '../../context.ts';
import { readPrintLayout } from '../../queries/text/print-layout.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeReport } from '../../word/write/report/write-report.ts';
import { resolvePageStyle } from './resolve-page-style.ts';

type StyledReport = {
  readonly bytes: Uint8Array;
  readonly style: PageStyle;
  /** What the record of an export says of its look. */
  readonly look: Pick<PrintLayout, 'template' | 'paper'>;
};

/** A report as a Word file, in the look that was asked for, else that of the negotiation. */
export async function writeStyledReport(
  context: ReadContext,
  negotiation: string,
  asked: PrintLayout | null,
  report: Report,
): Promise<StyledReport> {
  const layout = asked ?? readPrintLayout(context, negotiation);
  const style = resolvePageStyle(context, layout);
  const { template, paper } = layout;
  return { bytes: await writeReport(report, style), style, look: { template, paper } };
}
