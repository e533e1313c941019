import { crc32 } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../../electron/core/word/read/parse-docx.ts';
import { buildParts, documentXml, paragraphXml, runXml, zipParts } from '../build-docx.ts';
import { catchCode, validDocument } from './catch-code.ts';
import { forgeZipField, renameEntry, type ZipField } from './forge-zip.ts';

describe('forged zip files', () => {
  const main = 'word/document.xml';
  test.each<[string, ZipField, (value: number) => number, string]>([
    ['a size smaller than what comes out', 'size', (size) => size - 1, 'word-damaged'],
    ['a size larger than what comes out', 'size', (size) => size + 1, 'word-damaged'],
    ['a size of four gigabytes', 'size', () => 0xfffffffe, 'word-damaged'],
    ['fewer bytes than there are', 'compressedSize', (size) => size - 1, 'word-damaged'],
    ['more bytes than there are', 'compressedSize', () => 0x7fffffff, 'word-damaged'],
    ['another place in the file', 'offset', () => 0, 'word-two-readings'],
    ['an offset past the end', 'offset', () => 0x7fffffff, 'word-damaged'],
    ['a wrong checksum', 'crc', (crc) => crc ^ 1, 'word-damaged'],
    ['encrypted', 'flags', (flags) => flags | 1, 'word-encrypted'],
    ['strongly encrypted', 'flags', (flags) => flags | 0x41, 'word-damaged'],
  ])('rejects a forged entry: %s', async (_, field, change, code) => {
    expect(await catchCode(forgeZipField(validDocument, main, field, change))).toBe(code);
  });

  test('rejects an entry within another one, even when complete there', async () => {
    const other = strToU8(documentXml(paragraphXml(runXml('lain'))));
    const inner = zipSync({ [main]: other }, { level: 0 });
    const content = { 'media/a.bin': inner, ...buildParts(documentXml(paragraphXml(runXml('baik')))) };
    const whole = zipSync(
      Object.fromEntries(
        Object.entries(content).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
      ),
      { level: 0 },
    );
    expect((await parseDocx(whole)).paragraphs).toHaveLength(1);
    const change = (zip: Uint8Array, field: ZipField, value: number) => forgeZipField(zip, main, field, () => value);
    const sized = change(change(whole, 'size', other.length), 'compressedSize', other.length);
    const bytes = change(change(sized, 'crc', crc32(other)), 'offset', Buffer.from(whole).indexOf('PK\u0003\u0004', 4));
    await expect(parseDocx(bytes)).rejects.toMatchObject({
      code: 'word-damaged',
      details: { reason: 'entries overlap' },
    });
  });

  test.each([
    '../document.xml00',
    '/word/document.xm',
    'C:/rd/document.xm',
    '..\\d/document.xml',
    'word/../../../d.x',
    'word\u0000document.xml',
  ])('rejects a part named %j', async (name) => {
    expect(
      await catchCode(
        renameEntry(
          zipParts({ ...buildParts(documentXml('')), [`word/document.xm${'_'.repeat(1)}`]: '' }),
          'word/document.xm_',
          name.padEnd(17, 'x').slice(0, 17),
        ),
      ),
    ).toBe('word-names');
  });

  test.each([
    ['twice', 'word/document.xml'],
    ['and once in capitals', 'WORD/DOCUMENT.XML'],
    ['and once with a backslash', 'word\\document.xml'],
  ])('rejects a repeated part %s', async (_, twin) => {
    const bytes = zipParts({
      ...buildParts(documentXml(paragraphXml(runXml('baik')))),
      'word/document.xm_': documentXml(paragraphXml(runXml('lain'))),
    });
    expect(await catchCode(renameEntry(bytes, 'word/document.xm_', twin))).toBe('word-twins');
  });

  test('rejects a file truncated anywhere', async () => {
    const step = Math.ceil(validDocument.length / 60);
    for (let length = 0; length < validDocument.length; length += step)
      expect(await catchCode(validDocument.subarray(0, length)), String(length)).toMatch(/^word-(damaged|not-docx)$/);
  });
});
