import type { Client } from '../../shared/api/client.ts';
import { connectOverHttp } from './connect-over-http.ts';
import type { HostConnection } from './host-connection.ts';

declare global {
  interface Window {
    /** Set by the preload script of the desktop window. */
    readonly naskah?: Client;
  }
}

/** Throws a Problem if the host does not admit this page. */
export async function connectToHost(): Promise<HostConnection> {
  return window.naskah === undefined ? connectOverHttp() : { client: window.naskah, quit: null, connection: null };
}
