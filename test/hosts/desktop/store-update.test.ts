import { beforeAll, expect, test } from 'vitest';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createBusyStore } from '../../helpers/busy-store.ts';
import { startDesktop, waitUntilLoaded } from '../../helpers/desktop.ts';

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

test('the window opens while the store is being updated, is told how far that is, and then has the core', async () => {
  const { folder, finish } = await createBusyStore();
  const desktop = startDesktop(built, folder);
  await waitUntilLoaded(desktop);
  const { call } = desktop.client();
  expect(await call('settings.show', {})).toMatchObject({
    ok: false,
    error: { code: 'store-updating', details: { step: 'backup', done: 0, total: 0, speech: 'en', theme: 'dark' } },
  });
  const list = () => call('negotiations.list', {});
  finish();
  await expect.poll(list, { timeout: 60_000 }).toMatchObject({ ok: true, value: [{ code: 'loi-belarus' }] });
  expect((await desktop.recorded()).BrowserWindow).toHaveLength(1);
});

test('an update that fails ends the program with the reason', async () => {
  const { folder } = await createBusyStore();
  const desktop = startDesktop(built, folder);
  await waitUntilLoaded(desktop);
  const { code, err } = await desktop.ended();
  expect([code, err]).toEqual([1, expect.stringContaining('sedang dipakai program lain')]);
});
