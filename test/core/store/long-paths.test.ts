import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCore } from '../../../electron/core/core.ts';
import { checkTargetFile, writeFileAtomically } from '../../../electron/hosts/user-files.ts';
import { buildCoreOptions, callCommand, callRefused, createTemporaryFolder } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

/** A folder whose path has that many bytes; names have at most 255. */
function buildLongPath(root: string, bytes: number): string {
  let path = root;
  while (bytes - path.length > 202) path = join(path, 'n'.repeat(100));
  return join(path, 'n'.repeat(bytes - path.length - 1));
}

const LONG_NAME = 'n'.repeat(300);

test.each([
  ['a name that is too long', (root: string) => join(root, LONG_NAME)],
  ['a path that SQLite does not take', (root: string) => buildLongPath(root, 600)],
  ['a path in which no backup has room', (root: string) => buildLongPath(root, 450)],
  ['a path that no system takes', (root: string) => buildLongPath(root, 5000)],
])('a data folder with %s is refused for its path', (_, build) => {
  const folder = build(createTemporaryFolder());
  expect(() => createCore({ ...buildCoreOptions(createTemporaryFolder()), folder })).toThrow(
    expect.objectContaining({ code: 'path-too-long' }),
  );
});

test('a data folder whose path is as long as it may be takes a text, a backup, a restore and a deletion', async () => {
  const folder = buildLongPath(createTemporaryFolder(), 400);
  const core = createCore({ ...buildCoreOptions(createTemporaryFolder()), folder });
  const { code: negotiation } = await callCommand(core, 'sample.load', {});
  const { free } = await callCommand(core, 'store.show', {});
  await callCommand(core, 'store.backup', { file: free });
  expect(await callCommand(core, 'store.restore', { file: free })).toMatchObject({ records: 150 });
  const input = { negotiation, reason: 'Batal', archive: null, backups: true };
  expect(await callCommand(core, 'negotiations.delete', input)).toMatchObject({ remaining: [] });
  core.close();
});

test.each([
  ['whose name is too long', (root: string) => join(root, `${LONG_NAME}.db`)],
  ['whose path is longer than SQLite takes', (root: string) => join(buildLongPath(root, 500), 'a.db')],
  [
    'whose path is longer than SQLite takes while it is written',
    (root: string) => join(buildLongPath(root, 480), 'a.db'),
  ],
  ['whose path no system takes', (root: string) => buildLongPath(root, 5000)],
])('a backup and an archive %s are refused for their path', async (_, build) => {
  const { core, folder, negotiation } = await openSampleCore();
  const file = build(folder);
  if (file.length < 4000) mkdirSync(join(file, '..'), { recursive: true });
  expect(await callRefused(core, 'store.backup', { file })).toMatchObject({ code: 'path-too-long' });
  const input = { negotiation, reason: 'Batal', archive: file, backups: true };
  expect(await callRefused(core, 'negotiations.delete', input)).toMatchObject({ code: 'path-too-long' });
  expect(await callCommand(core, 'negotiations.list', {})).toMatchObject([{ code: negotiation }]);
});

test.each([
  ['whose name is too long', (root: string) => join(root, `${LONG_NAME}.docx`)],
  ['whose path no system takes', (root: string) => buildLongPath(root, 5000)],
])('an exported file %s is refused for its path', (_, build) => {
  const path = build(createTemporaryFolder());
  const tooLong = expect.objectContaining({ code: 'path-too-long' });
  expect(() => checkTargetFile(path, false)).toThrow(tooLong);
  expect(() => writeFileAtomically(path, Buffer.from('x'))).toThrow(tooLong);
});
