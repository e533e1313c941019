import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCore } from '../../electron/core/core.ts';
import { findSavedFile } from '../../electron/core/store/files.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { writeFileAtomically } from '../../electron/hosts/user-files.ts';
import { callCommand } from '../helpers/core.ts';
import { buildVictimOptions } from './core-options.ts';
import { expectSoundRecords, openKilledStore, readRecordIds } from './killed-store.ts';
import { copyAtRandomMoments, type KilledFolder } from './paused-victim.ts';

/** With the 200 of the other kill test, 1,000. */
const PROCESSES = { write: 16, backup: 4, restore: 6, delete: 6 } as const;
const MOMENTS = 25;
const MAX_DELAY_MS = 60;

let root = '';
let origin = '';
let records: ReadonlySet<string>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'naskah-kills-'));
  origin = join(root, 'origin');
  mkdirSync(join(origin, 'out'), { recursive: true });
  const core = createCore(buildVictimOptions(origin));
  await callCommand(core, 'sample.load', {});
  await callCommand(core, 'store.backup', { file: join(origin, 'cadangan.db') });
  core.close();
  records = readRecordIds(origin).hashes;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const listFiles = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];

/** Every whole backup that is listed opens; nothing half written is in the data folder, nor beside the next export. */
function expectNoLeftovers(folder: string): void {
  const data = join(folder, 'data');
  expect(listFiles(data).filter((name) => /\.part|restoring|erasing/.test(name))).toEqual([]);
  writeFileAtomically(join(folder, 'out', 'berikut.docx'), Buffer.from('x'));
  expect(listFiles(join(folder, 'out')).filter((name) => name.includes('.part'))).toEqual([]);
  const backups = [join(data, 'backups'), join(folder, 'out')].flatMap((place) =>
    listFiles(place).flatMap((name) => (name.endsWith('.db') ? [join(place, name)] : [])),
  );
  for (const file of backups) {
    const db = new Database(file, { readonly: true });
    expect(db.pragma('quick_check(1)', { simple: true })).toBe('ok');
    expect(db.prepare('SELECT count(*) FROM record').pluck().get()).not.toBe(undefined);
    db.close();
  }
}

const checks: { readonly [J in keyof typeof PROCESSES]: (killed: KilledFolder) => Promise<void> } = {
  write: async ({ folder, acknowledged }) => {
    await openKilledStore(folder, async (core) => void (await expectSoundRecords(core, 'loi-belarus')));
    const { hashes } = readRecordIds(folder);
    const db = new Database(getStorePath(buildVictimOptions(folder).folder), { readonly: true });
    const isThere = ([kind, id = '']: readonly string[]) =>
      kind === 'record' ? hashes.has(id) : kind !== 'file' || findSavedFile(db, id)?.isWhole === true;
    expect(acknowledged.map((line) => line.split(' ')).filter((one) => !isThere(one))).toEqual([]);
    db.close();
    expect([...records].filter((hash) => !hashes.has(hash))).toEqual([]);
  },
  backup: async ({ folder }) => {
    await openKilledStore(folder, async (core) => void (await expectSoundRecords(core, 'loi-belarus')));
    const { hashes } = readRecordIds(folder);
    expect([...records].filter((hash) => !hashes.has(hash))).toEqual([]);
  },
  restore: async ({ folder }) => {
    await openKilledStore(folder, async (core) => void (await expectSoundRecords(core, 'loi-belarus')));
    const { hashes, count } = readRecordIds(folder);
    expect([...records].filter((hash) => !hashes.has(hash))).toEqual([]);
    // The state of the backup, or that with the comment that was made since.
    expect([records.size, records.size + 1]).toContain(count);
  },
  delete: async ({ folder, acknowledged }) => {
    await openKilledStore(folder, async (core) => {
      const all = await callCommand(core, 'negotiations.list', {});
      if (all.length > 0) await expectSoundRecords(core, 'loi-belarus');
    });
    const { count } = readRecordIds(folder);
    expect([0, records.size, records.size + 1]).toContain(count);
    const data = buildVictimOptions(folder).folder;
    const deleted = acknowledged.filter((line) => line.startsWith('deleted')).length;
    // What comes after the last acknowledged deletion may still be there.
    const gone = Array.from({ length: deleted }, (_, n) => `Kenari ${n}"`);
    for (const name of listFiles(data).filter((one) => /\.db(-wal)?$/.test(one))) {
      const bytes = readFileSync(join(data, name));
      expect(gone.filter((word) => bytes.includes(word))).toEqual([]);
    }
  },
};

test.each(Object.keys(PROCESSES) as (keyof typeof PROCESSES)[])(
  'a kill at any moment of %s loses nothing that was acknowledged, and leaves nothing half written',
  async (job) => {
    for (let n = 0; n < PROCESSES[job]; n += 1) {
      const victim = join(root, `${job}-${n}`);
      cpSync(origin, victim, { recursive: true });
      const copies = Array.from({ length: MOMENTS }, (_, at) => `${victim}-${at}`);
      for (const killed of await copyAtRandomMoments(victim, job, copies, MAX_DELAY_MS)) {
        await checks[job](killed);
        expectNoLeftovers(killed.folder);
        rmSync(killed.folder, { recursive: true, force: true });
      }
      rmSync(victim, { recursive: true, force: true });
    }
  },
);
