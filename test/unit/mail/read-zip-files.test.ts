import { crc32 } from 'node:zlib';
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
  const files = await readZipFiles(zip, 'a.zip');
  expect(files.map(({ name, content }) => [name, content instanceof Failure ? content.code : String(content)])).toEqual(
    [
      ['Masukan/AGRO.docx', 'a'],
      ['отзыв.pdf', 'b'],
    ],
  );
});

test.each([
  ['with a name that climbs out of its folder', zipSync({ '../../etc/passwd': strToU8('a') }), 'zip-names'],
  [
    'with more than 500 files',
    zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}`, strToU8('')]))),
    'zip-large',
  ],
  ['that is none', strToU8('PK but not a zip'), 'zip-damaged'],
  ['with two files of one name', twins(), 'zip-two-readings'],
])('refuses a .zip %s', async (_, zip, code) => {
  await expect(readZipFiles(zip, 'a.zip')).rejects.toMatchObject({ code });
});

test('names the files of a .zip that are too large for it, each with the limits, and reads the others', async () => {
  const [large, larger] = [new Uint8Array(24 * 1024 * 1024), new Uint8Array(26 * 1024 * 1024)];
  const all = { scan: larger, a: large, b: large, c: large, d: large, e: strToU8('isi') };
  const files = await readZipFiles(zipSync(all), 'a.zip');
  const refused = (name: string) => ({ code: 'zip-part-large', details: { name, whole: 100, each: 25 } });
  expect(files.map(({ name, content }) => (content instanceof Failure ? content : name))).toMatchObject([
    refused('scan'),
    'a',
    'b',
    'c',
    refused('d'),
    refused('e'),
  ]);
});

function twins(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.txt': strToU8('1'), 'b.txt': strToU8('2') }));
  for (let at = zip.indexOf('b.txt'); at !== -1; at = zip.indexOf('b.txt', at + 1)) zip.write('a.txt', at);
  return zip;
}

/** A .zip of one file whose name is in these bytes, with the name in Unicode next to it where there is one. */
function zipNamed(name: Uint8Array, unicode?: string): Uint8Array {
  const field = Buffer.concat([Buffer.of(1, 0, 0, 0, 0), Buffer.from(unicode ?? '')]);
  field.writeUInt32LE(crc32(name), 1);
  const placeholder = '#'.repeat(name.length);
  const extra = unicode === undefined ? {} : { extra: { 28789: field } };
  const zip = Buffer.from(zipSync({ [placeholder]: [strToU8('isi'), extra] }));
  for (let at = zip.indexOf(placeholder); at !== -1; at = zip.indexOf(placeholder, at + 1)) zip.set(name, at);
  return zip;
}

const [IN_866, IN_1251] = [0x80, 0xc0].map((first) =>
  Uint8Array.from(
    [...'ПРИЛОЖЕНИЕ'].map((letter) => first + letter.charCodeAt(0) - 0x410).concat([0x2e, 0x64, 0x6f, 0x63]),
  ),
) as [Uint8Array, Uint8Array];

test.each([
  ['in the code page 866', zipNamed(IN_866), 'ПРИЛОЖЕНИЕ.doc'],
  [
    'in the code page 1251',
    zipNamed(Uint8Array.from([...IN_1251.subarray(0, 1), 0xf0, 0xe8, 0xeb, 0xee, 0xe6])),
    'Прилож',
  ],
  ['in UTF-8 that is not stated', zipNamed(Buffer.from('Ответ.docx')), 'Ответ.docx'],
  ['in Latin letters', zipNamed(Buffer.from([0x72, 0x82, 0x73, 0x2e, 0x64])), 'rés.d'],
  ['in the code page 866 and in Unicode', zipNamed(IN_866, 'ПРИЛОЖЕНИЕ.doc'), 'ПРИЛОЖЕНИЕ.doc'],
  ['in Unicode next to marks for letters', zipNamed(Buffer.from('????.doc'), 'Адік.doc'), 'Адік.doc'],
])('reads a name %s', async (_, zip, name) => {
  expect((await readZipFiles(zip, 'a.zip')).map((file) => file.name)).toEqual([name]);
});

test.each([
  ['another name', zipNamed(IN_866, 'СОГЛАШЕНИЕ.doc')],
  ['another kind', zipNamed(IN_866, 'ПРИЛОЖЕНИЕ.exe')],
  ['a shorter name', zipNamed(IN_866, 'Б.doc')],
])('refuses a .zip whose Unicode path is %s', async (_, zip) => {
  await expect(readZipFiles(zip, 'a.zip')).rejects.toMatchObject({ code: 'zip-two-readings' });
});

test('refuses a .zip of two names that are the same in different code pages', async () => {
  const names = [Buffer.from('ПР'), Buffer.from([0x8f, 0x90])];
  const zip = Buffer.from(zipSync({ '####': strToU8('1'), '##': strToU8('2') }));
  for (const name of names) {
    const at = zip.indexOf('#'.repeat(name.length));
    for (const place of [at, zip.indexOf('#'.repeat(name.length), at + name.length)]) zip.set(name, place);
  }
  await expect(readZipFiles(zip, 'a.zip')).rejects.toMatchObject({ code: 'zip-two-readings' });
});

test('a file that does not match its checksum is refused alone', async () => {
  const zip = Buffer.from(zipSync({ 'a.txt': [strToU8('satu'), { level: 0 }], 'b.txt': strToU8('dua') }));
  zip.write('lain', zip.indexOf('satu'));
  const [first, second] = await readZipFiles(zip, 'a.zip');
  expect(first?.content).toMatchObject({ code: 'zip-damaged' });
  expect(String(second?.content)).toBe('dua');
});

test('property: a .zip that is cut or altered anywhere is read or refused', async () => {
  const zip = zipSync({ 'a.docx': new Uint8Array(500), 'b/c.pdf': strToU8('dua') });
  await assert(
    asyncProperty(nat(zip.length - 1), integer({ min: 1, max: 255 }), nat(zip.length), async (at, change, end) => {
      const altered = Buffer.from(zip);
      altered[at] = (altered[at] ?? 0) ^ change;
      const read = await readZipFiles(end % 3 === 0 ? altered.subarray(0, end) : altered, 'a.zip').catch(
        (problem: unknown) => problem,
      );
      expect(read instanceof Error).toBe(read instanceof Failure);
    }),
  );
});
