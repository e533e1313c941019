import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../helpers/core.ts';
import { type PlatformSkip, skipUnless } from '../helpers/platform.ts';
import { adaptHarness } from './adapt-harness.ts';

/** Present on some machines only, next to the project: it fetches a real, older Electron and drives the window in it. */
const harness = join(root, '..', 'shared', 'electron-old');
const electron = findElectron();
const adapted = mkdtempSync(join(tmpdir(), 'naskah-harness-'));
// Started by root, the harness continues as the user nobody.
chmodSync(adapted, 0o755);
if (electron.binary !== null) adaptHarness(harness, adapted);
afterAll(() => rmSync(adapted, { recursive: true, force: true }));

test.skipIf(electron.isSkipped)(`the window passes the harness in a real Electron${electron.why}`, () => {
  expect(listFailedChecks(join(adapted, 'smoke.mjs'), '--electron', electron.binary ?? '')).toEqual([]);
});

test.skipIf(electron.isSkipped)(
  `in a real Electron the page recovers from a crash, and no data leaves it past its policy${electron.why}`,
  () => {
    expect(listFailedChecks(join(root, 'test', 'desktop', 'checks.mjs'), adapted, electron.binary ?? '')).toEqual([]);
  },
);

/** The binary, or why there is none. */
function findElectron(): PlatformSkip & { binary: string | null } {
  const none = (reason: string) => ({ binary: null, ...skipUnless(false, reason) });
  if (process.platform !== 'linux' || process.arch !== 'x64') return none('only for Linux on x64');
  if (!existsSync(harness)) return none('no harness beside the project');
  if (!existsSync(join(root, 'out', 'main', 'main.js'))) return none('not built');
  if (spawnSync('Xvfb', ['-help']).error) return none('no Xvfb');
  // Chromium's sandbox refuses to work for root, where the harness continues as the user nobody.
  if (process.getuid?.() === 0) {
    const { status } = spawnSync('setpriv', [
      '--reuid=nobody',
      '--clear-groups',
      'test',
      '-r',
      join(root, 'package.json'),
    ]);
    if (status !== 0) return none('nobody may read this folder');
  }
  const folder = join(tmpdir(), 'naskah-electron-25');
  const fetched = spawnSync('bash', [join(harness, 'fetch-electron.sh'), folder], { encoding: 'utf8' });
  return fetched.status === 0
    ? { binary: fetched.stdout.trim(), isSkipped: false, why: '' }
    : none('the old Electron cannot be had here');
}

/** The failed checks of a script. */
function listFailedChecks(script: string, ...args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  const failed = stdout.split('\n').filter((line) => line.startsWith('FAILS'));
  return status === 0 || failed.length > 0 ? failed : [`exit ${status}: ${stdout}${stderr}`];
}
