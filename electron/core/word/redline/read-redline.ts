import type { RedlineRemark } from '../../../../shared/model/comparison/redline-remark.ts';
import type { WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { parseDocx } from '../read/parse-docx.ts';
import { type PackedDocument, packDocument } from '../read/process/packed-document.ts';
import { SourcePackage } from './parts/source-package.ts';
import type { RedlineOptions } from './redline-options.ts';
import { redlinePackages } from './redline-packages.ts';
import { listChangedFallbacks } from './unmarked/list-changed-fallbacks.ts';

/** The content of a redline: its text with every change, and its pictures by the name of their part. */
export type RedlineContent = {
  readonly document: WordDocument;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly remarks: readonly RedlineRemark[];
};
/** The same for transfer between processes. */
export type PackedRedline = Omit<RedlineContent, 'document'> & { readonly document: PackedDocument };

/** Pictures of more than this in total are left out, the last ones first: they are held in memory for the page. */
const MAX_PICTURE_BYTES = 40 * 1024 * 1024;

/** Makes the redline of two Word files and reads it. Throws a Failure `word-…` for a file that cannot be read. */
export async function readRedline(old: Uint8Array, next: Uint8Array, options: RedlineOptions): Promise<PackedRedline> {
  const { bytes, remarks } = await redlinePackages(old, next, options);
  // A file with macros that is embedded in the newer file is in the redline too.
  const document = await parseDocx(bytes, { keepsPictures: true, leavesOutMacros: true });
  const redline = await SourcePackage.open(bytes);
  const { parts } = redline;
  const pictures = new Map<string, Uint8Array>();
  let left = MAX_PICTURE_BYTES;
  for (const { segments } of document.paragraphs)
    for (const { drawn } of segments) {
      const picture = drawn === null || pictures.has(drawn) ? undefined : parts.get(drawn);
      if (drawn === null || picture === undefined || picture.length > left) continue;
      left -= picture.length;
      pictures.set(drawn, picture);
    }
  return { document: packDocument(document), pictures, remarks: [...remarks, ...listChangedFallbacks(redline)] };
}
