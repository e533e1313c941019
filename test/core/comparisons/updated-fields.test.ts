import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, openCore } from '../../helpers/core.ts';
import { buildRawDocx } from '../../helpers/redline/build-raw-docx.ts';

type Side = Input<'comparisons.make'>['old'];

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const section = '<w:sectPr><w:footerReference w:type="default" r:id="rIdF1"/></w:sectPr>';

/** A text with a table of contents, the date of today and a footer with page numbers. */
function buildFile(
  results: { page: string; pages: string; day: string; heading: string; toc: string },
  words = '30 hari',
): Side {
  const { page, pages, day, heading, toc } = results;
  const contents = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Toc${toc}">${run('Ruang lingkup kerja sama')}<w:r><w:tab/></w:r>${field(`PAGEREF _Toc${toc} \\h`, heading)}</w:hyperlink><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body = [
    paragraph(contents),
    paragraph(`${run('Jakarta, ')}<w:fldSimple w:instr=" DATE \\@ &quot;d MMMM yyyy&quot; ">${run(day)}</w:fldSimple>`),
    paragraph(run('Ruang lingkup kerja sama')),
    paragraph(run(`Biaya dibayar dalam waktu ${words} sejak penandatanganan.`)),
    section,
  ].join('');
  const footer = paragraph(
    `${run('Halaman ')}${field('PAGE \\* MERGEFORMAT', page)}${run(' dari ')}${field('NUMPAGES', pages)}`,
  );
  const bytes = buildRawDocx({ body, headers: { rIdF1: footer } });
  return { of: 'bytes', name: 'naskah.docx', base64: Buffer.from(bytes).toString('base64') };
}

const first = { page: '3', pages: '7', day: '1 Februari 2022', heading: '2', toc: '101' };
const later = { page: '12', pages: '15', day: '30 November 2026', heading: '4', toc: '987' };

test('fields that only update themselves are no changes of words or numbers, and the page says that they differ', async () => {
  const core = openCore();
  const both = { old: buildFile(first), next: buildFile(later), language: 'id', chosen: [] };
  const listed = await callCommand(core, 'comparisons.make', both);
  expect(listed.changes).toEqual([]);
  const page = await callCommand(core, 'comparisons.document', both);
  expect(page?.changes).toEqual([]);
  const places = [
    { story: 'body', words: 'Ruang lingkup kerja sama' },
    { story: 'body', words: 'Jakarta,' },
    { story: 'footer', words: 'Halaman dari' },
  ];
  expect(page?.remarks).toEqual([{ code: 'fields-updated', detail: '', places }]);
  expect(JSON.stringify(page?.blocks)).toContain('30 November 2026');
  expect(JSON.stringify(page?.blocks)).not.toContain('1 Februari 2022');
});

test('beside them a changed number is one change, in a paragraph with such a field too', async () => {
  const core = openCore();
  const both = { old: buildFile(first), next: buildFile(later, '60 hari'), language: 'id', chosen: [] };
  const listed = await callCommand(core, 'comparisons.make', both);
  expect(listed.changes).toMatchObject([{ kind: 'number', old: '30', next: '60' }]);
  const page = await callCommand(core, 'comparisons.document', both);
  expect(page?.changes).toMatchObject([{ kind: 'number', old: '30', next: '60' }]);
});

test('another field in the place of one is a change', async () => {
  const file = (code: string): Side => {
    const bytes = buildRawDocx({ body: paragraph(`${run('Tanggal ')}${field(code, '7')}`) });
    return { of: 'bytes', name: 'naskah.docx', base64: Buffer.from(bytes).toString('base64') };
  };
  const both = { old: file('PAGE'), next: file('NUMPAGES'), language: 'id', chosen: [] };
  expect((await callCommand(openCore(), 'comparisons.document', both))?.changes).toHaveLength(1);
});
