import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** A copy of a victim's folder at one moment, and what it had acknowledged by then. */
export type KilledFolder = { readonly folder: string; readonly acknowledged: readonly string[] };

/**
 * Copies the folder of a working process at random moments, at each of which it is stopped: what is in the files then is
 * what a kill at that moment leaves, and one process gives many. It is killed before the copies are checked, so that
 * nothing in them belongs to a living writer.
 */
export async function copyAtRandomMoments(
  folder: string,
  job: string,
  copies: readonly string[],
  maxDelayMs: number,
): Promise<KilledFolder[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'busy-writer.ts'), folder, job], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let problem = '';
  child.stderr.on('data', (bytes) => {
    problem += String(bytes);
  });
  const output = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const closed = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([new Promise((resolve) => output.once('line', resolve)), closed]);
  const killed: KilledFolder[] = [];
  for (const copy of copies) {
    await wait(Math.random() * maxDelayMs);
    if (child.exitCode !== null) throw new Error(`the writer ended by itself: ${problem}`);
    await stop(child);
    // What it printed before is in the pipe; this process has to read it.
    await wait(2);
    killed.push({ folder: copy, acknowledged: [...lines] });
    cpSync(folder, copy, { recursive: true });
    child.kill('SIGCONT');
  }
  child.kill('SIGKILL');
  await closed;
  return killed;
}

/** Returns once every thread of the process stands still (man 5 proc: T is stopped). */
async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGSTOP');
  for (;;) {
    if (/^\d+ \(.*\) T/.test(readFileSync(`/proc/${child.pid}/stat`, 'utf8'))) return;
    await wait(1);
  }
}
