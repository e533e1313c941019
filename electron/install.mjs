import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from './claim.mjs';
import { classifyFailure } from './classify-failure.mjs';
import { nodeFor, readPlatform } from './node.mjs';
import { runNpm } from './npm.mjs';
import { removeFolder, restoreFolder, swapFolder } from './swap.mjs';

const MANIFESTS = ['package.json', 'package-lock.json', '.npmrc'];
export const REGISTRY_HOST = 'registry.npmjs.org';

/** What must be installed: the Node version that runs it, the machine, and the lock file. */
export function readWanted(root) {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${readPlatform()} ${lock.digest('hex')}`;
}

/** What was installed in a folder of packages, in the form of `readWanted`; null if nothing was, or not completely. */
export function readInstalled(packages) {
  const stamp = join(packages, '.naskah-installed');
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

/**
 * Installs what the lock file names in a separate folder and swaps it in when it is complete. Returns null, or the
 * reason why it failed: the previous packages are then unchanged.
 */
export async function installPackages(root, wanted) {
  const packages = join(root, 'node_modules');
  const folder = join(root, 'node_modules.next');
  try {
    restoreFolder(packages);
    const claim = await claimFolder(folder, () => readInstalled(packages) === wanted);
    if (claim === null) return null;
    try {
      const next = join(folder, 'node_modules');
      // The folder is complete already if a start ended, or the old folder was in use, before the swap.
      const failure = readInstalled(next) === wanted ? null : await fill(folder, existsSync(packages));
      if (failure !== null) {
        removeFolder(folder);
        return failure;
      }
      writeFileSync(join(next, '.naskah-installed'), wanted);
      keepWindow(packages, next);
      swapFolder(packages, next);
      removeFolder(folder);
      return null;
    } finally {
      claim.release();
    }
  } catch (problem) {
    return classifyFailure(String(problem), { folder: root, host: REGISTRY_HOST });
  }
}

async function fill(folder, update) {
  removeFolder(join(folder, 'node_modules'));
  for (const name of MANIFESTS) copyFileSync(join(folder, '..', name), join(folder, name));
  // npm pauses 10 and 60 seconds between attempts; if older packages can start, one retry is enough.
  const retries = [`--fetch-retries=${update ? 1 : 2}`, '--fetch-retry-mintimeout=1000', '--fetch-retry-factor=3'];
  const { code, errors } = await runNpm(folder, ['ci', '--no-audit', '--no-fund', ...retries]);
  const next = join(folder, 'node_modules');
  if (code === null) return { code: 'npm-missing', details: {} };
  if (code !== 0) {
    const failure = classifyFailure(errors, { folder, host: REGISTRY_HOST });
    if (failure.code === 'install-failed') process.stderr.write(errors);
    return failure;
  }
  // npm continues without an optional package that it could not fetch, and the newer Node is one.
  if (nodeFor(next) === null) return { code: 'install-unreachable', details: { host: REGISTRY_HOST } };
  return null;
}

/** Moves Electron's binary, a separate download, to the new folder if the version is the same. */
function keepWindow(packages, next) {
  const [from, to] = [join(packages, 'electron'), join(next, 'electron')];
  const version = (folder) => readFileSync(join(folder, 'package.json'), 'utf8');
  if (!existsSync(join(from, 'path.txt')) || !existsSync(to) || version(from) !== version(to)) return;
  mkdirSync(to, { recursive: true });
  for (const name of ['dist', 'path.txt']) renameSync(join(from, name), join(to, name));
}
