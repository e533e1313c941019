import { hash as digest } from 'node:crypto';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { type SetFile, setFolders } from '../../../../shared/model/signing-set.ts';
import type { Writing } from '../../context.ts';
import { findPdfPrinter } from '../../pdf/printer.ts';
import { keepFile } from '../../store/files.ts';
import { writeReport } from '../../word/report.ts';
import { dressOf } from '../looks.ts';
import { checkName, mustNotLeak } from '../outgoing.ts';
import { zipped } from '../zipped.ts';
import { checklist } from './checklist.ts';
import { cleanFiles, type MadeFile, originalFiles, proofFile, redlineFiles } from './files.ts';
import { gatherSet } from './gather.ts';
import { manifestBytes, manifestName } from './manifest.ts';
import { type PrintedPdf, printOriginals } from './pdf.ts';
import { printAgain } from './print-again.ts';
import { reservations } from './reservations.ts';
import { setsOf, shownSet } from './sets.ts';

/**
 * Every file for a signing, of one frozen draft of ours that is ready: both originals, their PDFs, the proof that they are
 * one text, the checklist, and for the other side the clean text and what changed. All of them are kept with one record, or
 * nothing is. The .zip leaves out what is for ourselves unless it is asked for.
 */
export async function make(context: Writing, input: Input<'signing.make'>): Promise<Output<'signing.make'>> {
  const { db } = context.store;
  const set = db.transaction(() => gatherSet(context, input))();
  const dress = dressOf(context, set.look);
  const originals = await originalFiles(set, dress);
  const outgoing = [...originals, ...(await cleanFiles(set, dress)), ...(await redlineFiles(set, dress))];
  await mustNotLeak(outgoing, set.internal, dress);
  const zipName = `${set.stem}.zip`;
  const words = outgoing.flatMap((file) => file.words);
  for (const name of [zipName, input.saveAs ?? zipName]) checkName(name, words, set.internal);
  const printer = input.pdf ? findPdfPrinter() : null;
  const pdfs = printer === null ? [] : await printOriginals(printer, originals, dress);
  const printed = originals.flatMap(({ original: _, ...file }, n) => withPdf(file, pdfs[n]));
  await mustNotLeak(
    printed.filter(({ role }) => role === 'original-pdf'),
    set.internal,
    dress,
  );
  const made: MadeFile[] = [...printed, ...outgoing.slice(originals.length), await proofFile(set, dress)];
  const reserved = reservations(set.ready, set.nameOf);
  const paper = checklist({ set, layout: input.layout, files: made.map(asSetFile), reservations: reserved });
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
    files: made.map(asSetFile),
    reservations: reserved,
    reprint: await printAgain(context, set, originals, pdfs),
  };
  const all = [
    ...made.map(inFolder),
    { folder: 'internal', name: manifestName(set.stem), bytes: manifestBytes(about) },
  ];
  return context.transact((writer) => {
    const record = writer.append('export.made', set.negotiation, context.newId(), {
      as: 'signing-set',
      languages: [...set.languages],
      copy: null,
      draft: set.draft,
      versions: set.versions,
      template: set.look.template,
      paper: set.look.paper,
      files: all.map(({ name, bytes }) => keepFile(writer.db, name, bytes)),
      pages: null,
      addressee: null,
      channel: null,
      note: '',
    });
    const found = setsOf(writer.db, set.negotiation).find((one) => one.record.hash === record.hash);
    if (found === undefined) throw new Failure('internal', { reason: 'the signing set was not found' });
    const leaving = all.filter(({ folder }) => input.internal === true || folder !== 'internal');
    const zip = zipped(leaving.map(({ folder, name, bytes }) => ({ name: `${folder}/${name}`, bytes })));
    return { set: shownSet(writer.db, set.negotiation, found), zip: context.offer(zipName, zip) };
  });
}

const inFolder = ({ role, name, bytes }: MadeFile) => ({ folder: setFolders[role], name, bytes });

function asSetFile({ role, languages, copy, pages, name, bytes }: MadeFile): SetFile {
  const file = { sha256: digest('sha256', bytes, 'hex'), name, size: bytes.byteLength };
  return { role, languages, copy, file, pages };
}

/** An original with its PDF behind it, and the count of its pages where there is one. */
function withPdf(original: MadeFile, pdf: PrintedPdf | undefined): MadeFile[] {
  if (pdf === undefined) return [original];
  const pages = pdf.pages.length;
  const name = original.name.replace(/docx$/, 'pdf');
  return [
    { ...original, pages },
    { ...original, role: 'original-pdf', name, bytes: pdf.bytes, pages },
  ];
}
