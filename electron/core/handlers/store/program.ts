import type { Output } from '../../../../shared/api/commands.ts';
import type { ReadContext } from '../../context.ts';
import { buildSupportReport } from '../../queries/store/build-support-report.ts';

/** The version, the data folder and a report for support. */
export function showProgram(context: ReadContext): Output<'program.show'> {
  const { folder, program, offer } = context;
  const report = buildSupportReport(context);
  return { version: program.version, folder, report, file: offer('naskah-laporan.txt', Buffer.from(report)) };
}
