import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCore } from '../../electron/core/core.ts';
import { coreOptions, done, temporaryFolder, withSample } from '../helpers/core.ts';

type Place = { readonly folder: string; readonly state: string };

/** Opens the store, comments once, and tells which device that was, by the newest record. */
async function deviceAt(place: Place): Promise<string> {
  const core = createCore(coreOptions('', place));
  try {
    const known = await done(core, 'negotiations.list', {});
    const negotiation = known[0]?.code ?? (await withSample(core));
    await done(core, 'comments.make', {
      negotiation,
      clause: null,
      language: null,
      quote: null,
      unit: null,
      kind: 'question',
      body: 'Kapan?',
      proposal: null,
    });
    const { faults } = await done(core, 'records.verify', { negotiation });
    expect(faults).toEqual([]);
    return (await done(core, 'records.list', { negotiation })).at(-1)?.device ?? '';
  } finally {
    core.close();
  }
}

function place(): Place & { readonly above: string } {
  const above = temporaryFolder();
  return { above, folder: join(above, 'data'), state: join(above, 'state') };
}

test('a folder that is opened again goes on as the same device', async () => {
  const here = place();
  const device = await deviceAt(here);
  expect([await deviceAt(here), await deviceAt(here)]).toEqual([device, device]);
});

test('a copy of a folder is another device, and the folder it was copied from stays what it was', async () => {
  const here = place();
  const device = await deviceAt(here);
  const copy = { ...here, folder: join(here.above, 'copy') };
  cpSync(here.folder, copy.folder, { recursive: true });
  const copied = await deviceAt(copy);
  expect([copied === device, await deviceAt(copy), await deviceAt(here)]).toEqual([false, copied, device]);
});

test('where an older state of the store was put back, a new device begins', async () => {
  const here = place();
  const device = await deviceAt(here);
  const older = join(here.above, 'older');
  cpSync(here.folder, older, { recursive: true });
  expect(await deviceAt(here)).toBe(device);
  rmSync(here.folder, { recursive: true });
  cpSync(older, here.folder, { recursive: true });
  const begun = await deviceAt(here);
  expect([begun === device, await deviceAt(here)]).toEqual([false, begun]);
});

test('a memory that is behind the store, as after a kill between commit and note, keeps the device', async () => {
  const here = place();
  const device = await deviceAt(here);
  const memory = join(here.above, 'memory');
  cpSync(here.state, memory, { recursive: true });
  await deviceAt(here);
  rmSync(here.state, { recursive: true });
  cpSync(memory, here.state, { recursive: true });
  expect([await deviceAt(here), await deviceAt(here)]).toEqual([device, device]);
});

test.each(['', 'null', '{"device":"x","heads":{}}', '{"device":', '\u0000\u0001'])(
  'a memory that reads %j begins a new device and fails nothing',
  async (text) => {
    const here = place();
    const device = await deviceAt(here);
    const folder = join(here.state, 'devices');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), text);
    const begun = await deviceAt(here);
    expect([begun === device, await deviceAt(here)]).toEqual([false, begun]);
  },
);

test('where nothing can be remembered every opening is a new device, and all else works', async () => {
  const here = place();
  mkdirSync(here.above, { recursive: true });
  writeFileSync(here.state, 'a file where the folder should be');
  const devices = [await deviceAt(here), await deviceAt(here)];
  expect(new Set(devices).size).toBe(2);
});

test('a negotiation that was deleted here is not missed on the next opening', async () => {
  const here = place();
  const core = createCore(coreOptions('', here));
  const negotiation = await withSample(core);
  await done(core, 'negotiations.delete', { negotiation });
  const again = await withSample(core);
  const device = (await done(core, 'records.list', { negotiation: again })).at(-1)?.device;
  core.close();
  expect(await deviceAt(here)).toBe(device);
});
