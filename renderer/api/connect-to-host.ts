import type { Client } from '../../shared/api/client.ts';
import { connectOverHttp } from './connect-over-http.ts';
import type { HostConnection } from './host-connection.ts';

declare global {
  interface Window {
    /** What the desktop window's preload script puts here. */
    readonly naskah?: Client;
  }
}

/** Throws a Problem where this page was not let in. */
export async function connectToHost(): Promise<HostConnection> {
  return window.naskah === undefined ? connectOverHttp() : { client: window.naskah, quit: null, connection: null };
}
