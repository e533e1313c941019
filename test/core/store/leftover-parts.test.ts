import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildPartPath } from '../../../electron/core/store/part-files.ts';
import { buildCoreOptions, callCommand, createTemporaryFolder, loadSampleText, openCore } from '../../helpers/core.ts';

/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

test('opening a store removes what killed processes left half written, and nothing that a living one writes', async () => {
  const folder = createTemporaryFolder();
  const { folder: data } = buildCoreOptions(folder);
  openCore(folder).close();
  const backups = join(data, 'backups');
  mkdirSync(backups);
  mkdirSync(join(data, 'naskah.restoring'));
  writeFileSync(join(data, 'naskah.restoring', 'backup.db'), 'x');
  const dead = endedProcess();
  const left = [
    `a.db.${dead}-0123abcd.part`,
    `a.db.${dead}-0123abcd.part-journal`,
    `a.db.${dead}-0123abcd-0123abcd.part`,
    `naskah-backup.${dead}-0123abcd.part`,
  ];
  const kept = [`b.db.${process.pid}-0123abcd.part`, 'surat.part', 'cadangan.db.part'];
  for (const name of [...left, ...kept]) for (const place of [data, backups]) writeFileSync(join(place, name), 'x');
  const core = openCore(folder);
  for (const place of [data, backups])
    expect(
      readdirSync(place)
        .filter((name) => name.includes('.part'))
        .sort(),
    ).toEqual([...kept].sort());
  expect(existsSync(join(data, 'naskah.restoring'))).toBe(false);
  expect((await callCommand(core, 'store.show', {})).backups).toEqual([]);
});

test('opening a store removes the texts that a killed process was converting, and none that a living one converts', () => {
  const create = (pid: number) => {
    const folder = mkdtempSync(join(tmpdir(), `naskah-pdf-${pid}-`));
    writeFileSync(join(folder, '001.docx'), 'x');
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  const [left, used] = [create(endedProcess()), create(process.pid)];
  openCore(createTemporaryFolder()).close();
  expect([existsSync(left), existsSync(used)]).toEqual([false, true]);
});

test('a backup removes the parts of killed processes of this machine beside it, and no other', async () => {
  const folder = createTemporaryFolder();
  const core = openCore(folder);
  const dead = endedProcess();
  const own = basename(buildPartPath('lama.db')).replace(`.${process.pid}-`, `.${dead}-`);
  const others = [`lama.db.${dead}-0123abcd-0123abcd.part`, `lama.db.${dead}-0123abcd.part`];
  for (const name of [own, ...others]) writeFileSync(join(folder, name), 'x');
  await callCommand(core, 'store.backup', { file: join(folder, 'cadangan.db') });
  expect(readdirSync(folder).sort()).toEqual(['cadangan.db', 'data', 'state', ...others].sort());
});

test('only the newest five automatic backups of each reason are kept, and all that a person made', async () => {
  const folder = createTemporaryFolder();
  const { folder: data } = buildCoreOptions(folder);
  const core = openCore(folder);
  await loadSampleText(core);
  const backups = join(data, 'backups');
  mkdirSync(backups);
  const made = ['by-hand', 'before-delete-loi', 'before-restore', 'before-version-2', 'damaged'].flatMap((reason) =>
    Array.from({ length: 7 }, (_, n) => `naskah-2022-02-0${n + 1}T03-04-05-678Z-${reason}.db`),
  );
  for (const name of made) {
    writeFileSync(join(backups, name), 'x');
    const at = new Date(`${name.slice(7, 17)}T00:00:00Z`);
    utimesSync(join(backups, name), at, at);
  }
  writeFileSync(join(backups, 'surat.txt'), 'x');
  const file = join(folder, 'cadangan.db');
  await callCommand(core, 'store.backup', { file });
  const { kept } = await callCommand(core, 'store.restore', { file });
  const left = readdirSync(backups);
  const count = (reason: string) => left.filter((name) => name.includes(reason)).length;
  expect([count('by-hand'), count('before-delete'), count('surat')]).toEqual([7, 7, 1]);
  expect([count('before-restore'), count('before-version'), count('damaged')]).toEqual([5, 5, 5]);
  expect([existsSync(kept ?? ''), left.some((name) => name.includes('02-07T03-04-05-678Z-damaged'))]).toEqual([
    true,
    true,
  ]);
  expect(left.some((name) => name.includes('02-01T03-04-05-678Z-damaged'))).toBe(false);
});
