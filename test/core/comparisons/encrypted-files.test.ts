import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocx } from '../../../electron/core/word/read/parse-docx.ts';
import { redlinePackages } from '../../../electron/core/word/redline/redline-packages.ts';
import { callCommand, readSampleFile, root } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const revision = { author: 'Biro Hukum', date: '2022-02-10T00:00:00Z' };

/** Word files that another program encrypted with a password, as Word 2010 and as Word 2007 do (MS-OFFCRYPTO 2.3.4). */
describe.each(['agile.docx', 'standard.docx'])('a file with a password, %s', (name) => {
  const bytes = readFileSync(join(root, 'test', 'fixtures', 'word', 'encrypted', name));
  const plain = readSampleFile('sent-draft-2.en.docx');

  test('is refused as such by the reader and by the redline, whichever of the two files it is', async () => {
    await expect(parseDocx(bytes)).rejects.toMatchObject({ code: 'word-encrypted' });
    await expect(redlinePackages(plain, bytes, revision)).rejects.toMatchObject({ code: 'word-encrypted' });
    await expect(redlinePackages(bytes, plain, revision)).rejects.toMatchObject({ code: 'word-encrypted' });
  });

  test('leaves nothing in the store', async () => {
    const { core, negotiation } = await openSampleCore();
    const listRecords = () => callCommand(core, 'records.list', { negotiation });
    const before = await listRecords();
    const theirs = { of: 'bytes' as const, name, base64: bytes.toString('base64') };
    const own = { of: 'text' as const, negotiation };
    const compared = { old: own, next: theirs, language: 'en', chosen: [] };
    await expect(callCommand(core, 'comparisons.make', compared)).rejects.toMatchObject({
      cause: { code: 'word-encrypted' },
    });
    expect(await listRecords()).toEqual(before);
  });
});
