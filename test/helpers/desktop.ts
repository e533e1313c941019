import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import type { Client } from '../../shared/api/client.ts';
import { PortClient } from '../../shared/api/port/port-client.ts';
import type { PortAnswer } from '../../shared/api/port/port-messages.ts';
import type { WindowBridge } from '../../shared/api/window-bridge.ts';
import type { RecordedCalls, StandInFrame, StandInPortMessage, StandInRequest } from '../fixtures/electron/message.ts';
import { root } from './core.ts';

export const ownFrame: StandInFrame = { url: 'app://naskah/index.html#/' };

export type Desktop = {
  readonly child: ChildProcess;
  readonly ask: (ask: StandInRequest) => Promise<unknown>;
  /** The calls until now, or until the end. */
  readonly recorded: () => Promise<RecordedCalls>;
  /** What a page has after it was loaded: the bridge of the built preload script, and the core over a port. */
  readonly page: () => DesktopPage;
  readonly client: () => Client;
  /** Whether a port that this frame sends up is closed again at once. */
  readonly isPortClosed: (frame: StandInFrame) => Promise<boolean>;
  readonly ended: () => Promise<{ code: number | null; out: string; err: string }>;
};

type DesktopPage = {
  readonly bridge: WindowBridge;
  /** Opens a port to the core, as the page does when it is loaded, and whenever the core is there again. */
  readonly connect: () => PortClient;
};

/** One end of a channel of the page. */
type PagePort = { readonly id: number };

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
  const exit = once(child, 'close');
  // Its core still writes into the folder until it notices the end, and holds the pipes as long.
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
  });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (part) => {
    out += part;
  });
  child.stderr?.on('data', (part) => {
    err += part;
  });
  const waiting = new Map<number, (message: ChildMessage) => void>();
  const listeners = new Map<string, (event: unknown, ...given: unknown[]) => void>();
  const ports = new Map<number, PortClient>();
  const closed = new Map<number, () => void>();
  let last: RecordedCalls | null = null;
  let lastPort = 0;
  child.on('message', (message: ChildMessage | StandInPortMessage | { recorded: RecordedCalls }) => {
    if ('port' in message) return ports.get(message.port)?.take(message.data as PortAnswer);
    if ('recorded' in message) {
      last = message.recorded;
      return;
    }
    if ('closed' in message) return void closed.get(message.closed)?.();
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    if (message.channel !== undefined) listeners.get(message.channel)?.({}, ...(message.given ?? []));
  });
  const ask = (asked: StandInRequest) =>
    new Promise<unknown>((resolve, reject) => {
      const id = waiting.size;
      waiting.set(id, ({ value, problem }) => (problem === undefined ? resolve(value) : reject(new Error(problem))));
      child.send({ id, ask: asked });
    });
  const createPage = (): DesktopPage => {
    const script = readFileSync(join(built, 'out', 'preload', 'preload.cjs'), 'utf8');
    let [opened, askedName]: [PortClient | null, string] = [null, ''];
    const bridge = runPreload(script, {
      ipcRenderer: {
        invoke: (channel, ...given) => ask({ ask: 'invoke', channel, frame: ownFrame, given }),
        postMessage: (channel, _message, [port]) =>
          void ask({ ask: 'connect', channel, frame: ownFrame, port: port?.id ?? 0 }),
        on: (channel, hear) => listeners.set(channel, hear),
        off: (channel) => listeners.delete(channel),
      },
      window: {
        postMessage: ({ naskah }, origin, [port]) => {
          expect([naskah, origin]).toEqual([askedName, 'app://naskah']);
          opened = new PortClient((data) => void child.send({ port: port?.id ?? 0, data }));
          ports.set(port?.id ?? 0, opened);
        },
      },
      MessageChannel: class {
        readonly port1 = { id: ++lastPort };
        readonly port2 = this.port1;
      },
    });
    const connect = () => {
      askedName = `page ${lastPort}`;
      bridge.connect(askedName);
      if (opened === null) throw new Error('the page got no port');
      return opened;
    };
    return { bridge, connect };
  };
  return {
    child,
    ask,
    recorded: async () => last ?? ((await ask({ ask: 'recorded' })) as RecordedCalls),
    page: createPage,
    client: () => {
      const { bridge, connect } = createPage();
      const { call, file, receive, stores, opened, openLogs, onChanged } = connect();
      const { saveAs, printPage, reopened } = bridge;
      return { call, file, receive, stores, opened, openLogs, onChanged, saveAs, printPage, reopened };
    },
    isPortClosed: async (frame) => {
      lastPort += 1;
      const port = lastPort;
      const closing = new Promise<boolean>((resolve) => closed.set(port, () => resolve(true)));
      await ask({ ask: 'connect', channel: 'naskah:connect', frame, port });
      return Promise.race([closing, wait(2000, false)]);
    },
    ended: async () => {
      await exit;
      return { code: child.exitCode, out, err };
    },
  };
}

/** What the preload script uses of Electron and of the page. */
type PageSurroundings = {
  readonly ipcRenderer: {
    readonly invoke: (channel: string, ...given: unknown[]) => Promise<unknown>;
    readonly postMessage: (channel: string, message: unknown, ports: readonly PagePort[]) => void;
    readonly on: (channel: string, hear: (event: unknown, ...given: unknown[]) => void) => void;
    readonly off: (channel: string) => void;
  };
  readonly window: {
    readonly postMessage: (message: { naskah: string }, origin: string, ports: readonly PagePort[]) => void;
  };
  readonly MessageChannel: new () => { readonly port1: PagePort; readonly port2: PagePort };
};

/** Runs the preload script as Electron's sandbox does: with a `require` that resolves only electron. */
function runPreload(script: string, { ipcRenderer, window, MessageChannel }: PageSurroundings): WindowBridge {
  const exposed: [string, WindowBridge][] = [];
  const contextBridge = {
    exposeInMainWorld: (name: string, bridge: WindowBridge) => exposed.push([name, bridge]),
  };
  const names = ['require', 'window', 'location', 'MessageChannel'];
  const location = { origin: 'app://naskah' };
  const resolve = (name: string) => {
    expect(name).toBe('electron');
    return { contextBridge, ipcRenderer };
  };
  new Function(...names, script)(resolve, window, location, MessageChannel);
  expect(exposed.map(([name]) => name)).toEqual(['naskah']);
  const [[, bridge] = []] = exposed;
  if (bridge === undefined) throw new Error('nothing was exposed');
  return bridge;
}

/** Waits until the window has loaded its page. */
export async function waitUntilLoaded(desktop: Desktop): Promise<RecordedCalls> {
  await expect.poll(async () => (await desktop.recorded()).loadURL, { timeout: 20_000 }).toBeDefined();
  return desktop.recorded();
}
