import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandName, Input, Output } from '../../../shared/api/commands.ts';
import type { Result } from '../../../shared/api/result.ts';
import { loopback } from './built.ts';

export type RunningWorkbench = {
  readonly address: string;
  readonly origin: string;
  /** What another page would request, with a session of its own. */
  readonly call: <N extends CommandName>(name: N, input: Input<N>) => Promise<Output<N>>;
  /** The bytes of a stored file. */
  readonly file: (sha256: string) => Promise<Buffer>;
  /** Stores a file that was received for a text. */
  readonly keep: (negotiation: string, name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** A new address, as a second start prints it. */
  readonly again: () => Promise<string>;
  readonly kill: () => Promise<void>;
};

/** The variables that put this machine's memory into a test's folder. */
export const getStateEnvironment = (folder: string) => ({
  XDG_STATE_HOME: join(folder, 'state'),
  LOCALAPPDATA: join(folder, 'state'),
});

/** Starts the workbench as a process of its own, on data in `folder`. */
export async function startWorkbench(
  folder: string,
  data = 'data',
  environment: NodeJS.ProcessEnv = {},
): Promise<RunningWorkbench> {
  const { child, address } = await started(folder, data, environment);
  const { origin } = new URL(address);
  const again = async () => {
    // As a second start asks for it, without the time that its process takes.
    const { secret } = JSON.parse(readFileSync(join(folder, data, 'loopback.json'), 'utf8')) as { secret: string };
    const response = await fetch(`${origin}/open`, {
      method: 'POST',
      headers: { Origin: origin, 'X-Naskah-Secret': secret },
    });
    return ((await response.json()) as { value: { address: string } }).value.address;
  };
  const post = async (path: string, headers: { readonly [name: string]: string }, body: unknown) => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { Origin: origin, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const result = (await response.json()) as Result<unknown>;
    if (!result.ok) throw new Error(`${path}: ${result.error.code} ${JSON.stringify(result.error.details)}`);
    return result.value;
  };
  const enter = async () => {
    const code = new URL(await again()).hash.replace(/^#code=/, '');
    const { token } = (await post('/session', {}, { code })) as { token: string };
    return { 'X-Naskah-Token': token };
  };
  let session: ReturnType<typeof enter> | null = null;
  const call = async <N extends CommandName>(name: N, input: Input<N>) => {
    session ??= enter();
    return (await post(`/call/${name}`, await session, input)) as Output<N>;
  };
  const file = async (sha256: string) => {
    session ??= enter();
    const headers = { Origin: origin, 'Sec-Fetch-Site': 'same-origin', ...(await session) };
    const response = await fetch(`${origin}/file/${sha256}`, { method: 'POST', headers });
    if (!response.ok) throw new Error(`${sha256}: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  };
  const keep = async (negotiation: string, name: string, body: Uint8Array<ArrayBuffer>) => {
    session ??= enter();
    const headers = {
      Origin: origin,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/octet-stream',
      ...(await session),
    };
    const query = new URLSearchParams({ negotiation, name });
    const response = await fetch(`${origin}/files?${query}`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
  };
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await ended(child);
  };
  return { address, origin, call, file, keep, again, kill };
}

async function started(
  folder: string,
  data: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [loopback, '--data', join(folder, data), '--no-open'], {
    env: {
      ...process.env,
      ...getStateEnvironment(folder),
      NODE_OPTIONS: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, address: /http:\S+/.exec(`${first}`)?.[0] ?? '' };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
