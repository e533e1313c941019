import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { createDefaultLayout, type PrintLayout } from '../../../../shared/model/print-layout.ts';
import type { WriteContext } from '../../context.ts';
import { openComparisonSources } from '../../documents/comparison/compare-sides.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { findRevisionParty, formatRevisionAuthor } from '../../documents/comparison/revision-author.ts';
import { writeComparisonFile } from '../../documents/comparison/write-comparison-file.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { formatLocalDay } from '../../format-local-day.ts';
import { convertToPdfs, findPdfPrinter } from '../../pdf/pdf-printer.ts';
import { readPrintLayout } from '../../queries/text/print-layout.ts';
import { recordExport } from '../../records/record-export.ts';
import { saveFile } from '../../store/files.ts';

type ExportRequest = Input<'comparisons.export'>;
/**
 * Exports a comparison as a Word file or a PDF. One with a text of the store is saved and recorded like every export; one of two
 * outside files leaves no trace.
 */
export async function exportComparisonFile(
  context: WriteContext,
  input: ExportRequest,
): Promise<Output<'comparisons.export'>> {
  const asked = input.as === 'redline' ? { ...input, third: undefined } : input;
  const sides = context.store.db.transaction(() => openComparisonSources(context, asked, true))();
  const { old, next, third } = await sides();
  const layout = resolveLayout(context, next.negotiation ?? old.negotiation, input);
  const format = {
    as: input.as,
    formatting: input.formatting,
    keepRevisions: input.keepRevisions,
    dress: resolvePageStyle(context, layout),
    author: input.author ?? formatRevisionAuthor(findRevisionParty(context.store.db, next), next.language),
    date: input.date ?? formatLocalDay(context.now()),
  };
  const worker = context.resources.readerWorker;
  const { bytes: word, remarks } = await writeComparisonFile(old, next, third, input.chosen, format, worker);
  const bytes = input.pdf === true ? await printAsPdf(word) : word;
  const name = `${buildFileName(input.as, old, next)}.${input.pdf === true ? 'pdf' : 'docx'}`;
  const negotiation = next.negotiation ?? old.negotiation;
  if (negotiation === null) return { file: context.offer(name, bytes), record: null, remarks: [...remarks] };
  return context.transact((writer) => {
    const file = saveFile(writer.db, name, bytes);
    const { hash } = recordExport(writer, context, negotiation, {
      as: input.as === 'table' ? 'comparison-table' : 'redline',
      languages: [next.language],
      versions: [...new Set([old, next, third].flatMap((side) => side?.versions ?? []))],
      template: layout.template,
      paper: layout.paper,
      files: [file],
    });
    return { file, record: hash, remarks: [...remarks] };
  });
}

/** For a redline, the layout that is set for the text, on the paper asked for; pre-printed paper is for originals. */
function resolveLayout(
  context: WriteContext,
  negotiation: string | null,
  { as, template, paper }: Pick<ExportRequest, 'as' | 'template' | 'paper'>,
): PrintLayout {
  const plain = createDefaultLayout(template ?? context.resources.templates()[0] ?? '');
  if (as === 'table' || negotiation === null || template !== undefined) return { ...plain, paper };
  return { ...readPrintLayout(context, negotiation), paper, prePrinted: null };
}

async function printAsPdf(word: Uint8Array): Promise<Uint8Array> {
  const printer = findPdfPrinter();
  if (printer === null) throw new Failure('pdf-failed', { reason: 'LibreOffice, Word' });
  const [pdf] = await convertToPdfs(printer, [word]);
  if (pdf === undefined) throw new Failure('pdf-failed', { reason: '' });
  return pdf;
}

function buildFileName(as: ExportRequest['as'], old: ComparisonSource, next: ComparisonSource): string {
  const part = ({ about }: ComparisonSource) =>
    about.of === 'file' ? about.name.replace(/\.\w+$/, '') : (about.draft ?? (about.name || 'text'));
  const code = next.about.negotiation ?? old.about.negotiation;
  const names = [code, as === 'table' ? 'sandingan' : 'redline', part(old), part(next), next.language];
  return names.filter((name) => name !== null).join('-');
}
