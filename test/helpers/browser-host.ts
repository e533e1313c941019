import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';

export type BrowserHost = {
  readonly child: ChildProcess;
  /** Everything it printed along with its address. */
  readonly printed: string;
  readonly address: string;
  readonly origin: string;
  readonly ended: () => Promise<number | null>;
};

export const getLoopbackPath = (built: string) => join(built, 'out', 'main', 'loopback.js');

/** Starts the built browser host as a process of its own, on data in `folder`, and waits for the address that it prints. */
export async function startBrowserHost(
  built: string,
  folder: string,
  args: readonly string[] = ['--no-open'],
  environment: NodeJS.ProcessEnv = {},
): Promise<BrowserHost> {
  const child = spawn(process.execPath, [getLoopbackPath(built), '--data', join(folder, 'data'), ...args], {
    env: { ...process.env, XDG_STATE_HOME: join(folder, 'state'), NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  const printed = `${first}`;
  const address = /^ {2}(http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43})$/m.exec(printed)?.[1] ?? '';
  expect(address, printed).not.toBe('');
  const ended = async () => {
    if (child.exitCode === null) await once(child, 'exit');
    return child.exitCode;
  };
  return { child, printed, address, origin: new URL(address).origin, ended };
}
