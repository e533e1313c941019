import { hash as digest } from 'node:crypto';
import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { type SetFile, type SigningSet, setFolders } from '../../../../shared/model/signing-set.ts';
import { type PrintedOriginal, reprint } from '../../../../shared/rules/reprint.ts';
import type { Reading, Writing } from '../../context.ts';
import { pageTexts } from '../../pdf/page-texts.ts';
import { findPdfPrinter } from '../../pdf/printer.ts';
import { keepFile, keptFile } from '../../store/files.ts';
import { writeReport } from '../../word/report.ts';
import { dressOf } from '../looks.ts';
import { mustNotLeak } from '../outgoing.ts';
import { zipped } from '../zipped.ts';
import { checklist } from './checklist.ts';
import { changedClauses, clauseWords } from './clauses.ts';
import { cleanFiles, type MadeFile, originalFiles, proofFile, redlineFiles } from './files.ts';
import { type GatheredSet, gatherSet } from './gather.ts';
import { manifestBytes, manifestName } from './manifest.ts';
import { type PrintedPdf, printOriginals } from './pdf.ts';
import { reservations } from './reservations.ts';
import { setsOf, shownSet } from './sets.ts';

/**
 * Every file for a signing, of one frozen draft of ours that is ready: both originals, their PDFs, the proof that they are
 * one text, the checklist, and for the other side the clean text and what changed. All of them are kept with one record, or
 * nothing is.
 */
export async function make(context: Writing, input: Input<'signing.make'>): Promise<Output<'signing.make'>> {
  const { db } = context.store;
  const set = db.transaction(() => gatherSet(context, input))();
  const dress = dressOf(context, set.look);
  const originals = await originalFiles(set, dress);
  const outgoing = [...originals, ...(await cleanFiles(set, dress)), ...(await redlineFiles(set, dress))];
  await mustNotLeak(outgoing, set.internal, dress);
  const printer = input.pdf ? findPdfPrinter() : null;
  const pdfs = printer === null ? [] : await printOriginals(printer, originals, dress);
  const made: MadeFile[] = [
    ...originals.flatMap(({ original: _, ...file }, n) => withPdf(file, pdfs[n])),
    ...outgoing.slice(originals.length),
    await proofFile(set, dress),
  ];
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
    reprint: await again(context, set, pdfs),
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
    const zip = zipped(all.map(({ folder, name, bytes }) => ({ name: `${folder}/${name}`, bytes })));
    return { set: shownSet(writer.db, set.negotiation, found), zip: context.offer(`${set.stem}.zip`, zip) };
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

/** What to print again since the set before. */
async function again(context: Reading, set: GatheredSet, pdfs: readonly PrintedPdf[]): Promise<SigningSet['reprint']> {
  const { before, negotiation } = set;
  if (before === null || before.record.payload.draft === null) return [];
  const { db } = context.store;
  const then = clauseWords(db, { negotiation, draft: before.record.payload.draft });
  const sets = setsOf(db, negotiation).filter(({ record }) => record.payload.draft === before.record.payload.draft);
  // The set before may have been made without PDFs, after one of the same draft with them.
  const pdfOf = ({ copy, languages }: SetFile) =>
    sets
      .flatMap(({ set: { files } }) => files)
      .find((one) => one.role === 'original-pdf' && one.copy === copy && one.languages.join() === languages.join());
  const old = before.set.files
    .filter(({ role }) => role === 'original')
    .map(async (original): Promise<PrintedOriginal> => {
      const pdf = pdfOf(original);
      const bytes = pdf === undefined ? null : keptFile(db, pdf.file.sha256);
      const { copy, languages } = original;
      return { copy: copy ?? '', languages, pages: bytes === null ? null : await pageTexts(bytes) };
    });
  const now = set.originals.map(({ copy, languages }, n) => {
    const clauses = changedClauses(then(languages), set.clauses(languages));
    return { copy, languages, pages: pdfs[n]?.pages ?? null, clauses };
  });
  return reprint(await Promise.all(old), now);
}
