import { hash as digest } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { SetFile, SigningSet } from '../../../../shared/model/signing-set.ts';
import { listReprints, type PrintedOriginal } from '../../../../shared/rules/list-reprints.ts';
import type { ReadContext } from '../../context.ts';
import { parsePageTexts } from '../../pdf/parse-page-texts.ts';
import { createClauseWordsReader, listChangedClauses } from '../../queries/signing/clause-words.ts';
import type { StoredSigningSet } from '../../queries/signing/signing-sets.ts';
import { findSavedFile } from '../../store/files.ts';
import type { GatheredSigningSet } from './gather-signing-set.ts';
import type { PrintedPdf } from './print-original-pdfs.ts';

/**
 * Lists what to print again of each original since the newest earlier set that has it; sets in other layouts may lie
 * between. Empty if there is no earlier set.
 */
export async function findNeededReprints(
  { store: { db } }: ReadContext,
  { before, negotiation, originals, clauses }: GatheredSigningSet,
  files: readonly { readonly bytes: Uint8Array }[],
  pdfs: readonly PrintedPdf[],
): Promise<SigningSet['reprint']> {
  if (before.length === 0) return [];
  const again = originals.map(async ({ copy, languages }, n) => {
    const same = (one: SetFile) => one.copy === copy && one.languages.join() === languages.join();
    const old = before.find(({ set }) => set.files.some((one) => one.role === 'original' && same(one)));
    const word = files[n]?.bytes;
    const now = { copy, languages, look: word === undefined ? null : hashLayout(word), pages: pdfs[n]?.pages ?? null };
    const draft = old?.record.payload.draft;
    if (old === undefined || !draft) return listReprints([], [{ ...now, clauses: [] }]);
    const then = createClauseWordsReader(db, { negotiation, draft })(languages);
    const changed = listChangedClauses(then, clauses(languages));
    return listReprints([await readPrintedOriginal(db, old, before, same)], [{ ...now, clauses: changed }]);
  });
  return (await Promise.all(again)).flat();
}

/** An original as an earlier set has it; that set may have no PDFs while another set of the same draft has them. */
async function readPrintedOriginal(
  db: ReadContext['store']['db'],
  { record, set }: StoredSigningSet,
  all: readonly StoredSigningSet[],
  same: (file: SetFile) => boolean,
): Promise<PrintedOriginal> {
  const original = set.files.find((one) => one.role === 'original' && same(one));
  const pdf = all
    .filter((one) => one.record.payload.draft === record.payload.draft)
    .flatMap((one) => one.set.files)
    .find((one) => one.role === 'original-pdf' && same(one));
  // Nothing is known of a damaged file, so all of it is printed again.
  const bytesOf = (found: SetFile | undefined) => {
    const savedFile = found === undefined ? null : findSavedFile(db, found.file.sha256);
    return savedFile?.isWhole ? savedFile.bytes : null;
  };
  const [word, bytes] = [bytesOf(original), bytesOf(pdf)];
  return {
    copy: original?.copy ?? '',
    languages: original?.languages ?? [],
    look: word === null ? null : hashLayout(word),
    pages: bytes === null ? null : await parsePageTexts(bytes),
  };
}

/** Parts that change with the words of a text, or that describe them. */
const TEXT_PARTS = /^(word\/document\.xml|word\/numbering\.xml|docProps\/.*)$/;
/** The page, its margins and related properties, and the size of pictures (ECMA-376 17.6.17, 20.4.2.7). */
const LAYOUT_ELEMENTS = /<w:sectPr[ >].*?<\/w:sectPr>|<wp:extent [^>]*>/gs;

/** Hashes the layout of a file of ours: styles, pages, headers and footers, pictures. */
function hashLayout(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const look = parts.map(([name, part]) => {
    if (name === 'word/document.xml') return [name, ...(strFromU8(part).match(LAYOUT_ELEMENTS) ?? [])];
    return TEXT_PARTS.test(name) ? [] : [name, digest('sha256', part, 'hex')];
  });
  return digest('sha256', JSON.stringify(look), 'hex');
}
