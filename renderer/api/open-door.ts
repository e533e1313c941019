import type { Client } from '../../shared/api/client.ts';
import type { Door } from './door.ts';
import { openHttp } from './http.ts';

declare global {
  interface Window {
    /** What the desktop window's preload script puts here. */
    readonly naskah?: Client;
  }
}

/** Throws a Problem where this page was not let in. */
export async function openDoor(): Promise<Door> {
  return window.naskah === undefined ? openHttp() : { client: window.naskah, quit: null, connection: null };
}
