import { TextDecoder } from 'node:util';
import { PackageFault } from './package-fault.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Decodes an XML part as its bytes arrive: UTF-8 or UTF-16, the two encodings that OPC allows (ECMA-376 part 2, 6.2.5).
 * Throws a PackageFault `encoding`.
 */
export class XmlDecoder {
  private readonly part: string;
  private first = new Uint8Array();
  private decoder: TextDecoder | null = null;
  private encoding: Encoding = 'utf-8';

  constructor(part: string) {
    this.part = part;
  }

  /** In: the next bytes, null at the end. Out: the text decoded from them. */
  decode(bytes: Uint8Array | null): string {
    let input = bytes ?? new Uint8Array();
    if (this.decoder === null) {
      this.first = Buffer.concat([this.first, input]);
      if (this.first.byteLength < 4 && bytes !== null) return '';
      input = this.first;
      this.encoding = detectEncoding(this.first);
      this.decoder = new TextDecoder(this.encoding, { fatal: true });
    }
    try {
      return this.decoder.decode(input, { stream: bytes !== null });
    } catch (problem) {
      throw new PackageFault('encoding', { part: this.part, encoding: this.encoding }, problem);
    }
  }

  /** The encoding in the XML declaration must match that of the bytes. */
  check(declared: string | undefined): void {
    const name = (declared ?? this.encoding).toLowerCase();
    const fits = this.encoding === 'utf-8' ? /^(utf-?8|us-ascii)$/ : /^utf-?16(le|be)?$/;
    if (!fits.test(name)) throw new PackageFault('encoding', { part: this.part, encoding: declared ?? '' });
  }
}

/** Detects the encoding by the byte order mark, or by the bytes of "<" (XML 1.0, appendix F). */
function detectEncoding(first: Uint8Array): Encoding {
  const [a, b] = first;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
