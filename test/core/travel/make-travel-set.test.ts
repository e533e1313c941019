import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CANARY } from '../../helpers/canaries.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { plantCanaries } from '../../helpers/plant-canaries.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

const PASSPHRASE = 'tiga kata rahasia';

/** A package part by part, in its bytes, without its markup, and as UTF-16; its name too. */
function listReadings(name: string, bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes));
  return [
    name,
    ...parts.flatMap(([part, data]) => {
      const text = strFromU8(data);
      return [part, text, text.replace(/<[^>]*>/g, ''), Buffer.from(data).toString('utf16le')];
    }),
  ];
}

test('a folder is written with the clean text, the redline and the text with boxes; only an encrypted file holds positions (D22)', async () => {
  const sample = await openSampleCore();
  const { core, folder, negotiation } = sample;
  const draft = await plantCanaries(sample);
  const out = join(folder, 'dibawa');
  const asked = { negotiation, draft, since: 'draft-1', folder: out, replace: false };
  const made = await callCommand(core, 'travel.make', { ...asked, passphrase: PASSPHRASE });
  const written = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    );
  expect(written.toSorted()).toEqual(made.names.toSorted());
  const stem =
    written
      .find((name) => name.startsWith('bersih/'))
      ?.slice(7)
      .replace(/-\w\w\.docx$/, '') ?? '';
  const languages = ['en', 'id', 'ru'];
  expect(written.toSorted()).toEqual([
    ...languages.map((one) => `bersih/${stem}-${one}.docx`),
    `internal/${stem}.docx.age`,
    ...languages.flatMap((one) => ['BY', 'ID'].map((copy) => `paraf/${stem}-${one}-${copy}-paraf.docx`)),
    ...languages.map((one) => `redline/${stem}-redline-draft-1-${one}.docx`),
  ]);
  const leaks = written
    .filter((name) => name.endsWith('.docx'))
    .filter((name) => listReadings(name, readFileSync(join(out, name))).some((words) => CANARY.test(words)));
  expect(leaks).toEqual([]);
  expect(made).toMatchObject({ positions: true, others: [] });

  const locked = readFileSync(join(out, 'internal', `${stem}.docx.age`));
  expect(locked.toString('latin1')).not.toMatch(CANARY);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE);
  const positions = unzipSync(await decrypter.decrypt(locked))['word/document.xml'] ?? new Uint8Array();
  expect(strFromU8(positions)).toMatch(CANARY);

  const { records: before } = await callCommand(core, 'records.verify', { negotiation });
  expect(await callRefused(core, 'travel.make', asked)).toMatchObject({ code: 'folder-not-empty' });
  expect((await callCommand(core, 'records.verify', { negotiation })).records).toBe(before);
});

test('what is there is replaced only where that is asked for, and other files stay', async () => {
  const { core, db, folder, negotiation } = await openSampleCore();
  const out = join(folder, 'dibawa');
  mkdirSync(join(out, 'bersih'), { recursive: true });
  writeFileSync(join(out, 'bersih', 'catatan.txt'), 'milik sendiri');
  writeFileSync(join(out, 'bersih', 'loi-belarus-draft-2-id.docx'), 'lama');
  const asked = { negotiation, draft: 'draft-2', since: null, folder: out };
  const refused = await expectUntouched(db, () => callRefused(core, 'travel.make', { ...asked, replace: false }));
  expect(refused).toMatchObject({ code: 'folder-not-empty' });
  expect(readFileSync(join(out, 'bersih', 'loi-belarus-draft-2-id.docx'), 'utf8')).toBe('lama');
  const made = await callCommand(core, 'travel.make', { ...asked, replace: true });
  expect(made).toMatchObject({ others: ['bersih/catatan.txt'], positions: false });
  expect(made.names.filter((name) => name.startsWith('internal/'))).toEqual([]);
  expect(readFileSync(join(out, 'bersih', 'catatan.txt'), 'utf8')).toBe('milik sendiri');
  expect(
    readFileSync(join(out, 'bersih', 'loi-belarus-draft-2-id.docx'))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('a folder that cannot be written leaves no record of an export, and what was there stays', async () => {
  const { core, db, folder, negotiation } = await openSampleCore();
  const out = join(folder, 'dibawa');
  // A folder stands where a file should be.
  mkdirSync(join(out, 'bersih', 'loi-belarus-draft-2-id.docx'), { recursive: true });
  const asked = { negotiation, draft: 'draft-2', since: null, folder: out, replace: true };
  const refused = await expectUntouched(db, () => callRefused(core, 'travel.make', asked));
  expect(refused).toMatchObject({ code: 'file-not-writable' });
  expect(readdirSync(out, { recursive: true }).map((name) => `${name}`.replaceAll('\\', '/'))).toEqual([
    'bersih',
    'bersih/loi-belarus-draft-2-id.docx',
  ]);
});

test('what is missing is named: unsaved words, a backup that is missing or older than the text, open clauses', async () => {
  const { core, data, negotiation } = await openSampleCore();
  const check = () => callCommand(core, 'travel.check', { negotiation, draft: null });
  const kinds = async () => [...new Set((await check()).gaps.map(({ what }) => what))];
  expect(await kinds()).toEqual(expect.arrayContaining(['backup-none', 'not-agreed']));
  expect(await check()).toMatchObject({ backup: null, since: { code: 'draft-2' } });
  const backup = join(data, 'backups', 'naskah-hari-ini.naskah');
  await callCommand(core, 'store.backup', { file: backup });
  expect((await kinds()).filter((what) => what.startsWith('backup'))).toEqual([]);
  await callCommand(core, 'typing.keep', {
    ...{ negotiation, clause: 'funding', language: 'id', base: null, heading: '', body: 'Tiga kata baru.' },
  });
  expect((await check()).gaps[0]).toMatchObject({ what: 'unsaved', clause: 'funding', language: 'id' });
  // Made before the words below, also where a file system's clock is coarse.
  utimesSync(backup, new Date(0), new Date(0));
  await callCommand(core, 'clauses.write', {
    ...{ negotiation, clause: 'funding', parents: null, note: '' },
    texts: { id: { body: 'Tiga kata baru.' } },
  });
  expect((await kinds()).filter((what) => what.startsWith('backup'))).toEqual(['backup-old']);
});
