import { existsSync, renameSync, rmSync } from 'node:fs';

const HELD = ['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'];
const TRIES = 10;

/**
 * Replaces an old folder with a new one and keeps the old one until the new one is in place. Throws, with the old
 * folder back in place, if that fails. `restoreFolder` repairs what a crash between the two steps leaves.
 */
export function swapFolder(place, next) {
  const old = `${place}.old`;
  removeFolder(old);
  if (existsSync(place)) moveFolder(place, old);
  try {
    moveFolder(next, place);
  } catch (problem) {
    restoreFolder(place);
    throw problem;
  }
  tryToRemove(old);
}

/** Restores the old folder if a start ended between the two steps of a swap. */
export function restoreFolder(place) {
  if (!existsSync(place) && existsSync(`${place}.old`)) moveFolder(`${place}.old`, place);
}

export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** What cannot be removed now is removed by the next swap. */
function tryToRemove(folder) {
  try {
    removeFolder(folder);
  } catch {}
}

/** On Windows a virus scanner or an indexer locks new files for a moment. */
function moveFolder(from, to) {
  for (let left = process.platform === 'win32' ? TRIES : 1; ; left -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (problem) {
      if (left <= 1 || !HELD.includes(problem.code)) throw problem;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
  }
}
