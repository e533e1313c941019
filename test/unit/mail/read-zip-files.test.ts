import { assert, asyncProperty, integer, nat } from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZipFiles } from '../../../electron/core/mail/read-zip-files.ts';
import { Failure } from '../../../shared/api/failure.ts';

test('lists the files of a .zip with their folders, without folders and what macOS adds', async () => {
  const zip = zipSync({
    'Masukan/AGRO.docx': strToU8('a'),
    '__MACOSX/Masukan/._AGRO.docx': strToU8('x'),
    '.DS_Store': strToU8('x'),
    'отзыв.pdf': strToU8('b'),
    'kosong/': new Uint8Array(0),
  });
  const files = await readZipFiles(zip);
  expect(files.map(({ name, content }) => [name, content instanceof Failure ? content.code : String(content)])).toEqual(
    [
      ['Masukan/AGRO.docx', 'a'],
      ['отзыв.pdf', 'b'],
    ],
  );
});

test.each([
  ['with a name that climbs out of its folder', zipSync({ '../../etc/passwd': strToU8('a') }), 'zip-names'],
  ['that unpacks to more than 100 MB', bomb(), 'zip-large'],
  [
    'with more than 500 files',
    zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}`, strToU8('')]))),
    'zip-large',
  ],
  ['that is none', strToU8('PK but not a zip'), 'zip-damaged'],
  ['with two files of one name', twins(), 'zip-two-readings'],
])('refuses a .zip %s', async (_, zip, code) => {
  await expect(readZipFiles(zip)).rejects.toMatchObject({ code });
});

function bomb(): Uint8Array {
  const large = new Uint8Array(24 * 1024 * 1024);
  return zipSync(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, large])));
}

function twins(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.txt': strToU8('1'), 'b.txt': strToU8('2') }));
  for (let at = zip.indexOf('b.txt'); at !== -1; at = zip.indexOf('b.txt', at + 1)) zip.write('a.txt', at);
  return zip;
}

test('a file that does not match its checksum is refused alone', async () => {
  const zip = Buffer.from(zipSync({ 'a.txt': [strToU8('satu'), { level: 0 }], 'b.txt': strToU8('dua') }));
  zip.write('lain', zip.indexOf('satu'));
  const [first, second] = await readZipFiles(zip);
  expect(first?.content).toMatchObject({ code: 'zip-damaged' });
  expect(String(second?.content)).toBe('dua');
});

test('property: a .zip that is cut or altered anywhere is read or refused', async () => {
  const zip = zipSync({ 'a.docx': new Uint8Array(500), 'b/c.pdf': strToU8('dua') });
  await assert(
    asyncProperty(nat(zip.length - 1), integer({ min: 1, max: 255 }), nat(zip.length), async (at, change, end) => {
      const altered = Buffer.from(zip);
      altered[at] = (altered[at] ?? 0) ^ change;
      const read = await readZipFiles(end % 3 === 0 ? altered.subarray(0, end) : altered).catch(
        (problem: unknown) => problem,
      );
      expect(read instanceof Error).toBe(read instanceof Failure);
    }),
  );
});
