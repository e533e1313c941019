import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCore } from '../../electron/core/core.ts';
import { callCommand } from '../helpers/core.ts';
import { buildVictimOptions } from './core-options.ts';
import { expectSoundRecords, openKilledStore, readDerivedAndRebuilt, readRecordIds } from './killed-store.ts';
import { Victim } from './victim.ts';

/** 200 in all: three in four in the middle of many short commands, the others in one that changes the whole store. */
const BETWEEN_COMMANDS = 150;
const WITHIN_COMMANDS = 50;
/** A store is looked through whole after each kill, so it is begun anew before that takes long. */
const KILLS_A_STORE = 25;
const MAX_DELAY_MS = 150;
/** About as long as each takes from its first line, half as much again: 90, 25 and 30 ms where this was written. */
const WITHIN_MS: Record<'sample' | 'delete' | 'rebuild', number> = { sample: 130, delete: 40, rebuild: 45 };

const temporaryFolders: string[] = [];
let sampleFolder = '';
let sampleRecords = 0;

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-kill-'));
  temporaryFolders.push(folder);
  return folder;
}

/** A copy of a store that holds the sample, with the device that wrote it being another's (it lies elsewhere). */
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

test(`${BETWEEN_COMMANDS} kills while writing lose nothing that was acknowledged, and leave no half`, async () => {
  let folder = '';
  let acknowledged: string[][] = [];
  for (let n = 0; n < BETWEEN_COMMANDS; n += 1) {
    if (n % KILLS_A_STORE === 0) [folder, acknowledged] = [copySample(), []];
    const victim = await Victim.start(folder, 'write');
    acknowledged.push(...(await victim.kill(Math.random() * MAX_DELAY_MS)).map((line) => line.split(' ')));
    await openKilledStore(folder, async (core) => {
      // The sample's device and the one that has written here since: a kill does not make another.
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
      // Whoever goes on after the kill goes on with the chain, or begins one.
      const comment = {
        negotiation: 'loi-belarus',
        clause: null,
        language: null,
        quote: null,
        unit: null,
        proposal: null,
      };
      await callCommand(core, 'comments.make', { ...comment, kind: 'question', body: 'Lanjut' });
      expect(await expectSoundRecords(core, 'loi-belarus')).toBeLessThanOrEqual(2);
    });
    const [derived, rebuilt] = readDerivedAndRebuilt(folder);
    expect(derived).toEqual(rebuilt);
    rmSync(folder, { recursive: true, force: true });
  }
});
