import { expect, test } from 'vitest';
import { zipFiles } from '../../../electron/core/documents/outgoing/zip-files.ts';
import { unzipFiles } from '../../../electron/core/unzip-files.ts';

const files = ['naskah-asli/a.docx', 'internal/b.json'].map((name) => ({ name, bytes: new Uint8Array(1000).fill(65) }));

test('a .zip gives back its files in their order', () => {
  expect(unzipFiles(zipFiles(files), 2000)).toEqual(files);
});

test('a .zip is not unpacked beyond the limit, whatever sizes it claims', () => {
  expect(() => unzipFiles(zipFiles(files), 1999)).toThrow(RangeError);
  const forged = Buffer.from(zipFiles(files));
  // The size of the first entry, in the central directory and before its data (APPNOTE 4.3.7, 4.3.12).
  forged.writeUInt32LE(10, 22);
  forged.writeUInt32LE(10, forged.lastIndexOf('PK\u0001\u0002', forged.lastIndexOf('PK\u0001\u0002') - 1) + 24);
  const out = () => unzipFiles(forged, 2000).reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  expect(out()).toBeLessThanOrEqual(2000);
});

test('rejects a file that is not a .zip', () => {
  expect(() => unzipFiles(new TextEncoder().encode('words'), 2000)).toThrow();
});
