import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellStep } from './tell.mjs';

const BEAT_MS = 2_000;
/** A claim that is no longer refreshed belongs to a dead process, even if another process has its number by now. */
const DEAD_MS = 20_000;

/**
 * Claims a folder for this process to install in, and waits while another start installs there. Returns null once
 * `finished` reports that the other one has done the work.
 */
export async function claimFolder(folder, finished) {
  const path = join(folder, 'claim');
  for (let waits = false; ; waits = true) {
    if (finished()) return null;
    mkdirSync(folder, { recursive: true });
    if (!isAlive(path)) rmSync(path, { force: true });
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      break;
    } catch (problem) {
      if (problem.code !== 'EEXIST' && problem.code !== 'ENOENT') throw problem;
    }
    if (!waits) tellStep('elsewhere');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const beat = setInterval(() => refresh(path), BEAT_MS);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      rmSync(path, { force: true });
    },
  };
}

function refresh(path) {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {}
}

function isAlive(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > DEAD_MS) return false;
    process.kill(Number(readFileSync(path, 'utf8')), 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}
