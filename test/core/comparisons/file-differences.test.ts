import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand } from '../../helpers/core.ts';
import { buildRawDocx, type RawFile } from '../../helpers/redline/build-raw-docx.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

type Side = Input<'comparisons.make'>['old'];
const file = (raw: RawFile, name = 'naskah.docx'): Side => ({
  of: 'bytes',
  name,
  base64: Buffer.from(buildRawDocx(raw)).toString('base64'),
});
const words = (inner: string) => `<w:p>${inner}<w:r><w:t>Pasal 1 Ruang lingkup kerja sama</w:t></w:r></w:p>`;

test('files with the same words are the same only if nothing else differs either', async () => {
  const { core, negotiation } = await openSampleCore();
  const compare = (old: Side, next: Side) =>
    callCommand(core, 'comparisons.file-differences', { old, next, language: 'id' });
  const plain = file({ body: words('') });
  expect(await compare(plain, plain)).toEqual({ changes: 0, remarks: [] });
  const marked = file({ body: words('<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>') });
  expect(await compare(plain, marked)).toEqual({
    changes: 0,
    remarks: [
      { code: 'bookmark', detail: 'a', places: [{ story: 'body', words: 'Pasal 1 Ruang lingkup kerja sama' }] },
    ],
  });
  const ruled = file({ body: words('<w:pPr><w:keepNext/></w:pPr>') });
  expect(await compare(plain, ruled)).toEqual({ changes: 1, remarks: [] });
  expect(await compare(plain, { of: 'text', negotiation })).toBeNull();
});

test('a table in a table of one cell, which only frames it, is compared cell by cell', async () => {
  const { core } = await openSampleCore();
  const paragraph = (inner: string) => `<w:p><w:r><w:t>${inner}</w:t></w:r></w:p>`;
  const table = (rows: readonly (readonly string[])[]) =>
    `<w:tbl><w:tblPr/><w:tblGrid/>${rows
      .map((cells) => `<w:tr>${cells.map((inner) => `<w:tc><w:tcPr/>${inner}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`;
  const framed = (time: string) => {
    const inner = table([['Kegiatan', 'Waktu'].map(paragraph), ['Lokakarya peralatan susu', time].map(paragraph)]);
    return file({ body: `${table([[`${paragraph('Rencana')}${inner}<w:p/>`]])}${paragraph('Penutup.')}` });
  };
  const both = { old: framed('Maret'), next: framed('April'), language: 'id', chosen: [] };
  const place = { part: 'table', row: 2, column: 2 };
  expect((await callCommand(core, 'comparisons.make', both)).changes).toMatchObject([{ place, old: 'Maret' }]);
  expect((await callCommand(core, 'comparisons.document', both))?.changes).toMatchObject([{ place, old: 'Maret' }]);
});

test('a file with macros is compared without them, and they are named', async () => {
  const { core } = await openSampleCore();
  const macros = { type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', content: 'macro' };
  const raw: RawFile = { body: words(''), others: { 'word/vbaProject.bin': macros }, form: 'macros' };
  const next = file(raw, 'naskah.docm');
  const both = { old: file({ body: words('<w:pPr><w:keepNext/></w:pPr>') }), next, language: 'id' };
  expect(await callCommand(core, 'comparisons.file-differences', both)).toMatchObject({
    changes: 1,
    remarks: [{ code: 'macros-new', detail: 'word/vbaProject.bin' }],
  });
  const made = await callCommand(core, 'comparisons.make', { ...both, chosen: [] });
  expect(made.next).toMatchObject({ warnings: ['word/vbaProject.bin'] });
  const shown = await callCommand(core, 'comparisons.document', { ...both, chosen: [] });
  expect(shown?.remarks).toMatchObject([{ code: 'macros-new' }]);
});
