import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../helpers/core.ts';
import { type PlatformSkip, skipUnless } from '../helpers/platform.ts';

/** Present on some machines only, next to the project: fetches a real, older Electron for those that reach no other. */
const fetchOld = join(root, '..', 'shared', 'electron-old', 'fetch-electron.sh');
/**
 * The binary, or why there is none: the one that `NASKAH_ELECTRON` names, the one that was downloaded for the window, or the
 * old one.
 */
export function findElectron(): PlatformSkip & { binary: string | null } {
  const none = (reason: string) => ({ binary: null, ...skipUnless(false, reason) });
  const found = (binary: string) => ({ binary, isSkipped: false, why: '' });
  if (process.platform !== 'linux' || process.arch !== 'x64') return none('only for Linux on x64');
  if (!existsSync(join(root, 'out', 'main', 'main.js'))) return none('not built');
  if (spawnSync('Xvfb', ['-help']).error) return none('no Xvfb');
  // Chromium's sandbox refuses to work for root, where the checks continue as the user nobody.
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
  const named = process.env.NASKAH_ELECTRON ?? findDownloaded();
  if (named !== null) return found(named);
  if (!existsSync(fetchOld)) return none('no Electron here');
  const { status, stdout } = spawnSync('bash', [fetchOld, join(tmpdir(), 'naskah-electron-25')], { encoding: 'utf8' });
  return status === 0 ? found(stdout.trim()) : none('the old Electron cannot be had here');
}

/** Electron's package downloads its binary on first use. */
function findDownloaded(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const name = join(folder, 'path.txt');
  const path = existsSync(name) ? join(folder, 'dist', readFileSync(name, 'utf8')) : null;
  return path !== null && existsSync(path) ? path : null;
}
