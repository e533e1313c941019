import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A browser host that was started, and prints its address or why it refused. */
export type SpawnedHost = ChildProcessByStdio<null, Readable, null>;

/** Starts the browser host in the file `program` as a process that outlives this one. */
export function spawnHost(program: string, args: readonly string[]): SpawnedHost {
  // A switch that is given twice is refused.
  const added = ['--no-open', '--json'].filter((option) => !args.includes(option));
  const child = spawn(process.execPath, [program, ...added, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  child.on('error', () => {});
  return child;
}

/** Lets this process end while the host goes on. */
export function releaseHost(child: SpawnedHost): void {
  child.stdout.destroy();
  child.unref();
}
