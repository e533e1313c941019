import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Client } from '../../shared/api/client.ts';
import type { RecordedCalls, StandInFrame, StandInRequest } from '../fixtures/electron/message.ts';
import { root } from './core.ts';

export const ownFrame: StandInFrame = { url: 'app://naskah/index.html#/' };

export type Desktop = {
  readonly child: ChildProcess;
  readonly ask: (ask: StandInRequest) => Promise<unknown>;
  readonly recorded: () => Promise<RecordedCalls>;
  /** The object that the page gets as `window.naskah` from the built preload script. */
  readonly client: () => Client;
  readonly ended: () => Promise<{ code: number | null; out: string; err: string }>;
};

type ChildMessage = { id?: number; value?: unknown; problem?: string; channel?: string; given?: unknown[] };

/** Boots the built main bundle in `built` with the test double for electron, on data in `folder`. */
export function startDesktop(
  built: string,
  folder: string,
  environment: NodeJS.ProcessEnv = {},
  args: readonly string[] = ['--data', join(folder, 'data'), '--enable-logging'],
): Desktop {
  const child = fork(join(built, 'out', 'main', 'main.js'), args, {
    execArgv: ['--import', join(root, 'test', 'fixtures', 'electron', 'hook.ts')],
    env: { ...process.env, XDG_STATE_HOME: join(folder, 'state'), NODE_OPTIONS: '', ...environment },
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  child.stdout?.on('data', (part) => {
    out += part;
  });
  child.stderr?.on('data', (part) => {
    err += part;
  });
  const exit = once(child, 'close');
  const waiting = new Map<number, (message: ChildMessage) => void>();
  const listeners = new Map<string, (event: unknown, ...given: unknown[]) => void>();
  child.on('message', (message: ChildMessage) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    if (message.channel !== undefined) listeners.get(message.channel)?.({}, ...(message.given ?? []));
  });
  const ask = (asked: StandInRequest) =>
    new Promise<unknown>((resolve, reject) => {
      const id = waiting.size;
      waiting.set(id, ({ value, problem }) => (problem === undefined ? resolve(value) : reject(new Error(problem))));
      child.send({ id, ask: asked });
    });
  const invoke = (channel: string, ...given: unknown[]) => ask({ ask: 'invoke', channel, frame: ownFrame, given });
  return {
    child,
    ask,
    recorded: async () => (await ask({ ask: 'recorded' })) as RecordedCalls,
    client: () => runPreload(readFileSync(join(built, 'out', 'preload', 'preload.cjs'), 'utf8'), invoke, listeners),
    ended: async () => {
      await exit;
      return { code: child.exitCode, out, err };
    },
  };
}

/** Runs the preload script as Electron's sandbox does: with a `require` that resolves only electron. */
function runPreload(
  script: string,
  invoke: (channel: string, ...given: unknown[]) => Promise<unknown>,
  listeners: Map<string, (event: unknown, ...given: unknown[]) => void>,
): Client {
  const exposed: [string, Client][] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, client: Client) => exposed.push([name, client]) },
    ipcRenderer: {
      invoke,
      on: (channel: string, hear: (event: unknown, ...given: unknown[]) => void) => listeners.set(channel, hear),
      off: (channel: string) => listeners.delete(channel),
    },
  };
  new Function('require', script)((name: string) => {
    expect(name).toBe('electron');
    return electron;
  });
  expect(exposed.map(([name]) => name)).toEqual(['naskah']);
  const [[, client] = []] = exposed;
  if (client === undefined) throw new Error('nothing was exposed');
  return client;
}

/** Waits until the window has loaded its page. */
export async function waitUntilLoaded(desktop: Desktop): Promise<RecordedCalls> {
  await expect.poll(async () => (await desktop.recorded()).loadURL, { timeout: 20_000 }).toBeDefined();
  return desktop.recorded();
}
