import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from './claim.mjs';
import { classifyFailure } from './classify-failure.mjs';
import { nodeFor, readPlatform } from './node.mjs';
import { runNpm } from './npm.mjs';
import { removeFolder, restoreFolder, swapFolder } from './swap.mjs';

const MANIFESTS = ['package.json', 'package-lock.json', '.npmrc'];
const HOST = 'registry.npmjs.org';

/** What must be installed: the Node that runs it, the machine, and the lock file. */
export function readWanted(root) {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return `${readPlatform()} ${lock.digest('hex')}`;
}

/** What was installed in a folder of packages, in the words of `readWanted`; null where nothing was, or only by half. */
export function readInstalled(packages) {
  const stamp = join(packages, '.naskah-installed');
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

/**
 * Installs what the lock file names beside what is there and swaps it in when it is whole. Gives null, or why it could
 * not be done: then what was there before is untouched.
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
      // Whole already where a start was ended, or the old folder was in use, before the swap.
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
    return classifyFailure(String(problem), { folder: root, host: HOST });
  }
}

async function fill(folder, update) {
  removeFolder(join(folder, 'node_modules'));
  for (const name of MANIFESTS) copyFileSync(join(folder, '..', name), join(folder, name));
  // npm's own pauses between attempts are 10 and 60 seconds; where there is something to start with, one more will do.
  const retries = [`--fetch-retries=${update ? 1 : 2}`, '--fetch-retry-mintimeout=1000', '--fetch-retry-factor=3'];
  const { code, errors } = await runNpm(folder, ['ci', '--no-audit', '--no-fund', ...retries]);
  const next = join(folder, 'node_modules');
  if (code === null) return { code: 'npm-missing', details: {} };
  if (code !== 0) {
    const failure = classifyFailure(errors, { folder, host: HOST });
    if (failure.code === 'install-failed') process.stderr.write(errors);
    return failure;
  }
  // npm goes on without an optional package that it could not fetch, and the newer Node is one.
  if (nodeFor(next) === null) return { code: 'install-unreachable', details: { host: HOST } };
  return null;
}

/** Carries Electron's binary over, which is a download of its own, where it is of the same version. */
function keepWindow(packages, next) {
  const [from, to] = [join(packages, 'electron'), join(next, 'electron')];
  const version = (folder) => readFileSync(join(folder, 'package.json'), 'utf8');
  if (!existsSync(join(from, 'path.txt')) || !existsSync(to) || version(from) !== version(to)) return;
  mkdirSync(to, { recursive: true });
  for (const name of ['dist', 'path.txt']) renameSync(join(from, name), join(to, name));
}
