import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { paragraph, run } from '../fixtures/word/redline-pairs/raw-xml.ts';
import { buildRawDocx } from '../helpers/redline/build-raw-docx.ts';
import { describeMissingTools, formatTestName } from './external-tools.ts';
import { judgeChanges } from './judge-changes.ts';

const by = 'w:id="1" w:author="Biro Hukum" w:date="2022-02-03T00:00:00Z"';
const ins = (words: string) => `<w:ins ${by}>${run(words)}</w:ins>`;
const del = (words: string) => `<w:del ${by}>${run(words).replaceAll('w:t', 'w:delText')}</w:del>`;
const item = (level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const changed = (before: string) => `<w:pPrChange ${by}><w:pPr>${before}</w:pPr></w:pPrChange>`;
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/**
 * Where LibreOffice 7.4 itself settles tracked changes otherwise than ECMA-376 17.13.5 says. None of these files is a redline
 * of ours: they are why the redlines of some files from outside come out with other words there.
 */
const faults = [
  {
    name: 'new words at the end of a paragraph and at the start of the next are one change, with the mark between',
    body: `${paragraph(`${run('Satu ')}${del('lama')}${ins('baru.')}`)}${paragraph(`${ins('Lalu ')}${run('dua.')}`)}`,
    side: 'rejected',
    right: ['Satu lama', 'dua.'],
    wrong: ['Satu lamadua.'],
  },
  {
    name: 'words in a content control for plain text are neither accepted nor rejected',
    body: paragraph(
      `${run('Kota ')}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${del('lama')}${ins('baru')}</w:sdtContent></w:sdt>${run(' itu')}`,
    ),
    side: 'accepted',
    right: ['Kota baru itu'],
    wrong: ['Kota lamabaru itu'],
  },
  {
    name: 'tracked changes after a paragraph in a frame are lost',
    body: `${paragraph('Bingkai', '<w:framePr w:w="2000" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="text" w:x="1" w:y="1"/>')}${paragraph(`${run('Isi.')}${ins(' Tambahan.')}`)}`,
    side: 'rejected',
    right: ['Isi.'],
    wrong: ['Isi. Tambahan.'],
  },
  {
    name: 'the level of an item is not given back',
    body: `${paragraph('satu', item())}${paragraph('dua', `${item()}${changed(item(1))}`)}${paragraph('tiga', item())}`,
    side: 'rejected',
    right: ['1. satu', 'a) dua', '2. tiga'],
    wrong: ['1. satu', '2. dua', '3. tiga'],
  },
  {
    name: 'an empty paragraph after a new item takes its number',
    body: `${paragraph('satu')}${paragraph(ins('dua'), `${item()}<w:rPr><w:ins ${by}/></w:rPr>`)}${paragraph('')}${paragraph('tiga')}`,
    side: 'rejected',
    right: ['satu', '', 'tiga'],
    wrong: ['satu', '1.', 'tiga'],
  },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'naskah-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noOffice = describeMissingTools('soffice');
test.skipIf(noOffice)(
  formatTestName('LibreOffice settles files of other hands as it should, or with a fault that is known', noOffice),
  async () => {
    const files = faults.map(({ body }, at) => {
      const file = join(folder, `${at}.docx`);
      writeFileSync(file, buildRawDocx({ body: `${body}<w:sectPr/>`, numbering }));
      return file;
    });
    const judged = await judgeChanges(files, folder);
    for (const [at, { name, side, right, wrong }] of faults.entries()) {
      const lines = judged[at]?.[side].map((line) => line.trim());
      expect([right, wrong], name).toContainEqual(lines);
    }
  },
);
