import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

test('stored and held files are packed into one .zip under their own names', async () => {
  const { core, negotiation } = await openSampleCore();
  const receive = (text: string, where: string | null) => {
    const held = core.receive(where, 'surat.txt', strToU8(text));
    return { file: held.ok ? held.value.file.sha256 : '', name: 'surat.txt' };
  };
  const files = [receive('Satu.', negotiation), receive('Dua.', null)];
  const { name, sha256 } = await callCommand(core, 'files.pack', { name: 'semua.zip', files });
  expect(name).toBe('semua.zip');
  const packed = unzipSync(core.file(sha256) ?? new Uint8Array());
  expect(Object.entries(packed).map(([entry, bytes]) => [entry, strFromU8(bytes)])).toEqual([
    ['surat.txt', 'Satu.'],
    ['surat (2).txt', 'Dua.'],
  ]);
  const unknown = { name: 'semua.zip', files: [{ file: '0'.repeat(64), name: 'x' }] };
  expect(await callRefused(core, 'files.pack', unknown)).toMatchObject({ code: 'file-unknown' });
});
