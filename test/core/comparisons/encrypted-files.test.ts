import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../electron/core/word/read/parse-docx.ts';
import { redlinePackages } from '../../../electron/core/word/redline/redline-packages.ts';
import { callCommand, readSampleFile, root } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };

const PRINTED = { paper: 'A4' as const, author: null, date: null };
const plain = readSampleFile('sent-draft-2.en.docx');
const readEncrypted = (name: string) => readFileSync(join(root, 'test', 'fixtures', 'word', 'encrypted', name));

/** As Word 2010 and Word 2007 encrypt a file with a password (MS-OFFCRYPTO 2.3.4). */
test.each(['agile.docx', 'standard.docx'])(
  'a file with a password, %s, is refused as such by the reader and by the redline, whichever of the two files it is',
  async (name) => {
    const bytes = readEncrypted(name);
    await expect(parseDocx(bytes)).rejects.toMatchObject({ code: 'word-encrypted' });
    await expect(redlinePackages(plain, bytes, revision)).rejects.toMatchObject({ code: 'word-encrypted' });
    await expect(redlinePackages(bytes, plain, revision)).rejects.toMatchObject({ code: 'word-encrypted' });
  },
);

/** The last was saved by LibreOffice 7.4 in the format of Word 97, which encrypts with RC4 (MS-OFFCRYPTO 2.3.6). */
describe.each(['agile.docx', 'standard.docx', 'old.doc'])('a file with a password, %s', (name) => {
  const theirs = { of: 'bytes' as const, name, base64: readEncrypted(name).toString('base64') };

  test('is refused beside a text of ours, and leaves nothing in the store', async () => {
    const { core, negotiation } = await openSampleCore();
    const listRecords = () => callCommand(core, 'records.list', { negotiation });
    const before = await listRecords();
    const own = { of: 'text' as const, negotiation };
    const compared = { old: own, next: theirs, language: 'en', chosen: [] };
    await expect(callCommand(core, 'comparisons.make', compared)).rejects.toMatchObject({
      cause: { code: 'word-encrypted' },
    });
    expect(await listRecords()).toEqual(before);
  });

  test('is refused beside another file, and no redline of it is made', async () => {
    const { core } = await openSampleCore();
    const other = { of: 'bytes' as const, name: 'kontra.docx', base64: plain.toString('base64') };
    for (const [old, next] of [
      [theirs, other],
      [other, theirs],
    ] as const) {
      const asked = { old, next, language: 'en', chosen: [], as: 'redline' as const, ...PRINTED };
      await expect(callCommand(core, 'comparisons.export', asked)).rejects.toMatchObject({
        cause: { code: 'word-encrypted' },
      });
    }
  });
});
