import MsgReader from '@kenjiuno/msgreader';
import { assert, asyncProperty, integer, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { readMsg } from '../../../electron/core/mail/read-msg.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { buildMsg } from '../../helpers/build-mail.ts';

const olga = { name: 'Ольга Иванова', address: 'olga@example.by' };
const date = 'Mon, 7 Feb 2022 17:05:44 +0300';

test('reads sender, wall time, subject, text and attachments of a mail saved by Outlook', async () => {
  const files = [
    { name: 'small.docx', bytes: Uint8Array.of(1, 2, 3) },
    { name: 'большой.pdf', bytes: new Uint8Array(70_000).map((_, n) => n) },
  ];
  const mail = buildMsg({ sender: olga, date, subject: 'Ответ', body: 'Добрый день!\r\nОльга', files });
  expect(await readMsg(mail)).toEqual({
    sender: 'Ольга Иванова <olga@example.by>',
    date: '2022-02-07T17:05',
    subject: 'Ответ',
    body: 'Добрый день!\nОльга',
    attachments: files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) })),
  });
});

test('reads the same as another reader of such mails', async () => {
  const files = [{ name: 'a.docx', bytes: new Uint8Array(5_000).map((_, n) => n * 7) }];
  const bytes = buildMsg({ sender: olga, subject: 'Ответ', body: 'Текст', files });
  const theirs = new MsgReader(new Uint8Array(bytes).buffer).getFileData();
  const ours = await readMsg(bytes);
  expect([ours.subject, ours.body]).toEqual([theirs.subject, theirs.body]);
  expect(ours.attachments.map(({ name }) => name)).toEqual(theirs.attachments?.map(({ fileName }) => fileName));
});

test('reads text in a code page, and the words of HTML where there is no plain text', async () => {
  // "Ответ" in the code page 1251.
  const subject = Uint8Array.of(0xce, 0xf2, 0xe2, 0xe5, 0xf2);
  const mail = await readMsg(buildMsg({ cyrillic: { subject }, html: '<p>Salam</p>' }));
  expect([mail.subject, mail.body]).toEqual(['Ответ', 'Salam']);
});

test('reads the text of a mail that has it as compressed RTF alone', async () => {
  // The example of [MS-OXRTFCP] 3.1.1.
  const rtf = Buffer.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0'.replaceAll(
      ' ',
      '',
    ),
    'hex',
  );
  expect((await readMsg(buildMsg({ rtf }))).body).toBe('hello world');
  const plain = Buffer.from(
    String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f1\fcharset204 Arial;}}\f1 \'cf\'f0\'e8\'e2\'e5\'f2\par Salam}`,
  );
  const header = Buffer.alloc(16);
  header.writeUInt32LE(plain.length, 4);
  header.write('MELA', 8);
  expect((await readMsg(buildMsg({ rtf: Buffer.concat([header, plain]) }))).body).toBe('Привет\nSalam');
  expect((await readMsg(buildMsg({ rtf: Uint8Array.of(1, 2, 3) }))).body).toBe('');
});

test('a mail in a mail is opened, since it has no file of its own', async () => {
  const files = [{ name: 'isi.docx', bytes: Uint8Array.of(9) }];
  const mail = buildMsg({
    subject: 'Luar',
    files: [{ name: 'Dalam', message: { subject: 'Dalam', body: 'Halo', files } }],
  });
  const [only] = (await readMsg(mail)).attachments;
  expect(only).toMatchObject({ name: 'Dalam', message: { subject: 'Dalam', body: 'Halo' } });
  expect(only !== undefined && 'message' in only && only.message.attachments).toMatchObject([{ name: 'isi.docx' }]);
});

test('refuses a file whose sectors follow each other in a circle, and one whose folders contain themselves', async () => {
  const mail = buildMsg({ subject: 'a', body: 'b'.repeat(9_000) });
  for (const change of [
    // The sector table is in the sector that the header names first; each sector is followed by itself.
    (bytes: Buffer) => {
      const table = (bytes.readUInt32LE(76) + 1) * 512;
      for (let n = 0; n < 128; n += 1) bytes.writeUInt32LE(n, table + 4 * n);
    },
    // The root entry is its own child.
    (bytes: Buffer) => bytes.writeUInt32LE(0, (bytes.readUInt32LE(48) + 1) * 512 + 76),
  ]) {
    const altered = Buffer.from(mail);
    change(altered);
    await expect(readMsg(altered)).rejects.toMatchObject({ code: 'mail-damaged' });
  }
});

test('property: a mail that is cut or altered anywhere is read or refused', async () => {
  const files = [{ name: 'a', bytes: new Uint8Array(5_000) }];
  const mail = buildMsg({
    subject: 'a',
    body: 'b',
    files: [...files, { name: 'c', message: { subject: 'd', files } }],
  });
  await assert(
    asyncProperty(nat(mail.length - 1), integer({ min: 1, max: 255 }), nat(mail.length), async (at, change, cut) => {
      const altered = Buffer.from(mail);
      altered[at] = (altered[at] ?? 0) ^ change;
      // Mostly whole, since a short file is refused at once.
      const read = await readMsg(cut % 4 === 0 ? altered.subarray(0, cut) : altered).catch(
        (problem: unknown) => problem,
      );
      expect(read instanceof Error).toBe(read instanceof Failure);
    }),
    { numRuns: 400 },
  );
});
