import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

const passphrase = 'kuda laut biru tua';
const listParts = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.part'));

test('a backup with a passphrase is restored with it only, and holds no readable word', async () => {
  const { core, folder, data, negotiation, db } = await openSampleCore();
  const file = join(folder, 'cadangan.age');
  const { records, encrypted } = await callCommand(core, 'store.backup', { file, passphrase });
  expect([records, encrypted]).toEqual([150, true]);
  const bytes = readFileSync(file);
  expect([bytes.includes('loi-belarus'), bytes.includes('SQLite format')]).toEqual([false, false]);
  db.close();
  const locked = { code: 'backup-locked', details: { path: file } };
  expect(await callRefused(core, 'store.restore', { file })).toEqual(locked);
  expect(await callRefused(core, 'store.restore', { file, passphrase: 'kuda laut hijau' })).toEqual(locked);
  await callCommand(core, 'clauses.place', { negotiation, clause: 'ip', to: { place: 'first' } });
  expect(await callCommand(core, 'store.restore', { file, passphrase })).toMatchObject({
    records: 150,
    damagedFiles: 0,
  });
  expect((await callCommand(core, 'records.verify', { negotiation })).records).toBe(150);
  expect(listParts(folder)).toEqual([]);
  expect(readdirSync(data).filter((name) => !name.startsWith('naskah.db'))).toEqual(['backups']);
});

test('a backup for recipients is restored with the identity of any of them', async () => {
  const { core, folder, negotiation, db } = await openSampleCore();
  const identities = [await generateX25519Identity(), await generateX25519Identity(), await generateX25519Identity()];
  const recipients = await Promise.all(identities.slice(0, 2).map(identityToRecipient));
  const file = join(folder, 'cadangan.age');
  await callCommand(core, 'store.backup', { file, recipients });
  db.close();
  expect(await callRefused(core, 'store.restore', { file, identities: identities.slice(2) })).toMatchObject({
    code: 'backup-locked',
  });
  expect(await callRefused(core, 'store.restore', { file, identities: ['AGE-SECRET-KEY-1X'] })).toMatchObject({
    code: 'backup-locked',
  });
  for (const identity of identities.slice(0, 2)) {
    expect(await callCommand(core, 'store.restore', { file, identities: [identity] })).toMatchObject({ records: 150 });
    expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
  }
});

test('a key that is none makes no backup, and a damaged encrypted backup changes nothing', async () => {
  const { core, folder, negotiation, db } = await openSampleCore();
  const file = join(folder, 'cadangan.age');
  expect(await callRefused(core, 'store.backup', { file, recipients: ['age1bukan'] })).toEqual({
    code: 'recipient-invalid',
    details: { recipient: 'age1bukan' },
  });
  expect(await callRefused(core, 'store.backup', { file, passphrase: 'pendek' })).toMatchObject({
    code: 'input-invalid',
  });
  expect(readdirSync(folder).sort()).toEqual(['data', 'state']);
  // A key for recipients is found at once; a passphrase takes a second each time.
  const identity = await generateX25519Identity();
  await callCommand(core, 'store.backup', { file, recipients: [await identityToRecipient(identity)] });
  const bytes = readFileSync(file);
  db.close();
  for (const broken of [
    bytes.subarray(0, bytes.length - 1000),
    Buffer.concat([bytes, Buffer.of(0)]),
    Buffer.from(bytes).fill(0, bytes.length / 2, bytes.length / 2 + 1),
  ]) {
    writeFileSync(file, broken);
    expect(await callRefused(core, 'store.restore', { file, identities: [identity] })).toEqual({
      code: 'store-damaged',
      details: { path: file },
    });
  }
  expect((await callCommand(core, 'records.verify', { negotiation })).records).toBe(150);
  expect(listParts(folder)).toEqual([]);
});
