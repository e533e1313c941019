import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt } from '../../electron/build.mjs';
import { root } from './core.ts';

export type CommandResult = { readonly code: number | null; readonly out: string; readonly err: string };

/** Where processes of tests keep what Node compiled of the sources: each then takes less than half of the time to start. */
const compiled = { NODE_COMPILE_CACHE: join(root, 'out', 'compiled-for-tests') };

/** The built command line where it is of the sources as they are, since it starts in a third of the time. */
const program = isBuilt(root) ? join(root, 'out', 'main', 'cli.js') : join(root, 'electron', 'cli.ts');

/** Runs the command line as a process of its own, on data in `folder`. */
export function runNaskah(folder: string, args: readonly string[], input?: string): CommandResult {
  return runProgram(process.execPath, [program, ...args], folder, input, compiled);
}

export function runProgram(
  file: string,
  args: readonly string[],
  folder: string,
  input?: string,
  environment: NodeJS.ProcessEnv = {},
): CommandResult {
  const env = {
    ...process.env,
    XDG_DATA_HOME: join(folder, 'share'),
    XDG_STATE_HOME: join(folder, 'state'),
    NODE_OPTIONS: '',
    ...environment,
  };
  const { status, stdout, stderr } = spawnSync(file, args, {
    encoding: 'utf8',
    env,
    cwd: folder,
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, out: stdout, err: stderr };
}

/** What a command printed, as JSON. */
export function parseOutput<T>({ out }: CommandResult): T {
  return JSON.parse(out) as T;
}
