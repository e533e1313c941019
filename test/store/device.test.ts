import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createCore } from '../../electron/core/core.ts';
import { Device } from '../../electron/core/store/device/device.ts';
import { readFileNumber } from '../../electron/core/store/device/file-number.ts';
import { getStorePath } from '../../electron/core/store/store-path.ts';
import { buildCoreOptions, callCommand, createTemporaryFolder, loadSampleText, plainComment } from '../helpers/core.ts';

type DeviceFolders = { readonly folder: string; readonly state: string };

/** Opens the store, makes one comment, and returns the device of the newest record. */
async function readDeviceId(place: DeviceFolders): Promise<string> {
  const core = createCore(buildCoreOptions('', place));
  try {
    const known = await callCommand(core, 'negotiations.list', {});
    const negotiation = known[0]?.code ?? (await loadSampleText(core));
    await callCommand(core, 'comments.make', {
      negotiation,
      ...plainComment,
    });
    const { faults } = await callCommand(core, 'records.verify', { negotiation });
    expect(faults).toEqual([]);
    return (await callCommand(core, 'records.list', { negotiation })).at(-1)?.device ?? '';
  } finally {
    core.close();
  }
}

function createFolders(): DeviceFolders & { readonly above: string } {
  const above = createTemporaryFolder();
  return { above, folder: join(above, 'data'), state: join(above, 'state') };
}

test('reopening a folder continues as the same device', async () => {
  const here = createFolders();
  const device = await readDeviceId(here);
  expect([await readDeviceId(here), await readDeviceId(here)]).toEqual([device, device]);
});

test('a copied folder becomes another device, and the original folder keeps its device', async () => {
  const here = createFolders();
  const device = await readDeviceId(here);
  const copy = { ...here, folder: join(here.above, 'copy') };
  cpSync(here.folder, copy.folder, { recursive: true });
  const copied = await readDeviceId(copy);
  expect([copied === device, await readDeviceId(copy), await readDeviceId(here)]).toEqual([false, copied, device]);
});

test('restoring an older state of the store starts a new device', async () => {
  const here = createFolders();
  const device = await readDeviceId(here);
  const older = join(here.above, 'older');
  cpSync(here.folder, older, { recursive: true });
  expect(await readDeviceId(here)).toBe(device);
  rmSync(here.folder, { recursive: true });
  cpSync(older, here.folder, { recursive: true });
  const begun = await readDeviceId(here);
  expect([begun === device, await readDeviceId(here)]).toEqual([false, begun]);
});

test('keeps the device when its memory is behind the store, as after a kill between commit and note', async () => {
  const here = createFolders();
  const device = await readDeviceId(here);
  const memory = join(here.above, 'memory');
  cpSync(here.state, memory, { recursive: true });
  await readDeviceId(here);
  rmSync(here.state, { recursive: true });
  cpSync(memory, here.state, { recursive: true });
  expect([await readDeviceId(here), await readDeviceId(here)]).toEqual([device, device]);
});

test.each(['', 'null', '{"device":"x","heads":{}}', '{"device":', '\u0000\u0001'])(
  'a device memory that reads %j starts a new device, and nothing fails',
  async (text) => {
    const here = createFolders();
    const device = await readDeviceId(here);
    const folder = join(here.state, 'devices');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), text);
    const begun = await readDeviceId(here);
    expect([begun === device, await readDeviceId(here)]).toEqual([false, begun]);
  },
);

test('where nothing can be remembered, every opening is a new device and everything else works', async () => {
  const here = createFolders();
  mkdirSync(here.above, { recursive: true });
  writeFileSync(here.state, 'a file where the folder should be');
  const devices = [await readDeviceId(here), await readDeviceId(here)];
  expect(new Set(devices).size).toBe(2);
});

test('a negotiation deleted here is not reported missing on the next opening', async () => {
  const here = createFolders();
  const core = createCore(buildCoreOptions('', here));
  const negotiation = await loadSampleText(core);
  await callCommand(core, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false });
  const again = await loadSampleText(core);
  const device = (await callCommand(core, 'records.list', { negotiation: again })).at(-1)?.device;
  core.close();
  expect(await readDeviceId(here)).toBe(device);
});

test.each([
  ['ext4', 0xef53, true],
  ['FAT', 0x4d44, false],
  ['exFAT', 0x2011bab0, false],
])('a file on %s is known by its number: %s %s', (_, type, isKnown) => {
  const path = join(createTemporaryFolder(), 'naskah.db');
  writeFileSync(path, '');
  expect(readFileNumber(path, () => type)).toBe(isKnown ? `${statSync(path).ino}` : '');
});

test('a store whose file has no lasting number stays this machine’s as long as it has its records', async () => {
  const here = createFolders();
  const device = await readDeviceId(here);
  const folder = join(here.state, 'devices');
  // What older versions noted there, and what is noted now.
  for (const store of ['4711', '']) {
    for (const name of readdirSync(folder)) {
      const memory = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      writeFileSync(join(folder, name), JSON.stringify({ ...memory, store }));
    }
    expect(Device.readStoreOrigin(here.folder, here.state, () => '')).toBe('own');
    expect(Device.readStoreOrigin(here.folder, here.state, () => '4712')).toBe('foreign');
  }
  const db = new Database(getStorePath(here.folder));
  db.exec(`DELETE FROM record WHERE device = '${device}'`);
  db.close();
  expect(Device.readStoreOrigin(here.folder, here.state, () => '')).toBe('changed');
});
