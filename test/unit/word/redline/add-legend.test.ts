import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseDocx } from '../../../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { addLegend } from '../../../../electron/core/word/redline/legend/add-legend.ts';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { buildRawDocx, type RawFile } from '../../../helpers/redline/build-raw-docx.ts';

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const change = (name: string, id: number, author: string, date: string, words: string) =>
  `<w:${name} w:id="${id}" w:author="${author}" w:date="${date}">${words}</w:${name}>`;
const removed = (words: string) => `<w:r><w:delText>${words}</w:delText></w:r>`;

async function readLegend(file: RawFile | Uint8Array, language: string, title?: string) {
  const bytes = file instanceof Uint8Array ? file : buildRawDocx(file);
  const made = await addLegend(bytes, title === undefined ? { language } : { language, title });
  const document = await parseDocx(made);
  const changes = listTrackedChanges(document).map(({ kind, author, text }) => `${author}: ${kind} ${text}`);
  const ids = [...strFromU8(unzipSync(made)['word/document.xml'] ?? new Uint8Array()).matchAll(/w:id="(\d+)"/g)];
  return { made, bytes, lines: listShownParagraphs(document, 'accepted').map(({ text }) => text), changes, ids };
}

const theirs: RawFile = {
  body: `${paragraph(`${run('beras ')}${change('ins', 4, 'Ivan', '2022-02-01T09:00:00Z', run('dan '))}${change('del', 5, 'Biro Hukum', '2022-02-10T00:00:00Z', removed('jagung'))}`)}
    ${paragraph(change('ins', 9, 'Ivan', '2022-02-03T17:30:00Z', run('gandum')))}`,
};

test('each author has a line with the days of the changes and a sample of how they look', async () => {
  const { lines, changes, ids } = await readLegend(theirs, 'id', 'Perbandingan: lama → baru');
  expect(lines).toEqual([
    'Perbandingan: lama → baru',
    'Perubahan: Ivan (1 Februari 2022 – 3 Februari 2022) – ditambahkan ',
    'Perubahan: Biro Hukum (10 Februari 2022) – ditambahkan ',
    'beras dan ',
    'gandum',
  ]);
  expect(changes.slice(0, 4)).toEqual([
    'Ivan: insertion ditambahkan',
    'Ivan: deletion dihapus',
    'Biro Hukum: insertion ditambahkan',
    'Biro Hukum: deletion dihapus',
  ]);
  const values = ids.map(([, id]) => id);
  expect(new Set(values).size).toBe(values.length);
});

test.each([
  ['en', 'Changes: Ivan (1 February 2022 – 3 February 2022) – inserted '],
  ['ru', 'Изменения: Ivan (1 февраля 2022 г. – 3 февраля 2022 г.) – добавлено '],
  ['fr', 'Changes: Ivan (1 February 2022 – 3 February 2022) – inserted '],
])('it is in the language of the text: %s', async (language, line) => {
  expect((await readLegend(theirs, language)).lines[0]).toBe(line);
});

test('changes in a header and of looks alone are somebody’s too; one without a day has none', async () => {
  const look =
    '<w:r><w:rPr><w:b/><w:rPrChange w:id="3" w:author="Olga"><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>';
  const header = paragraph(change('ins', 1, 'Ivan', '2022-02-01T09:00:00Z', run('RANCANGAN')));
  const { lines } = await readLegend({ body: paragraph(look), headers: { rIdH1: header } }, 'en');
  expect(lines.slice(0, 2)).toEqual(['Changes: Olga – inserted ', 'Changes: Ivan (1 February 2022) – inserted ']);
});

test('a file without tracked changes is left as it is', async () => {
  const { made, bytes } = await readLegend({ body: paragraph(run('beras')) }, 'id', 'Perbandingan');
  expect(made).toBe(bytes);
});

test('a redline of strict files has one too', async () => {
  const side = (words: string) => buildRawDocx({ body: paragraph(run(words)), form: 'strict' });
  const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };
  const { bytes } = await redlinePackages(side('beras'), side('jagung'), revision);
  expect((await readLegend(bytes, 'id')).lines).toEqual([
    'Perubahan: Biro Hukum (10 Februari 2022) – ditambahkan ',
    'jagung',
  ]);
});
