import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCore } from '../../electron/core/core.ts';
import { callCommand, plainComment } from '../helpers/core.ts';
import { buildVictimOptions } from './core-options.ts';
import { expectSoundRecords, openKilledStore, readDerivedAndRebuilt, readRecordIds } from './killed-store.ts';
import { Victim } from './victim.ts';

/** 200 in all: three in four among many short commands, the others within one that changes the whole store. */
const BETWEEN_COMMANDS = 150;
const WITHIN_COMMANDS = 50;
/** A whole store is checked after each kill, so a new one is started before the check takes long. */
const KILLS_A_STORE = 25;
const MAX_DELAY_MS = 150;
/** About as long as each takes from its first line, half as much again: 90, 25 and 30 ms where this was measured. */
const WITHIN_MS: Record<'sample' | 'delete' | 'rebuild', number> = { sample: 130, delete: 40, rebuild: 45 };

const temporaryFolders: string[] = [];
let sampleFolder = '';
let sampleRecords = 0;

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-kill-'));
  temporaryFolders.push(folder);
  return folder;
}

/** A copy of a store that holds the sample; the device that wrote it counts as another, since its folder differs. */
function copySample(): string {
  const folder = createFolder();
  cpSync(join(sampleFolder, 'data'), join(folder, 'data'), { recursive: true });
  return folder;
}

beforeAll(async () => {
  sampleFolder = createFolder();
  const core = createCore(buildVictimOptions(sampleFolder));
  sampleRecords = (await callCommand(core, 'sample.load', {})).records;
  core.close();
});

afterAll(() => {
  for (const folder of temporaryFolders) rmSync(folder, { recursive: true, force: true });
});

test(`${BETWEEN_COMMANDS} kills between commands lose no acknowledged record and leave no partial write`, async () => {
  let folder = '';
  let acknowledged: string[][] = [];
  for (let n = 0; n < BETWEEN_COMMANDS; n += 1) {
    if (n % KILLS_A_STORE === 0) [folder, acknowledged] = [copySample(), []];
    const victim = await Victim.start(folder, 'write');
    acknowledged.push(...(await victim.kill(Math.random() * MAX_DELAY_MS)).map((line) => line.split(' ')));
    await openKilledStore(folder, async (core) => {
      // The sample's device and the one that has written here since: a kill does not create another.
      expect(await expectSoundRecords(core, 'loi-belarus')).toBe(2);
    });
    const { hashes, entities } = readRecordIds(folder);
    const lost = acknowledged.filter(([kind, id = '']) => !(kind === 'record' ? hashes : entities).has(id));
    expect(lost).toEqual([]);
    if (n % 20 === 19) {
      const [derived, rebuilt] = readDerivedAndRebuilt(folder);
      expect(derived).toEqual(rebuilt);
    }
  }
});

test(`${WITHIN_COMMANDS} kills within one command leave all of it or nothing`, async () => {
  const jobs = ['sample', 'delete', 'sample', 'rebuild'] as const;
  for (let n = 0; n < WITHIN_COMMANDS; n += 1) {
    const job = jobs[n % jobs.length] ?? 'sample';
    const folder = job === 'sample' ? createFolder() : copySample();
    const victim = await Victim.start(folder, job);
    const [, acknowledged] = await victim.kill(Math.random() * WITHIN_MS[job]);
    await openKilledStore(folder, async (core) => {
      const { count } = readRecordIds(folder);
      expect([0, sampleRecords]).toContain(count);
      if (acknowledged !== undefined) expect(count).toBe(job === 'delete' ? 0 : sampleRecords);
      if (count === 0) return expect(await callCommand(core, 'negotiations.list', {})).toEqual([]);
      // The next process after the kill continues the chain, or begins one.
      await callCommand(core, 'comments.make', { ...plainComment, negotiation: 'loi-belarus', body: 'Lanjut' });
      expect(await expectSoundRecords(core, 'loi-belarus')).toBeLessThanOrEqual(2);
    });
    const [derived, rebuilt] = readDerivedAndRebuilt(folder);
    expect(derived).toEqual(rebuilt);
    rmSync(folder, { recursive: true, force: true });
  }
});
