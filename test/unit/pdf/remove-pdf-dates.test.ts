import { expect, test } from 'vitest';
import { removePdfDates } from '../../../electron/core/pdf/remove-pdf-dates.ts';

const createPdf = (date: string, id: string, words = 'one') =>
  Buffer.from(
    `%PDF-1.6\n\u00e2\u00ff stream <${'A'.repeat(32)}> ${words} endstream\n<</Producer(x)/CreationDate(D:${date})>>\ntrailer\n<</ID [ <${id}>\n<${id}> ]\n/DocChecksum /${id}\n>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );
const [first, second] = ['1F'.repeat(16), '2E'.repeat(16)] as const;

test('a file printed again is identical byte for byte, and keeps its length', () => {
  const one = removePdfDates(createPdf("20220210093000Z'", first));
  expect(Buffer.from(one).equals(removePdfDates(createPdf("20310701210000Z'", second)))).toBe(true);
  expect(one.byteLength).toBe(createPdf("20220210093000Z'", first).byteLength);
  expect(Buffer.from(removePdfDates(one)).equals(one)).toBe(true);
});

test('removes hour and time zone, and changes no id outside the trailer', () => {
  const words = Buffer.from(removePdfDates(createPdf("20220210093000+07'00'", first))).toString('latin1');
  expect(words).toContain("/CreationDate(D:19800101000000+00'00')");
  expect(words).toContain(`<${'A'.repeat(32)}>`);
  expect(words).not.toContain(first);
});

test('another text has another id', () => {
  const id = (bytes: Uint8Array) => /\/DocChecksum \/(\w+)/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  expect(id(removePdfDates(createPdf('20220210093000Z', first)))).not.toBe(
    id(removePdfDates(createPdf('20220210093000Z', first, 'two'))),
  );
});

test('a PDF of another form stays unchanged', () => {
  for (const words of ['', '%PDF-1.7 /Type /XRef']) {
    const bytes = Buffer.from(words);
    expect(Buffer.from(removePdfDates(bytes)).equals(bytes)).toBe(true);
  }
});

test('removes hour and time zone from the XMP packet', () => {
  const packet = (date: string) =>
    Buffer.from(`%PDF-1.7\n<xmp:CreateDate>${date}</xmp:CreateDate>\ntrailer\n<</ID [ <${first}> ]>>\n`, 'latin1');
  for (const [date, expected] of [
    ['2022-02-10T09:30:00+07:00', '1980-01-01T00:00:00+00:00'],
    ['2022-02-10T09:30:00Z', '1980-01-01T00:00:00Z'],
    ['2022-02-10T09:30:00', '1980-01-01T00:00:00'],
  ] as const) {
    const bytes = removePdfDates(packet(date));
    expect(Buffer.from(bytes).toString('latin1')).toContain(`<xmp:CreateDate>${expected}</xmp:CreateDate>`);
    expect(bytes.byteLength).toBe(packet(date).byteLength);
  }
});
