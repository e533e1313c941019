import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  type ComparisonTable,
  writeComparisonTable,
} from '../../../../electron/core/word/redline/write-comparison-table.ts';
import type { RedlineKind, RedlineParagraph, RedlineRun } from '../../../../shared/diff/redline/redline.ts';
import { letterTemplate } from '../../../fixtures/word/page-styles.ts';
import { createComparison, createSampleCase } from '../../../fixtures/word/redline-cases.ts';

const createRun = (kind: RedlineKind, text: string): RedlineRun => ({ kind, text, italic: false });
function createParagraph(runs: readonly RedlineRun[], more: Partial<RedlineParagraph> = {}): RedlineParagraph {
  return { style: 'body', level: 0, mark: 'kept', runs, ...more };
}

function createTable(...cells: RedlineParagraph[][]): ComparisonTable {
  return {
    title: 'TABEL SANDINGAN',
    subtitle: '20 Januari 2022',
    legend: [createRun('kept', 'Keterangan: '), createRun('deleted', 'dihapus')],
    language: 'id',
    columns: ['Klausul', ...cells.map((_, n) => `Draf ${n + 1}`)],
    rows: [{ label: 'Paragraf 1', cells }],
  };
}

async function writeAndReadParts(made: ComparisonTable, paper: 'A4' | 'F4' = 'A4'): Promise<Record<string, string>> {
  const parts = unzipSync(await writeComparisonTable(made, letterTemplate, paper));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

const writeDocumentXml = async (made: ComparisonTable) => (await writeAndReadParts(made))['word/document.xml'] ?? '';
const matchRows = (xml: string) => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];

test('the same table gives the same bytes', async () => {
  const made = createComparison(createSampleCase('en', 'draft-2', 'counter-draft-1'), 3);
  const first = await writeComparisonTable(made, letterTemplate, 'F4');
  expect(await writeComparisonTable(structuredClone(made), letterTemplate, 'F4')).toEqual(first);
});

test('it is in landscape, under its title, date and legend, with page numbers', async () => {
  const parts = await writeAndReadParts(createTable([createParagraph([createRun('kept', 'a')])]), 'F4');
  const document = parts['word/document.xml'] ?? '';
  expect(document).toContain('<w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/>');
  expect(document).toContain('<w:pgMar w:top="1701" w:right="1417" w:bottom="1417" w:left="1417" ');
  const before = document.slice(0, document.indexOf('<w:tbl>')).replaceAll(/<[^>]*>/g, '|');
  expect(before.split('|').filter((text) => text !== '')).toEqual([
    'TABEL SANDINGAN',
    '20 Januari 2022',
    'Keterangan: ',
    'dihapus',
  ]);
  expect(parts['word/footer1.xml']).toContain('>Halaman <');
});

test.each([1, 2, 3])(
  '%i texts have equal widths, the labels are narrow, and all fit between the margins',
  async (texts) => {
    const cells = Array.from({ length: texts }, () => [createParagraph([createRun('kept', 'a')])]);
    const widths = [...(await writeDocumentXml(createTable(...cells))).matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(
      ([, width]) => Number(width),
    );
    expect(widths.length).toBe(texts + 1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 1417);
    expect(new Set(widths.slice(1)).size).toBe(1);
    expect(widths[0]).toBeLessThan(1450);
  },
);

test('the head is repeated; short rows stay whole, long ones may break', async () => {
  const made = createTable([createParagraph([createRun('kept', 'a')])]);
  const long = { label: 'Paragraf 2', cells: [[createParagraph([createRun('kept', 'kata '.repeat(800))])]] };
  const many = {
    label: 'Paragraf 3',
    cells: [Array.from({ length: 20 }, () => createParagraph([createRun('kept', 'a')]))],
  };
  const rows = matchRows(await writeDocumentXml({ ...made, rows: [...made.rows, long, many] }));
  expect(rows.map((row) => /^<w:tr>(<w:trPr>.*?<\/w:trPr>)?/.exec(row)?.[1])).toEqual([
    '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
    '<w:trPr><w:cantSplit/></w:trPr>',
    undefined,
    undefined,
  ]);
});

describe('changes', () => {
  const looks = async (...paragraphs: RedlineParagraph[]) => {
    const row = matchRows(await writeDocumentXml(createTable(paragraphs)))[1] ?? '';
    return [...row.matchAll(/<w:rPr>(.*?)<w:lang [^>]*><\/w:rPr>(.*?)<\/w:r>/g)]
      .slice(1)
      .map(([, look = '', text = '']) =>
        `${text.replaceAll(/<[^>]*>/g, '')} ${look
          .replaceAll(/<w:|\/>| w:val=/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim()}`.trim(),
      );
  };

  test('are formatting, with a line and a colour each, and none is tracked', async () => {
    const kinds = ['kept', 'deleted', 'inserted'] as const;
    const cell = createParagraph(kinds.map((kind) => createRun(kind, kind)));
    expect(await looks(cell)).toEqual(['kept', 'deleted strike color "B3261E"', 'inserted color "0B57A4" u "single"']);
    expect(await writeDocumentXml(createTable([cell]))).not.toMatch(/<w:(ins|del|move\w*) /);
  });

  test('of line ends are marked where the words do not show them', async () => {
    const seen = await looks(
      createParagraph([createRun('kept', 'joined')], { mark: 'deleted' }),
      createParagraph([], { mark: 'inserted' }),
      createParagraph([createRun('inserted', 'new')], { mark: 'inserted' }),
      createParagraph([createRun('inserted', 'words')]),
    );
    expect(seen).toEqual([
      'joined',
      '¶ strike color "B3261E"',
      '¶ color "0B57A4" u "single"',
      'new color "0B57A4" u "single"',
      'words color "0B57A4" u "single"',
    ]);
  });
});

test('a cell without a clause has a dash; rejects a row without a cell for each text', async () => {
  const made = createTable([], [createParagraph([createRun('kept', 'a')])]);
  expect(matchRows(await writeDocumentXml(made))[1]).toContain('>–<');
  const short = { ...made, rows: [{ label: 'Paragraf 1', cells: [[]] }] };
  await expect(writeComparisonTable(short, letterTemplate, 'A4')).rejects.toThrow('Paragraf 1');
});
