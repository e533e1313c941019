import { hash as digest } from 'node:crypto';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { type SetFile, setFolders } from '../../../../shared/model/signing-set.ts';
import type { WriteContext } from '../../context.ts';
import { checkFileName, mustNotLeak } from '../../documents/outgoing/must-not-leak.ts';
import { zipFiles } from '../../documents/outgoing/zip-files.ts';
import { resolvePageStyle } from '../../documents/papers/resolve-page-style.ts';
import { gatherSigningSet } from '../../documents/signing/gather-signing-set.ts';
import { findNeededReprints } from '../../documents/signing/needed-reprints.ts';
import { type PrintedPdf, printOriginalPdfs } from '../../documents/signing/print-original-pdfs.ts';
import {
  type SigningFile,
  writeCleanFiles,
  writeOriginalFiles,
  writeProofFile,
  writeRedlineFiles,
} from '../../documents/signing/set-files.ts';
import { buildSigningChecklist } from '../../documents/signing/signing-checklist.ts';
import { listSigningReservations } from '../../documents/signing/signing-reservations.ts';
import { findPdfPrinter } from '../../pdf/pdf-printer.ts';
import { formatManifestName, serializeSigningManifest } from '../../queries/signing/signing-manifest.ts';
import { buildShownSet, readSigningSets } from '../../queries/signing/signing-sets.ts';
import { recordExport } from '../../records/record-export.ts';
import { saveFile } from '../../store/files.ts';
import { writeReport } from '../../word/write/report/write-report.ts';

/**
 * Creates every file for a signing from one frozen draft of ours that is ready: both originals, their PDFs, the proof
 * that they are one text, the checklist, and for the other side the clean text and what changed. All files are saved
 * with one record, or none. The .zip omits internal files unless they are requested.
 */
export async function createSigningSet(
  context: WriteContext,
  input: Input<'signing.make'>,
): Promise<Output<'signing.make'>> {
  const { db } = context.store;
  const set = db.transaction(() => gatherSigningSet(context, input))();
  const dress = resolvePageStyle(context, set.look);
  const originals = await writeOriginalFiles(set, dress);
  const outgoing = [...originals, ...(await writeCleanFiles(set, dress)), ...(await writeRedlineFiles(set, dress))];
  await mustNotLeak(outgoing, set.internal, dress);
  const zipName = `${set.stem}.zip`;
  const words = outgoing.flatMap((file) => file.words);
  for (const name of [zipName, input.saveAs ?? zipName]) checkFileName(name, words, set.internal);
  const printer = input.pdf ? findPdfPrinter() : null;
  const pdfs = printer === null ? [] : await printOriginalPdfs(printer, originals, dress);
  const printed = originals.flatMap(({ original: _, ...file }, n) => attachPdf(file, pdfs[n]));
  await mustNotLeak(
    printed.filter(({ role }) => role === 'original-pdf'),
    set.internal,
    dress,
  );
  const made: SigningFile[] = [...printed, ...outgoing.slice(originals.length), await writeProofFile(set, dress)];
  const reserved = listSigningReservations(set.ready, set.nameOf);
  const paper = buildSigningChecklist({
    set,
    layout: input.layout,
    files: made.map(describeSetFile),
    reservations: reserved,
  });
  made.push({
    role: 'checklist',
    copy: null,
    languages: [...set.languages],
    pages: null,
    name: `${set.stem}-daftar-periksa.docx`,
    bytes: await writeReport(paper, dress),
    words: [],
  });
  const about = {
    files: made.map(describeSetFile),
    reservations: reserved,
    reprint: await findNeededReprints(context, set, originals, pdfs),
  };
  const all = [
    ...made.map(assignFolder),
    { folder: 'internal', name: formatManifestName(set.stem), bytes: serializeSigningManifest(about) },
  ];
  return context.transact((writer) => {
    const record = recordExport(writer, context, set.negotiation, {
      as: 'signing-set',
      languages: [...set.languages],
      draft: set.draft,
      versions: set.versions,
      template: set.look.template,
      paper: set.look.paper,
      files: all.map(({ name, bytes }) => saveFile(writer.db, name, bytes)),
    });
    const found = readSigningSets(writer.db, set.negotiation).find((one) => one.record.hash === record.hash);
    if (found === undefined) throw new Failure('internal', { reason: 'the signing set was not found' });
    const leaving = all.filter(({ folder }) => input.internal === true || folder !== 'internal');
    const zip = zipFiles(leaving.map(({ folder, name, bytes }) => ({ name: `${folder}/${name}`, bytes })));
    return { set: buildShownSet(writer.db, set.negotiation, found), zip: context.offer(zipName, zip) };
  });
}

const assignFolder = ({ role, name, bytes }: SigningFile) => ({ folder: setFolders[role], name, bytes });

function describeSetFile({ role, languages, copy, pages, name, bytes }: SigningFile): SetFile {
  const file = { sha256: digest('sha256', bytes, 'hex'), name, size: bytes.byteLength };
  return { role, languages, copy, file, pages };
}

/** An original followed by its PDF, both with the page count; without a PDF the original alone. */
function attachPdf(original: SigningFile, pdf: PrintedPdf | undefined): SigningFile[] {
  if (pdf === undefined) return [original];
  const pages = pdf.pages.length;
  const name = original.name.replace(/docx$/, 'pdf');
  return [
    { ...original, pages },
    { ...original, role: 'original-pdf', name, bytes: pdf.bytes, pages },
  ];
}
