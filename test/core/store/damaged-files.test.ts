import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../../shared/api/failure.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

/** A core with a Word file that was received and then altered in the store. */
async function createAlteredFile() {
  const sample = await openSampleCore();
  const { core, negotiation, db } = sample;
  const { file } = await callCommand(core, 'exports.make', {
    ...{ negotiation, as: 'final', language: 'en', copy: 'ID', draft: 'draft-2' },
  });
  const bytes = Uint8Array.from(core.file(file.sha256) ?? []);
  db.prepare(`UPDATE file SET bytes = CAST(substr(bytes, 1, length(bytes) - 1) || 'x' AS BLOB) WHERE sha256 = ?`).run(
    file.sha256,
  );
  return {
    ...sample,
    file,
    bytes,
    failure: { code: 'file-damaged', details: { name: file.name, sha256: file.sha256 } },
  };
}

test('refuses to return an altered stored file', async () => {
  const { core, file, failure } = await createAlteredFile();
  expect(() => core.file(file.sha256)).toThrow(Failure);
  expect(() => core.file(file.sha256)).toThrow(expect.objectContaining(failure));
});

test('no command reads an altered stored file', async () => {
  const { core, negotiation, file, failure } = await createAlteredFile();
  const named = { file: file.sha256, name: file.name };
  expect(await callRefused(core, 'files.verify', named)).toEqual(failure);
  expect(await callRefused(core, 'files.cut', { files: [{ ...named, language: 'en' }] })).toEqual(failure);
  const asked = { negotiation, ...named, draft: null, language: null, unit: null };
  expect(await callRefused(core, 'replies.preview', asked)).toEqual(failure);
  const old = { of: 'file', ...named };
  const next = { of: 'draft', negotiation, draft: 'draft-2' };
  expect(await callRefused(core, 'comparisons.make', { old, next, language: 'en', chosen: [] })).toEqual(failure);
  const look = {
    ...(await callCommand(core, 'looks.show', { negotiation })),
    emblem: { file: file.sha256, heightMm: 20 },
  };
  const final = { negotiation, as: 'final', language: 'en', copy: 'ID', draft: 'draft-2', look };
  expect(await callRefused(core, 'exports.make', final)).toEqual(failure);
});

test('receiving the same file again replaces the altered one', async () => {
  const { core, negotiation, file, bytes } = await createAlteredFile();
  expect(core.receive(negotiation, file.name, bytes)).toMatchObject({ ok: true, value: { file } });
  expect(Buffer.from(core.file(file.sha256) ?? []).equals(Buffer.from(bytes))).toBe(true);
  expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
});

test('reads a held file although the stored one was altered', async () => {
  const { core, file, bytes } = await createAlteredFile();
  core.receive(null, file.name, bytes);
  expect(await callCommand(core, 'files.verify', { file: file.sha256, name: file.name })).toMatchObject({
    state: 'same-file',
  });
});

test('a backup and its restore count altered files, which stay refused', async () => {
  const { core, folder, negotiation, file, failure, db } = await createAlteredFile();
  const path = join(folder, 'cadangan.db');
  expect(await callCommand(core, 'store.backup', { file: path })).toMatchObject({ damagedFiles: 1 });
  db.close();
  expect(await callCommand(core, 'store.restore', { file: path })).toMatchObject({ damagedFiles: 1 });
  expect(() => core.file(file.sha256)).toThrow(expect.objectContaining(failure));
  const { faults } = await callCommand(core, 'records.verify', { negotiation });
  expect(faults.map(({ fault }) => fault)).toEqual(['file-damaged']);
});
