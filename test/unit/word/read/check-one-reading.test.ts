import { crc32 } from 'node:zlib';
import { strToU8, type ZipOptions, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFormReply } from '../../../../electron/core/sheet/read-form-reply.ts';
import { unzipFiles } from '../../../../electron/core/unzip-files.ts';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { buildParts, contentTypesXml, documentXml, paragraphXml, relationshipsXml, runXml } from './build-docx.ts';

const MAIN = 'word/document.xml';
const OTHER = 'word/other.bin';
const texts = {
  ...buildParts(documentXml(paragraphXml(runXml('baik')))),
  [OTHER]: documentXml(paragraphXml(runXml('lain'))),
};

type Extra = Record<number, Uint8Array>;

/** `extra` by the name of its entry; fflate writes it into both headers. */
function buildZip(content: Record<string, string | Uint8Array> = texts, extra: Record<string, Extra> = {}): Buffer {
  const entries = Object.entries(content).map(([name, one]) => {
    const bytes = typeof one === 'string' ? strToU8(one) : one;
    const file: [Uint8Array, ZipOptions] = [bytes, { level: 0, extra: extra[name] ?? {} }];
    return [name, file] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

/** Info-ZIP Unicode Path (APPNOTE 4.6.9). */
function buildUnicodePath(header: string, name: string, { version = 1, sum = crc32(header) } = {}): Extra {
  const fixed = Buffer.alloc(5);
  fixed.writeUInt8(version);
  fixed.writeUInt32LE(sum, 1);
  return { 28789: Buffer.concat([fixed, Buffer.from(name)]) };
}

const catchCode = (bytes: Uint8Array): Promise<string> =>
  parseDocx(bytes).then(
    () => 'read',
    (problem: { code?: string }) => problem.code ?? String(problem),
  );

const listLocalHeaders = (bytes: Buffer): number[] => findSignatureOffsets(bytes, 'PK\u0003\u0004');
const listCentralHeaders = (bytes: Buffer): number[] => findSignatureOffsets(bytes, 'PK\u0001\u0002');
function findSignatureOffsets(bytes: Buffer, signature: string): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 1)) found.push(at);
  return found;
}

test('reads a file whose extra fields repeat the names of their entries', async () => {
  expect(await catchCode(buildZip(texts, { [MAIN]: buildUnicodePath(MAIN, MAIN) }))).toBe('read');
});

test.each([
  ['that a reader must follow', {}],
  ['of another version', { version: 2 }],
  ['with another checksum', { sum: 1 }],
])('rejects extra fields %s which give entries other names', async (_, how) => {
  const swapped = { [MAIN]: buildUnicodePath(MAIN, OTHER, how), [OTHER]: buildUnicodePath(OTHER, MAIN, how) };
  expect(await catchCode(buildZip(texts, swapped))).toBe('word-two-readings');
});

test('rejects another name in the extra field of a local header alone', async () => {
  const bytes = buildZip(texts, { [MAIN]: buildUnicodePath(MAIN, MAIN) });
  const [central = 0] = listCentralHeaders(bytes);
  const local = bytes.subarray(0, central);
  local.write('word/document.bin', local.lastIndexOf(MAIN, local.indexOf('<?xml', local.lastIndexOf(MAIN))));
  expect(await catchCode(bytes)).toBe('word-two-readings');
});

test.each([
  ['percent-encoded', 'word/docu%6Dent.xml'],
  ['in full-width letters', 'word/ｄocument.xml'],
  ['with an empty folder', 'word//document.xml'],
  ['with a dot at its end', 'word/document.xml.'],
])('rejects a repeated part %s', async (_, name) => {
  expect(await catchCode(buildZip({ ...texts, [name]: documentXml(paragraphXml(runXml('lain'))) }))).toBe('word-twins');
});

test('rejects names that are equal after normalization', async () => {
  const content = { ...texts, 'word/é.xml': 'a', 'word/e\u0301.xml': 'b' };
  expect(await catchCode(buildZip(content))).toBe('word-twins');
});

test('rejects an entry named only by the headers before the data', async () => {
  const bytes = buildZip();
  const [start = 0] = listCentralHeaders(bytes);
  const hidden = buildZip({ [MAIN]: documentXml(paragraphXml(runXml('lain'))) });
  const entry = hidden.subarray(0, listCentralHeaders(hidden)[0]);
  const whole = Buffer.concat([bytes.subarray(0, start), entry, bytes.subarray(start)]);
  whole.writeUInt32LE(start + entry.length, whole.length - 6);
  expect(await catchCode(whole)).toBe('word-two-readings');
});

test('rejects two concatenated zip files whose second directory names entries of the first', async () => {
  const first = buildZip();
  const second = buildZip({ ...texts, [MAIN]: documentXml(paragraphXml(runXml('lain'))) });
  expect(await catchCode(Buffer.concat([first, second]))).toBe('word-two-readings');
});

test('rejects a directory that is longer than its count', async () => {
  const bytes = buildZip();
  const end = bytes.length - 22;
  bytes.writeUInt16LE(bytes.readUInt16LE(end + 10) - 1, end + 10);
  expect(await catchCode(bytes)).toBe('word-two-readings');
});

test('rejects a second end record before the last', async () => {
  const bytes = buildZip();
  const end = bytes.subarray(bytes.length - 22);
  expect(await catchCode(Buffer.concat([bytes, end]))).toBe('word-two-readings');
});

test.each([
  ['method', 8, 2],
  ['checksum', 14, 4],
  ['packed size', 18, 4],
  ['size', 22, 4],
])('rejects a local header with another %s', async (_, offset, length) => {
  const bytes = buildZip();
  const at = (listLocalHeaders(bytes)[2] ?? 0) + offset;
  bytes.writeUIntLE(bytes.readUIntLE(at, length) + 1, at, length);
  expect(await catchCode(bytes)).toBe('word-damaged');
});

test('reads a file whose sizes follow the data', async () => {
  const bytes = buildZip();
  for (const at of listLocalHeaders(bytes)) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 6) | 8, at + 6);
    bytes.fill(0, at + 14, at + 26);
  }
  expect(await catchCode(bytes)).toBe('read');
});

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

test.each<[string, Record<string, string>]>([
  [
    'two main parts',
    {
      '_rels/.rels': relationshipsXml([
        [OFFICE, MAIN],
        [OFFICE, OTHER],
      ]),
    },
  ],
  [
    'two relationships of one id',
    {
      '_rels/.rels': relationshipsXml([
        [OFFICE, MAIN],
        ['x', OTHER],
      ]).replace('rId2', 'rId1'),
    },
  ],
  [
    'two types of one part',
    {
      '[Content_Types].xml': contentTypesXml().replace(
        '</Types>',
        '<Override PartName="/word/document.xml" ContentType="x"/></Types>',
      ),
    },
  ],
])('rejects %s', async (_, content) => {
  expect(await catchCode(buildZip({ ...texts, ...content }))).toBe('word-two-readings');
});

test('rejects a workbook and a .zip with two readings too', async () => {
  const swapped = { [MAIN]: buildUnicodePath(MAIN, OTHER), [OTHER]: buildUnicodePath(OTHER, MAIN) };
  await expect(readFormReply(buildZip(texts, swapped))).rejects.toMatchObject({ code: 'sheet-two-readings' });
  expect(() => unzipFiles(buildZip(texts, swapped), 1_000_000)).toThrow(
    expect.objectContaining({ code: 'zip-two-readings' }),
  );
});
