import type { PrintLayout } from '../../../../shared/model/print-layout.ts';
import type { Report } from '../../../../shared/model/report.ts';
import type { WriteContext } from '../../context.ts';
import type { GatheredText } from '../../queries/text/gather-text.ts';
import { readPrintLayout } from '../../queries/text/print-layout.ts';
import { saveFile } from '../../store/files.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeReport } from '../../word/write/report/write-report.ts';
import { resolvePageStyle } from './resolve-page-style.ts';

type ExportDetails = {
  readonly as: string;
  readonly name: string;
  readonly text: GatheredText;
  readonly languages: readonly string[];
  /** Looks at the file before anything is kept, and throws where it must not leave. */
  readonly check?: (bytes: Uint8Array, dress: PageStyle) => Promise<void>;
};

/** Makes a paper, keeps it, and records that it left; in the look that was asked for, else that of the text. */
export async function exportReport(
  context: WriteContext,
  asked: PrintLayout | null,
  report: Report,
  about: ExportDetails,
) {
  const { negotiation, draft, clauses } = about.text;
  const look = asked ?? readPrintLayout(context, negotiation.id);
  const dress = resolvePageStyle(context, look);
  const bytes = await writeReport(report, dress);
  await about.check?.(bytes, dress);
  return context.transact((writer) => {
    const file = saveFile(writer.db, about.name, bytes);
    const { hash } = writer.append('export.made', negotiation.id, context.newId(), {
      as: about.as,
      languages: [...about.languages],
      copy: null,
      draft: draft?.record.entity ?? null,
      versions: clauses.flatMap(({ versions }) => versions[0]?.hash ?? []),
      template: look.template,
      paper: look.paper,
      files: [file],
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    });
    return { file, record: hash };
  });
}
