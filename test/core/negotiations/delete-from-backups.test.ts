import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { callCommand, callRefused, loadSampleText, openCore } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';
import { readStoredRecords } from './plant-negotiation.ts';

test('backups that hold the text, or may, are named where they are not rewritten', async () => {
  const { core, data, negotiation } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  const unread = join(data, 'backups', 'naskah-damaged.db');
  writeFileSync(unread, 'Rusak '.repeat(1000));
  expect(await callCommand(core, 'negotiations.copies', { negotiation })).toMatchObject({
    backups: [free],
    unread: [unread],
  });
  const before = readFileSync(free);
  expect(
    await callCommand(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false }),
  ).toMatchObject({ rewritten: [], remaining: [free, unread], archive: null });
  expect([readFileSync(free).equals(before), existsSync(unread)]).toEqual([true, true]);
});

test('encrypted backups are rewritten with their passphrase or the keys of all recipients, and else named', async () => {
  const { core, folder, data, negotiation } = await openSampleCore();
  const passphrase = 'kuda laut biru tua';
  const [ours, theirs] = [await generateX25519Identity(), await generateX25519Identity()];
  const { free } = await callCommand(core, 'store.show', {});
  const name = (part: string) => free.replace(/by-hand\.naskah$/, `${part}.age`);
  const [typed, other, ownKey, shared] = ['typed', 'other', 'own-key', 'shared'].map(name) as [
    string,
    string,
    string,
    string,
  ];
  await callCommand(core, 'store.backup', { file: typed, passphrase });
  await callCommand(core, 'store.backup', { file: other, passphrase: 'kuda laut hijau muda' });
  const recipients = [await identityToRecipient(ours), await identityToRecipient(theirs)];
  await callCommand(core, 'store.backup', { file: ownKey, recipients: recipients.slice(0, 1) });
  await callCommand(core, 'store.backup', { file: shared, recipients });
  const all = [typed, other, ownKey, shared].sort();
  const before = new Map(all.map((file) => [file, readFileSync(file)]));
  const { mtime } = statSync(typed);
  const copies = await callCommand(core, 'negotiations.copies', { negotiation });
  expect([copies.backups, copies.locked.toSorted(), copies.unread]).toEqual([[], all, []]);
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  const done = await callCommand(core, 'negotiations.delete', { ...input, passphrase, identities: [ours] });
  expect([done.rewritten.toSorted(), done.remaining.toSorted()]).toEqual([
    [ownKey, typed].sort(),
    [other, shared].sort(),
  ]);
  expect(statSync(typed).mtime).toEqual(mtime);
  expect([other, shared].map((file) => readFileSync(file).equals(before.get(file) ?? Buffer.of()))).toEqual([
    true,
    true,
  ]);
  expect(readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((one) => one.includes('.part'))).toEqual([]);
  const keys = [{ passphrase }, { identities: [ours] }, { identities: [theirs] }];
  for (const [n, file] of [typed, ownKey, shared].entries()) {
    const reader = openCore(join(folder, `baca-${n}`));
    await callCommand(reader, 'store.restore', { file, ...keys[n] });
    const listed = (await callCommand(reader, 'negotiations.list', {})).map(({ code }) => code);
    expect([file, listed]).toEqual([file, file === shared ? [negotiation] : []]);
  }
});

test('an encrypted backup that does not hold the text is neither rewritten nor named once it was opened', async () => {
  const { core, negotiation } = await openSampleCore();
  const identity = await generateX25519Identity();
  const { free } = await callCommand(core, 'store.show', {});
  const file = free.replace(/\.naskah$/, '.age');
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  await callCommand(core, 'negotiations.delete', input);
  await callCommand(core, 'store.backup', { file, recipients: [await identityToRecipient(identity)] });
  const again = await loadSampleText(core);
  const before = readFileSync(file);
  expect(
    await callCommand(core, 'negotiations.delete', { ...input, negotiation: again, identities: [identity] }),
  ).toMatchObject({ rewritten: [], remaining: [] });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('an archive that is a backup of the folder is never rewritten, whatever its path', async () => {
  const { core, folder, data, negotiation, id } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  symlinkSync(join(data, 'backups'), join(folder, 'tautan'));
  const archive = join(folder, 'tautan', 'arsip.db');
  const input = { negotiation, reason: 'Selesai', archive, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ rewritten: [free], remaining: [] });
  expect([readStoredRecords(archive, id).length, readStoredRecords(free, id)]).toEqual([150, []]);
});

test('a text that is gone from the store is gone from its backups, whenever the program is killed', async () => {
  const { core, negotiation, id } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  const left: number[] = [];
  core.onChanged((topics) => {
    if (topics.includes('negotiations')) left.push(readStoredRecords(free, id).length);
  });
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ rewritten: [free] });
  expect(left).toEqual([0]);
});

test('a store that cannot be written keeps its backups whole when a deletion is refused', async () => {
  const { core, data, negotiation, id } = await openSampleCore();
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  rmSync(join(data, 'naskah.db'));
  const input = { negotiation, reason: 'Selesai', archive: null, backups: true };
  expect(await callRefused(core, 'negotiations.delete', input)).toMatchObject({ code: 'store-moved' });
  expect(readStoredRecords(free, id)).toHaveLength(150);
});
