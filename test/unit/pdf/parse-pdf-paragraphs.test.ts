import { assert, asyncProperty, integer, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { joinPdfLines } from '../../../electron/core/pdf/join-pdf-lines.ts';
import { parsePdfParagraphs } from '../../../electron/core/pdf/parse-pdf-paragraphs.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { buildPlainPdf } from '../../helpers/build-plain-pdf.ts';

/** A page 500 points wide whose lines are 14 points apart; [text, left, right, extra space above]. */
function buildPage(...lines: readonly (readonly [text: string, left?: number, right?: number, above?: number])[]) {
  let y = 800;
  return lines.map(([text, left = 50, right = 550, above = 0]) => {
    y -= 14 + above;
    return { text, left, right, y, height: 11 };
  });
}
const join = (...pages: Parameters<typeof joinPdfLines>[0]) =>
  joinPdfLines(pages).map(({ text, page }) => `${page}: ${text}`);

test('lines are joined to paragraphs: until a short line, a wide gap, an indent or a label', () => {
  const page = buildPage(
    ['Para Peserta bekerja sama'],
    ['di bidang industri.', 50, 200],
    ['Kerja sama meliputi pangan,'],
    ['kayu dan kertas, serta lainnya'],
    ['Jarak yang lebar memisahkan', 50, 550, 14],
    ['1. Butir pertama yang panjang'],
    ['2. Butir kedua', 50, 300],
    ['Alinea yang menjorok', 80],
    ['ke dalam.', 50, 120],
  );
  expect(join(page)).toEqual([
    '1: Para Peserta bekerja sama di bidang industri.',
    '1: Kerja sama meliputi pangan, kayu dan kertas, serta lainnya',
    '1: Jarak yang lebar memisahkan',
    '1: 1. Butir pertama yang panjang',
    '1: 2. Butir kedua',
    '1: Alinea yang menjorok ke dalam.',
  ]);
});

test('a ragged line is full where the next word would not have fitted', () => {
  const page = buildPage(
    ['Министерство будет', 50, 150],
    ['взаимодействовать с соседями.', 50, 200],
    ['Новый абзац, который шире прочих', 50, 240],
  );
  expect(join(page)).toEqual([
    '1: Министерство будет взаимодействовать с соседями.',
    '1: Новый абзац, который шире прочих',
  ]);
});

test('a sentence that goes on over the page stays with the page on which it begins; page numbers are left out', () => {
  const first = buildPage(['Halaman ini berakhir'], ['di tengah kalimat yang'], ['1', 290, 300, 30]);
  const second = buildPage(['berlanjut di sini.', 50, 200], ['Alinea baru.', 50, 200], ['- 2 -', 290, 310, 30]);
  expect(join(first, second)).toEqual([
    '1: Halaman ini berakhir di tengah kalimat yang berlanjut di sini.',
    '2: Alinea baru.',
  ]);
});

test('a line that the edges of most pages repeat is no text', () => {
  const pages = ['Satu.', 'Dua.', 'Tiga.'].map((text, n) =>
    buildPage(['Kementerian Perindustrian'], [text, 50, 100, 20], [`Halaman ${n + 1} dari 3`, 50, 200, 20]),
  );
  expect(join(...pages)).toEqual(['1: Satu.', '2: Dua.', '3: Tiga.']);
});

test('headings with numbers at the top of most pages are text', () => {
  const pages = ['Pasal 1', 'Pasal 7', 'Pasal 13'].map((label, n) =>
    buildPage([label, 200], ['Isinya.', 50, 100, 20], [`Halaman ${n + 1} dari 3`, 50, 200, 20]),
  );
  expect(join(...pages)).toEqual(['1: Pasal 1 Isinya.', '2: Pasal 7 Isinya.', '3: Pasal 13 Isinya.']);
});

test('reads the paragraphs of a PDF with their pages', async () => {
  expect(await parsePdfParagraphs(buildPlainPdf(['Surat AGRO', 'Lampiran']))).toEqual({
    paragraphs: [
      { text: 'Surat AGRO', page: 1 },
      { text: 'Lampiran', page: 2 },
    ],
    pages: 2,
    signed: false,
  });
});

test('a signed PDF is recognized, and one without text is refused as a scan', async () => {
  const signed = Buffer.from(
    Buffer.from(buildPlainPdf(['Surat'], { info: { Sig: 'x' } }))
      .toString('latin1')
      .replace('%%EOF', '% /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3]\n%%EOF'),
    'latin1',
  );
  expect(await parsePdfParagraphs(signed)).toMatchObject({ signed: true });
  await expect(parsePdfParagraphs(buildPlainPdf(['', '']))).rejects.toMatchObject({
    code: 'pdf-no-words',
    details: { pages: 2 },
  });
  await expect(parsePdfParagraphs(Buffer.from('%PDF-1.7 rusak'))).rejects.toMatchObject({ code: 'pdf-unreadable' });
});

test('property: a PDF that is cut or altered anywhere is read or refused', async () => {
  const pdf = buildPlainPdf(['Para Peserta bekerja sama.\nDi bidang industri.', 'Halaman dua']);
  await assert(
    asyncProperty(nat(pdf.length - 1), integer({ min: 1, max: 255 }), nat(pdf.length), async (at, change, end) => {
      const altered = Buffer.from(pdf);
      altered[at] = (altered[at] ?? 0) ^ change;
      const read = await parsePdfParagraphs(end % 3 === 0 ? altered.subarray(0, end) : altered).catch(
        (problem: unknown) => problem,
      );
      expect(read instanceof Error).toBe(read instanceof Failure);
    }),
  );
});
