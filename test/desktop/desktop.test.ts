import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../helpers/core.ts';
import { adaptHarness } from './adapt-harness.ts';

/** Beside the project on some machines only: what fetches a real, older Electron and drives the window in it. */
const harness = join(root, '..', 'shared', 'electron-old');
const electron = findElectron();
const adapted = mkdtempSync(join(tmpdir(), 'naskah-harness-'));
// The harness goes on as nobody where root starts it.
chmodSync(adapted, 0o755);
if (electron.binary !== null) adaptHarness(harness, adapted);
afterAll(() => rmSync(adapted, { recursive: true, force: true }));

test.skipIf(electron.binary === null)(`in a real Electron the window does what it must${electron.why}`, () => {
  expect(listFailedChecks(join(adapted, 'smoke.mjs'), '--electron', electron.binary ?? '')).toEqual([]);
});

test.skipIf(electron.binary === null)(
  `in a real Electron the page comes back, and nothing leaves it by ways that its policy does not know${electron.why}`,
  () => {
    expect(listFailedChecks(join(root, 'test', 'desktop', 'checks.mjs'), adapted, electron.binary ?? '')).toEqual([]);
  },
);

/** The binary, or why there is none. */
function findElectron(): { binary: string | null; why: string } {
  const none = (why: string) => ({ binary: null, why: ` (skipped: ${why})` });
  if (process.platform !== 'linux' || process.arch !== 'x64') return none('only for Linux on x64');
  if (!existsSync(harness)) return none('no harness beside the project');
  if (!existsSync(join(root, 'out', 'main', 'main.js'))) return none('not built');
  if (spawnSync('Xvfb', ['-help']).error) return none('no Xvfb');
  // Chromium's sandbox refuses to work for root, where the harness goes on as nobody.
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
    ? { binary: fetched.stdout.trim(), why: '' }
    : none('the old Electron cannot be had here');
}

/** What a script of checks says that does not hold. */
function listFailedChecks(script: string, ...args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  const failed = stdout.split('\n').filter((line) => line.startsWith('FAILS'));
  return status === 0 || failed.length > 0 ? failed : [`exit ${status}: ${stdout}${stderr}`];
}
