import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostMemory } from './host-memory.ts';
import { SessionKeys } from './session-keys.ts';

/**
 * An import would list all that the module exports, and so load Node's HTTP client with it: 50 ms of processor time at each
 * start, instead of 4.
 */
const { createServer } = process.getBuiltinModule('node:http');

/** The port of a browser host and the keys to it, before anything is served on it. */
export type HttpListener = {
  readonly server: Server;
  readonly port: number;
  readonly origin: string;
  readonly keys: SessionKeys;
  /**
   * An address that admits one page. Its code is after the `#`, which a browser sends to no server and in no Referer,
   * and which the page can remove from the address without reloading.
   */
  readonly newAddress: () => string;
  /** Breaks off what is still open. */
  readonly close: () => void;
};

/** Listens on 127.0.0.1, on the port of the previous process on the same data if it is free. */
export async function openHttpListener(memory: HostMemory): Promise<HttpListener> {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 });
  const port = await listenOnPort(server, memory.read()?.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  const keys = new SessionKeys();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { server, port, origin, keys, newAddress: () => `${origin}/#code=${keys.newCode()}`, close };
}

/** Listens on the port of the previous process, where open pages look for it; on another one if that is taken. */
async function listenOnPort(server: Server, port: number): Promise<number> {
  for (const wanted of port === 0 ? [0] : [port, 0]) {
    server.listen(wanted, '127.0.0.1');
    try {
      await once(server, 'listening');
      break;
    } catch (problem) {
      if (wanted === 0) throw problem;
    }
  }
  return (server.address() as AddressInfo).port;
}
