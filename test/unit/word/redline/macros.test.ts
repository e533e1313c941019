import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { body, paragraph } from '../../../fixtures/word/redline-pairs/raw-xml.ts';
import { buildRawDocx } from '../../../helpers/redline/build-raw-docx.ts';
import { readText } from '../../../helpers/redline/read-text.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };
const VBA = 'application/vnd.ms-office.vbaProject';

const plain = buildRawDocx(body(paragraph('The Parties shall meet in Jakarta.')));

/** A file with macros, and with settings of a printer whose name ends as theirs do. */
function buildWithMacros(words: string, name = 'word/vbaProject.bin', types = ''): Uint8Array {
  const others = {
    [name]: { type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', content: strToU8('macro') },
    'word/printerSettings1.bin': { type: 'printerSettings', content: strToU8('printer') },
  };
  const parts = unzipSync(buildRawDocx({ ...body(paragraph(words)), others, form: 'macros' }));
  const read = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  parts['[Content_Types].xml'] = strToU8(read('[Content_Types].xml').replace('</Types>', `${types}</Types>`));
  parts[`${name.replace('word/', 'word/_rels/')}.rels`] = strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  );
  return zipSync(parts);
}

describe('a newer file with macros', () => {
  test.each(['word/vbaProject.bin', 'word/other.bin'])(
    'is redlined without them, and they are named: %s',
    async (name) => {
      const { bytes, remarks } = await redlinePackages(
        plain,
        buildWithMacros('The Parties shall meet in Minsk.', name),
        revision,
      );
      const parts = unzipSync(bytes);
      const all = Object.values(parts)
        .map((part) => strFromU8(part))
        .join('');
      expect(Object.keys(parts).filter((part) => part.includes(name.slice('word/'.length)))).toEqual([]);
      expect(strFromU8(parts['word/printerSettings1.bin'] ?? new Uint8Array())).toBe('printer');
      expect(all).not.toMatch(/vbaProject|macroEnabled/);
      expect(remarks.filter(({ code }) => code.startsWith('macros'))).toEqual([{ code: 'macros-new', detail: name }]);
      expect([readText(bytes, 'accept'), readText(bytes, 'reject')]).toEqual([
        ['The Parties shall meet in Minsk.'],
        ['The Parties shall meet in Jakarta.'],
      ]);
      expect((await parseDocx(bytes)).paragraphs).toHaveLength(1);
    },
  );

  test('is refused where macros are in a file that is embedded in it', async () => {
    const embedded = `<Override PartName="/word/embeddings/a.xlsm" ContentType="application/vnd.ms-excel.sheet.macroEnabled.12"/>`;
    const made = redlinePackages(plain, buildWithMacros('Satu', 'word/vbaProject.bin', embedded), revision);
    await expect(made).rejects.toMatchObject({
      code: 'word-macros',
      details: { part: 'word/embeddings/a.xlsm' },
    });
  });
});

test('the macros of an older file are named, and with their override type they are no part of the redline either', async () => {
  const old = buildWithMacros(
    'The Parties shall meet in Minsk.',
    'word/vbaProject.bin',
    `<Override PartName="/word/vbaProject.bin" ContentType="${VBA}"/>`,
  );
  const { bytes, remarks } = await redlinePackages(old, plain, revision);
  expect(Object.keys(unzipSync(bytes))).not.toContain('word/vbaProject.bin');
  expect(remarks.filter(({ code }) => code.startsWith('macros'))).toEqual([
    { code: 'macros-old', detail: 'word/vbaProject.bin' },
  ]);
});

test('a file with macros is read without them only where that is asked for, and they are named', async () => {
  const file = buildWithMacros('Satu');
  await expect(parseDocx(file)).rejects.toMatchObject({ code: 'word-macros' });
  const { paragraphs, warnings } = await parseDocx(file, { leavesOutMacros: true });
  expect(paragraphs).toHaveLength(1);
  expect(warnings).toContainEqual({ code: 'macros', name: 'word/vbaProject.bin', part: 'word/document.xml', count: 1 });
});
