import { hash } from 'node:crypto';
import { convertToDocx } from '../../pdf/convert-to-docx.ts';
import { findPdfPrinter } from '../../pdf/pdf-printer.ts';
import type { IncomingFile } from './opened-part.ts';

/**
 * A file is previewed and then applied, and a conversion takes seconds: the last few are remembered, by the hash of the
 * original. A conversion under way is waited for.
 */
const conversions = new Map<string, Promise<Uint8Array>>();
const MAX_CONVERSIONS = 8;

/** A text document of another format as a .docx. Throws `office-…`. */
export function convertOfficeFile({ name, bytes }: IncomingFile): Promise<Uint8Array> {
  const key = hash('sha256', bytes, 'hex');
  const known = conversions.get(key);
  if (known !== undefined) return known;
  const extension = /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? 'doc';
  const made = convertToDocx(findPdfPrinter(), { bytes, extension });
  for (const oldest of conversions.keys()) {
    if (conversions.size < MAX_CONVERSIONS) break;
    conversions.delete(oldest);
  }
  conversions.set(key, made);
  // A failure may be of the moment: no program, no room.
  made.catch(() => conversions.delete(key));
  return made;
}
