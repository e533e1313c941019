import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { readRedline } from '../../../../electron/core/word/redline/read-redline.ts';
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

const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';
const WORKBOOK = 'word/embeddings/Microsoft_Excel_Macro-Enabled_Worksheet.xlsm';

/** A file with an embedded workbook that holds macros, whose content is `content`. */
function buildWithWorkbook(words: string, content: string): Uint8Array {
  const object =
    '<w:object><v:shape id="_x0000_i1025" style="width:50pt;height:50pt"/><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Excel.SheetMacroEnabled.12" ShapeID="_x0000_i1025" DrawAspect="Content" ObjectID="_1" r:id="Microsoft_Excel_Macro-Enabled_Worksheet"/></w:object>';
  const others = { [WORKBOOK]: { type: 'package', content: strToU8(content) } };
  const made = unzipSync(
    buildRawDocx({ ...body(paragraph(words), `<w:p><w:r>${object}</w:r></w:p>`, paragraph('Penutup.')), others }),
  );
  const types = strFromU8(made['[Content_Types].xml'] ?? new Uint8Array());
  made['[Content_Types].xml'] = strToU8(
    types.replace('</Types>', `<Default Extension="xlsm" ContentType="${XLSM}"/></Types>`),
  );
  return zipSync(made);
}

describe('an embedded workbook with macros', () => {
  const [old, next] = [buildWithWorkbook('Satu dua.', 'macro a'), buildWithWorkbook('Satu tiga.', 'macro a')];

  test('is compared without being opened, stays as it is, and is named', async () => {
    const { bytes, remarks } = await redlinePackages(old, next, revision);
    expect(strFromU8(unzipSync(bytes)[WORKBOOK] ?? new Uint8Array())).toBe('macro a');
    expect(remarks.filter(({ code }) => code.startsWith('macros'))).toEqual([
      { code: 'macros-embedded', detail: WORKBOOK },
    ]);
    expect([readText(bytes, 'accept'), readText(bytes, 'reject')].map(([first]) => first)).toEqual([
      'Satu tiga.',
      'Satu dua.',
    ]);
    await expect(parseDocx(next)).rejects.toMatchObject({ code: 'word-macros', details: { part: expect.any(String) } });
    const { warnings } = await parseDocx(next, { leavesOutMacros: true });
    expect(warnings).toContainEqual({ code: 'macros', name: WORKBOOK, part: 'word/document.xml', count: 1 });
  });

  test('with another content is another object', async () => {
    const { bytes } = await redlinePackages(old, buildWithWorkbook('Satu dua.', 'macro b'), revision);
    const parts = unzipSync(bytes);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toMatch(/<w:del .*OLEObject.*<\/w:del>.*<w:ins .*OLEObject.*<\/w:ins>/s);
    const workbooks = Object.keys(parts).filter((name) => name.startsWith('word/embeddings/'));
    expect(workbooks.map((name) => strFromU8(parts[name] ?? new Uint8Array())).sort()).toEqual(['macro a', 'macro b']);
  });

  test('is shown on the page of two files', async () => {
    const { remarks } = await readRedline(old, next, revision);
    expect(remarks).toContainEqual({ code: 'macros-embedded', detail: WORKBOOK });
  });
});
