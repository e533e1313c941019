import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SET_USER_ID = 0o4000;
const PATIENCE_MS = 5000;

/**
 * Whether Chromium can put its pages into a sandbox here. On Linux it needs user namespaces, which some systems refuse to
 * ordinary users or to programs without a profile, or its helper as a program of root. Where nothing can tell, it is tried.
 */
export function canSandbox(binary) {
  if (process.platform !== 'linux' || isRootHelper(join(dirname(binary), 'chrome-sandbox'))) return true;
  const { error, status } = spawnSync('unshare', ['--user', '--map-root-user', 'true'], {
    stdio: 'ignore',
    timeout: PATIENCE_MS,
  });
  return error !== undefined || status === 0;
}

function isRootHelper(path) {
  try {
    const { uid, mode } = statSync(path);
    return uid === 0 && (mode & SET_USER_ID) !== 0;
  } catch {
    return false;
  }
}
