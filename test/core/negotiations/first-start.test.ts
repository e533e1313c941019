import { expect, test } from 'vitest';
import { callCommand, openCore } from '../../helpers/core.ts';

test('lists backups in their folder, newest first', async () => {
  const core = openCore();
  const before = await callCommand(core, 'store.show', {});
  expect(before.backups).toEqual([]);
  const { file } = await callCommand(core, 'store.backup', { file: before.free });
  await callCommand(core, 'sample.load', {});
  const { kept } = await callCommand(core, 'store.restore', { file });
  const after = await callCommand(core, 'store.show', {});
  expect(after.backups.map((one) => one.file)).toEqual([kept, file]);
  expect(after.free).not.toBe(file);
});

test('the defaults of a new text are available before one exists', async () => {
  const { languages, units } = await callCommand(openCore(), 'templates.show', {});
  expect([languages.toSorted(), units.find(({ code }) => code === 'KPAII')?.name.slice(0, 10)]).toEqual([
    ['en', 'id', 'ru'],
    'Direktorat',
  ]);
});
