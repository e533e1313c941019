/** A picture with its pixels only, without data such as its author and location (D22). */
export type Picture = {
  readonly type: 'png' | 'jpg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The chunks that determine the pixels (PNG 11.2, 11.3); the others hold words, times and other programs' data. */
const PIXEL_CHUNKS = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'sRGB', 'sBIT', 'bKGD', 'pHYs']);

/** In: the bytes of a file. Out: its picture without any other data, null if it is not a complete PNG or JPEG. */
export function parsePicture(bytes: Uint8Array): Picture | null {
  if (PNG.every((byte, at) => bytes[at] === byte)) return parsePng(bytes);
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? parseJpeg(bytes) : null;
}

function parsePng(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, PNG.length)];
  for (let at = PNG.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (end > bytes.length || (at === PNG.length) !== (name === 'IHDR')) return null;
    if (PIXEL_CHUNKS.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return buildPicture('png', view.getUint32(16), view.getUint32(20), parts);
    at = end;
  }
  return null;
}

/** ITU-T T.81, B.1: a marker, and after most markers a length and that many bytes. */
function parseJpeg(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 2)];
  let [width, height] = [0, 0];
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    if (marker === 0xd9) return buildPicture('jpg', width, height, [...parts, bytes.subarray(at, at + 2)]);
    if (at + 4 > bytes.length) return null;
    const headerEnd = at + 2 + view.getUint16(at + 2);
    const end = marker === 0xda ? findScanEnd(bytes, headerEnd) : headerEnd;
    if (end > bytes.length) return null;
    // Frame headers are C0 to CF without C4 (tables), C8 and CC (conditioning).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && at + 9 <= bytes.length)
      [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    if (isPixelSegment(marker)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

/** Of the application segments and comments, only the one that defines the colour coding (Adobe's APP14). */
const isPixelSegment = (marker: number): boolean =>
  marker === 0xee || (marker !== 0xfe && (marker < 0xe0 || marker > 0xef));

/** Finds the end of the entropy-coded data: the next 0xFF that is no stuffed byte, no restart and no fill. */
function findScanEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) break;
    at += 1;
  }
  return at;
}

function buildPicture(
  type: Picture['type'],
  width: number,
  height: number,
  parts: readonly Uint8Array[],
): Picture | null {
  if (width === 0 || height === 0) return null;
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { type, width, height, bytes };
}
