import type { CompoundStorage } from '../package/compound-file.ts';

const [INTEGER, STRING8, UNICODE, BINARY, TIME] = [0x0003, 0x001e, 0x001f, 0x0102, 0x0040];
const [INTERNET_CODE_PAGE, MESSAGE_CODE_PAGE] = [0x3fde, 0x3ffd];
const WINDOWS_EPOCH_MS = 11_644_473_600_000n;

/** Code pages other than 1250 to 1258 that mails from our partners use, by their names in the Encoding standard. */
const ENCODINGS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  20866: 'koi8-r',
  21866: 'koi8-u',
  28595: 'iso-8859-5',
  65001: 'utf-8',
};

/** The value of a property by its tag, which is its number and type; null if it is missing. */
export type PropertySource = (tag: number) => Buffer | null;

/**
 * The properties of a mail, or of an attachment, in its storage ([MS-OXMSG] 2.4). `headerSize` is how much precedes the
 * first property, which depends on what the storage is of.
 */
export function readStoredProperties(storage: CompoundStorage, headerSize: number): MessageProperties {
  /** The eight bytes of each property of fixed length. */
  const fixed = new Map<number, Buffer>();
  const stream = storage.streams.get('__properties_version1.0')?.() ?? Buffer.alloc(0);
  for (let at = headerSize; at + 16 <= stream.length; at += 16)
    fixed.set(stream.readUInt32LE(at), stream.subarray(at + 8, at + 16));
  return new MessageProperties((tag) => {
    const name = tag.toString(16).toUpperCase().padStart(8, '0');
    return storage.streams.get(`__substg1.0_${name}`)?.() ?? fixed.get(tag) ?? null;
  });
}

/** The properties of a mail or of an attachment ([MS-OXPROPS]), wherever they are stored; one that is missing is empty. */
export class MessageProperties {
  private readonly source: PropertySource;

  constructor(source: PropertySource) {
    this.source = source;
  }

  number(id: number): number | null {
    return this.bytes(id, INTEGER)?.readUInt32LE(0) ?? null;
  }

  /** A time in UTC, "2022-01-28T02:12Z". */
  time(id: number): string | null {
    const ticks = this.bytes(id, TIME)?.readBigUInt64LE(0) ?? 0n;
    const at = new Date(Number(ticks / 10_000n - WINDOWS_EPOCH_MS));
    return ticks === 0n || Number.isNaN(at.getTime()) ? null : `${at.toISOString().slice(0, 16)}Z`;
  }

  bytes(id: number, type: number): Buffer | null {
    return this.source(id * 0x10000 + type);
  }

  text(id: number): string {
    const unicode = this.bytes(id, UNICODE);
    const text = unicode?.toString('utf16le') ?? this.decode(this.bytes(id, STRING8), MESSAGE_CODE_PAGE);
    return text.replace(/\0+$/, '');
  }

  html(): string {
    return this.text(0x1013) || this.decode(this.bytes(0x1013, BINARY), INTERNET_CODE_PAGE);
  }

  private decode(bytes: Buffer | null, codePageProperty: number): string {
    if (bytes === null) return '';
    const page = this.number(codePageProperty) ?? this.number(INTERNET_CODE_PAGE) ?? 1252;
    const encoding = ENCODINGS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
    return new TextDecoder(encoding).decode(bytes);
  }
}
