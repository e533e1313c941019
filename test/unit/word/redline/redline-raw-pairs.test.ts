import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { redlinePackages } from '../../../../electron/core/word/redline/redline-packages.ts';
import { blockPairs } from '../../../fixtures/word/redline-pairs/block-pairs.ts';
import { fieldPairs } from '../../../fixtures/word/redline-pairs/field-pairs.ts';
import { inlinePairs } from '../../../fixtures/word/redline-pairs/inline-pairs.ts';
import { letterPairs } from '../../../fixtures/word/redline-pairs/letter-pairs.ts';
import { pagePairs } from '../../../fixtures/word/redline-pairs/page-pairs.ts';
import { body, cell, paragraph, row, table } from '../../../fixtures/word/redline-pairs/raw-xml.ts';
import { tablePairs } from '../../../fixtures/word/redline-pairs/table-pairs.ts';
import { buildRawDocx, type RawFile } from '../../../helpers/redline/build-raw-docx.ts';
import { type Settling, settleRevisions } from '../../../helpers/redline/settle-revisions.ts';
import { parseXmlNode, type XmlNode } from '../../../helpers/redline/xml-node.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };
const redline = async (old: RawFile, next: RawFile) =>
  (await redlinePackages(buildRawDocx(old), buildRawDocx(next), revision)).bytes;
const readBody = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

/** The words of each story, with the ends of paragraphs, cells and rows. */
function readStories(bytes: Uint8Array, mode: Settling): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/(document|rId\w+)\.xml$/.test(name));
  return Object.fromEntries(
    parts.map(([name, content]) => {
      const root = parseXmlNode(strFromU8(content));
      // Word reads the first choice of alternate content as if it stood there.
      for (const one of root.all('mc:AlternateContent')) one.replaceWith(one.child('mc:Choice')?.children ?? []);
      settleRevisions(root, mode);
      return [name, readContent(root)];
    }),
  );
}

const WORDS = ['w:t', 'w:delText', 'm:t'];
const ENDS: Readonly<Record<string, string>> = {
  'w:p': '¶',
  'w:tc': '|',
  'w:tr': '/',
  'w:tbl': '#',
  'w:br': '\n',
  'w:cr': '\n',
};

function readContent(node: XmlNode): string {
  const inner = node.elements.map((one) => (WORDS.includes(one.name) ? one.text() : readContent(one)));
  return `${inner.join('')}${ENDS[node.name] ?? ''}`;
}

describe('accepting gives the newer file and rejecting the older one', () => {
  const both = [...tablePairs, ...inlinePairs, ...blockPairs, ...fieldPairs, ...letterPairs, ...pagePairs].flatMap(
    ({ name, old, next }) => [
      { name, old, next },
      { name: `${name}, the other way round`, old: next, next: old },
    ],
  );
  test.each(both)('$name', async ({ old, next }) => {
    const made = await redline(old, next);
    expect(readStories(made, 'accept')).toEqual(readStories(buildRawDocx(next), 'accept'));
    const rejected = readStories(made, 'reject');
    const before = readStories(buildRawDocx(old), 'accept');
    expect(rejected['word/document.xml']).toBe(before['word/document.xml']);
  });
});

describe('a column', () => {
  const file = (...rows: readonly (readonly string[])[]) =>
    body(table(rows[0]?.length ?? 1, ...rows.map((cells) => row(...cells))), paragraph('akhir'));
  const mark = (name: string) => new RegExp(`<w:${name} [^>]*/></w:tcPr>`, 'g');
  const [narrow, wide] = [
    file(['Komoditas', 'Jumlah'], ['Susu', '40']),
    file(['Komoditas', 'Satuan', 'Jumlah'], ['Susu', 'ton', '40']),
  ];

  test('put in is one inserted cell in each row, and the other cells stay', async () => {
    const made = readBody(await redline(narrow, wide));
    expect(made.match(mark('cellIns'))).toHaveLength(2);
    expect(made).not.toMatch(/<w:del |<w:trPr>/);
  });

  test('taken out is one deleted cell in each row', async () => {
    const made = readBody(await redline(wide, narrow));
    expect(made.match(mark('cellDel'))).toHaveLength(2);
    expect(made).not.toMatch(/<w:ins |<w:trPr>/);
  });

  test('is found by all its cells, though another one looks alike in one row', async () => {
    const made = readBody(
      await redline(file(['a', '1', 'x'], ['b', '2', 'y']), file(['a', '1', '1', 'x'], ['b', '9', '2', 'y'])),
    );
    expect(made.match(/<w:cellIns .*?<\/w:tc>/gs)?.map((one) => one.match(/<w:t [^>]*>(.*?)</)?.[1])).toEqual([
      '1',
      '9',
    ]);
  });

  test('of rows with nothing in common is no column: the rows are deleted and inserted', async () => {
    const made = readBody(
      await redline(
        body(table(2, row('kuda', 'sapi')), paragraph('akhir')),
        body(table(3, row(cell('ikan'), cell('udang'), cell('garam'))), paragraph('akhir')),
      ),
    );
    expect(made).not.toMatch(/cellIns|cellDel/);
  });
});
