import { hash } from 'node:crypto';

/** The earliest day that a .zip can name, as our other files have it; so long as LibreOffice and Word write theirs. */
const EARLIEST_DATE = '19800101000000';
const DATE = /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}((?:Z'?|[+-]\d\d'\d\d'?)?\))/g;
const NO_ZONE = /[+-]\d\d'\d\d'?/;
/** The same days in an XMP packet (ISO 16684-1), which Word writes too. */
const XMP_DATE = /(<(?:xmp|xap):(?:Create|Modify|Metadata)Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?(?=<)/g;
/** What tells one printing from another: the two ids of a file (ISO 32000-1, 14.4), and what LibreOffice adds. */
const FILE_IDS = /(<|\/DocChecksum \/)([0-9A-F]{32})(?=>|\s)/g;

/**
 * A PDF that does not tell when and where it was printed, so that one program makes the same bytes of the same file each
 * time. Nothing changes its length, since a PDF names places in itself. What is packed away in streams stays as it is.
 */
export function removePdfDates(pdf: Uint8Array): Uint8Array {
  // One sign for each byte, whatever it is.
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const at = text.lastIndexOf('trailer');
  const body = text
    .slice(0, Math.max(0, at))
    .replace(DATE, (_, before: string, zone: string) => {
      return `${before}${EARLIEST_DATE}${zone.replace(NO_ZONE, (found) => `+00'00'`.slice(0, found.length))}`;
    })
    .replace(XMP_DATE, (_, before: string, zone = '') => {
      return `${before}1980-01-01T00:00:00${zone.length > 1 ? '+00:00' : zone}`;
    });
  const trailer = text.slice(Math.max(0, at)).replace(FILE_IDS, `$1${'0'.repeat(32)}`);
  const id = hash('sha256', Buffer.from(body + trailer, 'latin1'), 'hex')
    .slice(0, 32)
    .toUpperCase();
  const named = trailer.replace(/(<|\/DocChecksum \/)0{32}(?=>|\s)/g, `$1${id}`);
  return new Uint8Array(Buffer.from(body + named, 'latin1'));
}
