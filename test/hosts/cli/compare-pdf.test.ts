import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parsePageTexts } from '../../../electron/core/pdf/parse-page-texts.ts';
import { findPdfPrinter } from '../../../electron/core/pdf/pdf-printer.ts';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';
import { skipUnless } from '../../helpers/platform.ts';

const getSamplePath = (name: string) => join(root, 'resources', 'sample', name);
type PrintedComparison = {
  changes: { kind: string; old: string; next: string }[];
  counts: { [kind: string]: number };
  out: string;
};

const office = findPdfPrinter();
const printer = skipUnless(office !== null, 'no LibreOffice or Word');

/** The colours in which text is filled, as PDF operators; a host without LibreOffice prints in Word's own colours. */
function readPdfColours(path: string): string[] {
  const bytes = readFileSync(path).toString('latin1');
  const streams = [...bytes.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].flatMap(([, inner = '']) => {
    try {
      return [inflateSync(Buffer.from(inner, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const found = streams.join('\n').matchAll(/([\d.]+ [\d.]+ [\d.]+) rg/g);
  return [...new Set([...found].map(([, colour = '']) => colour.replaceAll(/(\.\d{3})\d+/g, '$1')))];
}

test.skipIf(printer.isSkipped)(
  `a comparison is printed as a PDF, of files and of texts, beside the Word file or alone${printer.why}`,
  async () => {
    const folder = createTemporaryFolder();
    const files = [getSamplePath('sent-draft-2.en.docx'), getSamplePath('counter-draft-1.en.docx')];
    const [pdf, docx] = [join(folder, 'redline.pdf'), join(folder, 'redline.docx')];
    const both = runNaskah(folder, ['compare', ...files, '--pdf', pdf, '--out', docx]);
    expect(both).toMatchObject({ code: 0, err: '' });
    expect(both.out).toContain(`Ditulis: ${docx}\nDitulis: ${pdf}`);
    expect(existsSync(docx)).toBe(true);
    expect(await readPdfText(pdf)).toMatch(/Pаrticipаnts/);
    expect(await readPdfText(pdf)).toMatch(
      /Comparison: sent-draft-2\.en\.docx → counter-draft-1\.en\.docx\s+Changes: Comparison \(.*\) – inserted deleted/,
    );
    // Insertions and deletions have a colour each that can be read in print: #004780 and #a00000.
    expect(readPdfColours(pdf)).toEqual(expect.arrayContaining(['0 0.278 0.501', '0.627 0 0']));
    expect(runNaskah(folder, ['compare', ...files, '--pdf', pdf])).toMatchObject({ code: 1, out: '' });
    expect(existsSync(join(folder, 'share'))).toBe(false);

    runNaskah(folder, ['sample']);
    const drafts = join(folder, 'drafts.pdf');
    const texts = ['loi-belarus@draft-1', 'loi-belarus@draft-2', '--language', 'en'];
    const value = parseOutput<PrintedComparison>(runNaskah(folder, ['compare', ...texts, '--pdf', drafts, '--json']));
    expect(value).toMatchObject({ out: null, pdf: drafts });
    expect(await readPdfText(drafts)).toMatch(/LETTER OF INTENT/i);
    // The day is that of the export.
    expect(await readPdfText(drafts)).toMatch(/Changes: Republic of Indonesia \(\d+ \w+ \d{4}\) – inserted deleted/);

    const answer = join(folder, 'answer.pdf');
    expect(runNaskah(folder, ['compare', files[1] ?? '', 'loi-belarus', '--pdf', answer])).toMatchObject({ code: 0 });
    expect(await readPdfText(answer)).toMatch(/Participants/);
    expect(await readPdfText(answer)).toMatch(/Changes: .+ – inserted deleted/);
  },
);

test.skipIf(printer.isSkipped)(`where the PDF fails, no file is written at all${printer.why}`, () => {
  const folder = createTemporaryFolder();
  const file = getSamplePath('sent-draft-2.en.docx');
  const out = join(folder, 'redline.docx');
  const pdf = join(folder, 'none', 'redline.pdf');
  const refused = runNaskah(folder, ['compare', file, file, '--out', out, '--pdf', pdf]);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(existsSync(out)).toBe(false);
});

async function readPdfText(path: string): Promise<string> {
  return (await parsePageTexts(new Uint8Array(readFileSync(path)))).join('\n');
}
