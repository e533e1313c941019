import { assert, asyncProperty, integer, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { readTnef } from '../../../electron/core/mail/read-tnef.ts';
import { Failure } from '../../../shared/api/failure.ts';
import { buildTnef } from '../../helpers/build-tnef.ts';

const docx = { name: 'masukan AGRO.docx', bytes: Uint8Array.of(1, 2, 3) };
const pdf = { name: 'отзыв.pdf', bytes: new Uint8Array(70_001).map((_, n) => n), as: 'property' as const };

test('reads subject, text and attachments, with their long names, of a winmail.dat', async () => {
  const titles = [Buffer.from('MASUKA~1.DOC\0')];
  const mail = buildTnef({ subject: 'Masukan', body: 'Terlampir.', titles, files: [docx, pdf] });
  expect(await readTnef(mail)).toEqual({
    sender: '',
    date: null,
    subject: 'Masukan',
    body: 'Terlampir.',
    attachments: [docx, pdf].map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) })),
  });
});

test('a name that is written in the code page of the sender alone is read in it', async () => {
  const titles = [Buffer.concat([Buffer.of(0xce, 0xf2, 0xe2, 0xe5, 0xf2), Buffer.from('.doc\0')])];
  const { attachments } = await readTnef(buildTnef({ codePage: 1251, titles, files: [{ ...docx, name: '' }] }));
  expect(attachments.map(({ name }) => name)).toEqual(['Ответ.doc']);
});

test('a mail in a winmail.dat is opened, since it has no file of its own', async () => {
  const files = [{ name: 'Dalam', message: { subject: 'Di dalam', body: 'Halo', files: [docx] } }];
  const [only] = (await readTnef(buildTnef({ files }))).attachments;
  expect(only).toMatchObject({ name: 'Dalam', message: { subject: 'Di dalam', body: 'Halo' } });
  expect(only !== undefined && 'message' in only && only.message.attachments).toMatchObject([{ name: docx.name }]);
});

test('refuses what is cut off, altered, or lists more than it holds', async () => {
  const whole = buildTnef({ subject: 'a', files: [docx] });
  const altered = Buffer.from(whole);
  altered[whole.length - 20] = (altered[whole.length - 20] ?? 0) ^ 1;
  for (const bytes of [whole.subarray(0, -3), altered, whole.subarray(0, 7), Buffer.from('winmail')])
    await expect(readTnef(bytes)).rejects.toMatchObject({ code: 'mail-damaged' });
});

test('property: a winmail.dat that is cut or altered anywhere is read or refused', async () => {
  const files = [docx, { name: 'c', message: { subject: 'd', files: [pdf] } }];
  const mail = buildTnef({ subject: 'a', body: 'b', files });
  await assert(
    asyncProperty(nat(300), integer({ min: 1, max: 255 }), nat(mail.length), async (at, change, cut) => {
      const altered = Buffer.from(mail);
      altered[at] = (altered[at] ?? 0) ^ change;
      const read = await readTnef(cut % 4 === 0 ? altered.subarray(0, cut) : altered).catch(
        (problem: unknown) => problem,
      );
      expect(read instanceof Error).toBe(read instanceof Failure);
    }),
    { numRuns: 400 },
  );
});
