import { assert, asyncProperty, integer, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { parseMail } from '../../../electron/core/mail/parse-mail.ts';
import { readEml } from '../../../electron/core/mail/read-eml.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { buildEml } from '../../helpers/build-mail.ts';

const sari = { name: 'Sari Wijaya', address: 'sari@kemenperin.go.id' };
const date = 'Fri, 28 Jan 2022 09:12:00 +0700';

test('reads sender, wall time, subject, text and attachments of a mail', async () => {
  const files = [
    { name: 'masukan AGRO.docx', bytes: Uint8Array.of(1, 2, 3) },
    { name: 'отзыв.pdf', bytes: new Uint8Array(300).fill(7) },
  ];
  const mail = buildEml({ sender: sari, date, subject: 'Masukan atas draf', body: 'Terlampir.\nTerima kasih.', files });
  expect(await readEml(mail)).toEqual({
    sender: 'Sari Wijaya <sari@kemenperin.go.id>',
    date: '2022-01-28T09:12',
    subject: 'Masukan atas draf',
    body: 'Terlampir.\nTerima kasih.',
    attachments: files,
  });
});

test('the words of a mail that has only HTML are read, without its scripts and tags', async () => {
  const html = '<html><head><style>p{}</style></head><body><p>Tidak ada&nbsp;masukan.</p><p>Salam</p></body></html>';
  const { body } = await readEml(buildEml({ html }));
  expect(body.split('\n').filter((line) => line !== '')).toEqual(['Tidak ada\u00a0masukan.', 'Salam']);
});

test('a mail in a mail is an attachment of its own', async () => {
  const inner = buildEml({ subject: 'Di dalam', body: 'Halo' });
  const { attachments } = await readEml(buildEml({ body: 'Lihat', files: [{ name: 'teruskan.eml', bytes: inner }] }));
  const [only] = attachments;
  expect(only?.name).toBe('teruskan.eml');
  expect(only !== undefined && 'bytes' in only && (await readEml(only.bytes)).subject).toBe('Di dalam');
});

/** A mail whose lines have these bytes as they are, in the encoding of its sender's computer. */
function joinRawLines(...lines: readonly (string | readonly number[])[]): Buffer {
  return Buffer.concat(
    lines.map((line) => (typeof line === 'string' ? Buffer.from(line, 'latin1') : Buffer.from(line))),
  );
}

test.each([
  ['1251', [0xce, 0xf2, 0xe2, 0xe5, 0xf2]],
  ['KOI8-R', [0xef, 0xd4, 0xd7, 0xc5, 0xd4]],
  ['UTF-8', [...Buffer.from('Ответ')]],
])(
  'reads subject and names that old programs write in %s without saying so, and leaves the text alone',
  async (_, word) => {
    const mail = joinRawLines(
      'From: o@example.by\r\nSubject: ',
      word,
      '\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n',
      [0xce, 0xf2],
      '\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n filename="',
      word,
      '.docx"\r\n\r\nisi\r\n--b--\r\n',
    );
    const { subject, body, attachments } = await readEml(mail);
    expect([subject, body.trim(), attachments.map(({ name }) => name)]).toEqual(['Ответ', 'От', ['Ответ.docx']]);
  },
);

test('reads names that are split and encoded, quoted-printable text, and names what has no name by its kind', async () => {
  const mail = [
    'From: =?windows-1251?B?yOLg7e7i4A==?= <o@example.by>\r\nMIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b',
    'Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=CE=F2=',
    '=E2=E5=F2\r\n--b',
    "Content-Disposition: attachment; filename*0*=windows-1251''%CE%F2; filename*1*=%E2%E5%F2.docx\r\n\r\na\r\n--b",
    'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--\r\n',
  ].join('\r\n');
  const { sender, body, attachments } = await readEml(Buffer.from(mail));
  expect([sender, body.trim()]).toEqual(['Иванова <o@example.by>', 'Ответ']);
  expect(attachments.map(({ name }) => name)).toEqual(['Ответ.docx', '2.ics']);
});

test.each([
  ['Mon, 7 Feb 2022 17:05:44 +0300', '2022-02-07T17:05'],
  ['7 Feb 22 9:05 GMT', '2022-02-07T09:05'],
  ['Fri, 31 Dec 99 23:59:00 +0700', '1999-12-31T23:59'],
  ['kemarin', null],
])('reads the date %s', async (header, expected) => {
  expect((await readEml(buildEml({ date: header, body: 'a' }))).date).toBe(expected);
});

test('refuses what has no headers, and parts that are nested without end', async () => {
  await expect(readEml(Buffer.from('\r\n\r\nhalo'))).rejects.toMatchObject({ code: 'mail-damaged' });
  const deep = Array.from({ length: 60 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`);
  await expect(readEml(Buffer.from(deep.join('')))).rejects.toMatchObject({ code: 'mail-damaged' });
});

test('a mail that takes too long is given up, and this thread goes on', async () => {
  const html = '<a href="'.repeat(100_000);
  await expect(parseMail(buildEml({ body: '', html }), 1_000)).rejects.toMatchObject({ code: 'mail-slow' });
});

test('property: a mail that is cut or altered anywhere is read or refused', async () => {
  const mail = buildEml({
    sender: sari,
    date,
    subject: 'Ж',
    body: 'a',
    files: [{ name: 'b.txt', bytes: new Uint8Array(99) }],
  });
  await assert(
    asyncProperty(nat(mail.length - 1), integer({ min: 1, max: 255 }), nat(mail.length), async (at, change, end) => {
      const altered = Buffer.from(mail);
      altered[at] = (altered[at] ?? 0) ^ change;
      const read = await readEml(altered.subarray(0, end)).catch((problem: unknown) => problem);
      expect(read instanceof Error).toBe(read instanceof Failure);
    }),
    { numRuns: 15 },
  );
});
