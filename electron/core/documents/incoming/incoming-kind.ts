import { isWinmailName } from '../../../../shared/model/incoming/container-name.ts';
import { isTnef } from '../../mail/tnef-attributes.ts';

/** What reads a file: a reader of ours, a program of this computer (`office`), or nothing (`other`). */
export type IncomingKind = 'word' | 'office' | 'pdf' | 'text' | 'sheet' | 'eml' | 'msg' | 'tnef' | 'zip' | 'other';

const OFFICE_NAME = /\.(doc|dot|rtf|odt|ott|fodt)$/i;
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** The first entry of an OpenDocument text, which is not compressed (ODF 1.3 part 2, 3.3). */
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** The kind of a file by its first bytes, and by its name where these do not tell. */
export function detectIncomingKind(name: string, bytes: Uint8Array): IncomingKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (text: string, at = 0) => file.toString('latin1', at, at + text.length) === text;
  const named = (pattern: RegExp) => pattern.test(name);
  if (starts('%PDF-')) return 'pdf';
  if (starts('{\\rtf')) return 'office';
  if (starts('PK')) {
    if (starts(OPEN_DOCUMENT, 30)) return 'office';
    return named(/\.xlsx$/i) ? 'sheet' : named(/\.zip$/i) ? 'zip' : named(/\.docx$/i) ? 'word' : 'other';
  }
  if (isTnef(file)) return 'tnef';
  if (file.subarray(0, 4).equals(COMPOUND_FILE)) return detectCompoundKind(name, file);
  if (named(/\.eml$/i)) return 'eml';
  if (named(/\.txt$/i)) return 'text';
  if (named(OFFICE_NAME)) return 'office';
  // Some scanners write bytes before the header (ISO 32000-1, annex H, note 13).
  if (named(/\.pdf$/i) && file.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  // Whatever claims one of these kinds is refused by its reader, which says what is wrong with it.
  if (isWinmailName(name)) return 'tnef';
  const claimed = /\.(docx|xlsx|zip|msg)$/i.exec(name)?.[1]?.toLowerCase();
  return claimed === 'docx'
    ? 'word'
    : claimed === 'xlsx'
      ? 'sheet'
      : claimed === 'zip' || claimed === 'msg'
        ? claimed
        : 'other';
}

function detectCompoundKind(name: string, file: Buffer): IncomingKind {
  if (/\.msg$/i.test(name)) return 'msg';
  if (/\.xlsx$/i.test(name)) return 'sheet';
  // Its reader says that it is encrypted, or of an older Word.
  if (/\.docx$/i.test(name) || file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'word';
  return OFFICE_NAME.test(name) ? 'office' : 'other';
}

export const isContainer = (kind: IncomingKind): boolean => ['eml', 'msg', 'tnef', 'zip'].includes(kind);
export const isReadable = (kind: IncomingKind): boolean => kind !== 'other' && !isContainer(kind);
