import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readLooseFile } from '../../../../electron/core/read-loose-file.ts';
import { isProtectedOfficeFile } from '../../../../electron/core/word/read/is-protected-office-file.ts';
import { findResources } from '../../../../electron/hosts/find-resources.ts';
import { root } from '../../../helpers/core.ts';

/** An OpenDocument text with these entries in its manifest. */
const buildOdt = (entries: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${entries}</manifest:manifest>`),
  });

/** A Word file of the old format with these flags. */
function buildDoc(flags: number): Uint8Array {
  const stream = new Uint8Array(64);
  stream[11] = flags;
  return Uint8Array.from(
    burn([
      { name: 'Root Entry', type: 5, length: 0, children: [1] },
      { name: 'WordDocument', type: 2, length: stream.length, binaryProvider: () => stream },
    ]),
  );
}

const protectedOdt = buildOdt('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');

test.each([
  ['an .odt with encrypted entries', protectedOdt, true],
  ['an .odt without them', buildOdt('<manifest:file-entry/>'), false],
  ['a .doc that is encrypted', buildDoc(0x01), true],
  ['a .docx that is encrypted', readFileSync(join(root, 'test/fixtures/word/encrypted/agile.docx')), true],
  ['a .doc that is not', buildDoc(0x02), false],
  ['a .rtf', strToU8('{\\rtf1 isi}'), false],
  ['what is cut off', protectedOdt.subarray(0, 40), false],
])('recognizes %s', async (_, bytes, expected) => {
  expect(await isProtectedOfficeFile(bytes)).toBe(expected);
});

test('a text that is protected by a password is refused as such, before any program opens it', async () => {
  const file = { name: 'rahasia.odt', bytes: protectedOdt };
  await expect(readLooseFile(file, findResources(root).readerWorker)).rejects.toMatchObject({ code: 'word-encrypted' });
});
