import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { HostKind } from '../../electron/hosts/owner/own-data-folder.ts';

export type VictimJob = 'write' | 'sample' | 'delete' | 'rebuild' | 'hold';

/** A writer in a process of its own that has written its first line. */
export class Victim {
  private readonly child: ChildProcess;
  private readonly lines: readonly string[];
  private readonly closed: Promise<unknown>;

  private constructor(child: ChildProcess, lines: readonly string[], closed: Promise<unknown>) {
    this.child = child;
    this.lines = lines;
    this.closed = closed;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  static async start(folder: string, job: VictimJob, host: HostKind = 'browser'): Promise<Victim> {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), folder, job, host], {
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
    if (lines.length === 0) throw new Error(`the writer ended before it began: ${problem}`);
    return new Victim(child, lines, closed);
  }

  /** Kills it after a number of milliseconds; returns all its output. A pipe takes a short line whole or not at all. */
  async kill(after: number): Promise<readonly string[]> {
    await wait(after);
    if (this.child.exitCode !== null) throw new Error('the writer ended by itself');
    this.child.kill('SIGKILL');
    await this.closed;
    return this.lines;
  }
}
