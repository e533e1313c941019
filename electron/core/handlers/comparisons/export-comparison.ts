import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WriteContext } from '../../context.ts';
import { openComparisonSources } from '../../documents/comparison/compare-sides.ts';
import type { ComparisonSource } from '../../documents/comparison/comparison-source.ts';
import { printRedline } from '../../documents/comparison/print-redline.ts';
import { readRedlineLayout } from '../../documents/comparison/read-redline-layout.ts';
import { formatRevisionAuthor } from '../../documents/comparison/revision-author.ts';
import { writeComparisonFile } from '../../documents/comparison/write-comparison-file.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { formatLocalDay } from '../../format-local-day.ts';
import { removePdfDates } from '../../pdf/remove-pdf-dates.ts';
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
  const negotiation = next.negotiation ?? old.negotiation;
  const layout = readRedlineLayout(context, input.as === 'table' ? null : negotiation, input);
  const format = {
    as: input.as,
    formatting: input.formatting,
    keepRevisions: input.keepRevisions,
    dress: resolvePageStyle(context, layout),
    author: input.author ?? formatRevisionAuthor(next.about.author, next.language),
    date: input.date ?? formatLocalDay(context.now()),
  };
  const write = () => writeComparisonFile(old, next, third, input.chosen, format, context.resources.readerWorker);
  const print = async ({ bytes, title, remarks }: WrittenFile) => ({
    bytes: await printRedline(bytes, { language: next.language, title }, context.resources.readerWorker),
    remarks,
  });
  const { bytes, remarks } =
    input.printed !== undefined
      ? { bytes: readPrintedPage(context, input.printed), remarks: [] }
      : input.pdf === true
        ? await print(await write())
        : await write();
  const isPdf = input.pdf === true || input.printed !== undefined;
  const name = `${buildFileName(input.as, old, next)}.${isPdf ? 'pdf' : 'docx'}`;
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

type WrittenFile = Awaited<ReturnType<typeof writeComparisonFile>>;

/** The PDF of a redline that the host printed from its page. Throws `file-unknown` where it is none. */
function readPrintedPage(context: WriteContext, sha256: string): Uint8Array {
  const pdf = context.file(sha256);
  if (pdf === null || Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') throw new Failure('file-unknown');
  return removePdfDates(pdf);
}

function buildFileName(as: ExportRequest['as'], old: ComparisonSource, next: ComparisonSource): string {
  const part = ({ about }: ComparisonSource) =>
    about.of === 'file' ? about.name.replace(/\.\w+$/, '') : (about.draft ?? (about.name || 'text'));
  const code = next.about.negotiation ?? old.about.negotiation;
  const names = [code, as === 'table' ? 'sandingan' : 'redline', part(old), part(next), next.language];
  return names.filter((name) => name !== null).join('-');
}
