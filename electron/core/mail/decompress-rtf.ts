/** The text that every compressed RTF can refer to ([MS-OXRTFCP] 2.1.2.1). */
const DICTIONARY =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const [COMPRESSED, UNCOMPRESSED] = ['LZFu', 'MELA'];
const [HEADER_SIZE, WINDOW] = [16, 4096];
/** Far more than the text of a mail; pictures in it may take more, and follow. */
const MAX_SIZE = 16 * 1024 * 1024;

/**
 * The RTF of a mail as Latin-1 text, one character for each byte ([MS-OXRTFCP] 2.2); empty if it is none. One that is cut
 * off or too long is read up to there.
 */
export function decompressRtf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER_SIZE) return '';
  const size = Math.min(file.readUInt32LE(4), MAX_SIZE);
  const kind = file.toString('latin1', 8, 12);
  if (kind === UNCOMPRESSED) return file.toString('latin1', HEADER_SIZE, HEADER_SIZE + size);
  return kind === COMPRESSED ? expandReferences(file.subarray(HEADER_SIZE), size) : '';
}

function expandReferences(input: Buffer, size: number): string {
  const window = Buffer.alloc(WINDOW);
  window.write(DICTIONARY, 'latin1');
  let end = DICTIONARY.length;
  const output = Buffer.alloc(size);
  let written = 0;
  const write = (byte: number) => {
    if (written < size) output[written] = byte;
    written += 1;
    window[end] = byte;
    end = (end + 1) % WINDOW;
  };
  for (let at = 0; at < input.length && written < size; ) {
    const control = input[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < input.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        write(input[at] ?? 0);
        at += 1;
        continue;
      }
      const reference = (input[at] ?? 0) * 256 + (input[at + 1] ?? 0);
      at += 2;
      const [from, length] = [reference >> 4, (reference & 15) + 2];
      if (from === end) return output.toString('latin1', 0, written);
      for (let n = 0; n < length; n += 1) write(window[(from + n) % WINDOW] ?? 0);
    }
  }
  return output.toString('latin1', 0, written);
}
