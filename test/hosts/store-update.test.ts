import { expect, test } from 'vitest';
import { findResources } from '../../electron/hosts/find-resources.ts';
import { startStoreUpdate } from '../../electron/hosts/store-update.ts';
import { createBusyStore } from '../helpers/busy-store.ts';
import { buildCoreOptions, root } from '../helpers/core.ts';

const { updateWorker } = findResources(root);

test('only an update that goes on for some time is to be shown', async () => {
  const { folder, finish } = await createBusyStore();
  const folders = { folder: buildCoreOptions(folder).folder, state: `${folder}/state/naskah` };
  const update = startStoreUpdate(folders, updateWorker, 0);
  expect(await update?.isShort()).toBe(false);
  finish();
  await update?.done;
  expect(await update?.isShort()).toBe(true);
  expect(startStoreUpdate(folders, updateWorker)).toBe(null);
});
