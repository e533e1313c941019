import { hash } from 'node:crypto';

/**
 * The earliest date that a .zip can hold, as in our other files; it has the same length as the dates of LibreOffice and
 * Word.
 */
const EARLIEST_DATE = '19800101000000';
const DATE = /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}((?:Z'?|[+-]\d\d'\d\d'?)?\))/g;
const NO_ZONE = /[+-]\d\d'\d\d'?/;
/** The same dates in an XMP packet (ISO 16684-1), which Word writes as well. */
const XMP_DATE = /(<(?:xmp|xap):(?:Create|Modify|Metadata)Date>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?(?=<)/g;
/**
 * What distinguishes one printing from another: the two file identifiers (ISO 32000-1, 14.4), and LibreOffice's
 * checksum.
 */
const FILE_IDS = /(<|\/DocChecksum \/)([0-9A-F]{32})(?=>|\s)/g;

/**
 * Removes from a PDF when and where it was printed, so that one program gives the same bytes for the same file each
 * time. The length stays the same, since a PDF holds byte offsets into itself. Data in compressed streams is unchanged.
 */
export function removePdfDates(pdf: Uint8Array): Uint8Array {
  // Latin-1 maps each byte to one character.
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
