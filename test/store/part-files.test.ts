import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTemporaryFolder, root } from '../helpers/core.ts';

test('a file has its name although the folder’s list of names cannot be synced', () => {
  const above = createTemporaryFolder();
  chmodSync(above, 0o755);
  const folder = join(above, 'kotak');
  const [part, path] = [join(folder, 'surat.part'), join(folder, 'surat.txt')];
  mkdirSync(folder);
  writeFileSync(part, 'Surat');
  // Root reads every folder.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (nobody.uid !== undefined) for (const one of [folder, part]) chownSync(one, nobody.uid, nobody.gid);
  chmodSync(folder, 0o300);
  onTestFinished(() => chmodSync(folder, 0o700));
  const module = join(root, 'electron', 'core', 'store', 'part-files.ts');
  const code = `import { publishPart } from ${JSON.stringify(module)}; publishPart(...process.argv.slice(1));`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code, part, path], {
    encoding: 'utf8',
    ...nobody,
  });
  expect([status, stderr, readFileSync(path, 'utf8')]).toEqual([0, '', 'Surat']);
});
