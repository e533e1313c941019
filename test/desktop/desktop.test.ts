import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/core.ts';
import { findElectron } from './find-electron.ts';

const electron = findElectron();

test.skipIf(electron.isSkipped)(`the window does in a real Electron what it should${electron.why}`, () => {
  const script = join(root, 'test', 'desktop', 'run-checks.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, electron.binary ?? ''], {
    cwd: root,
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  const failed = stdout.split('\n').filter((line) => line.startsWith('FAILS'));
  expect(status === 0 || failed.length > 0 ? failed : [`exit ${status}: ${stdout}${stderr}`]).toEqual([]);
});
