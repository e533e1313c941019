import type { Client } from '../../shared/api/client.ts';
import { openHttp } from './http.ts';

/** The way to the core, and how to end it; null where closing the window does that. */
export type Door = { readonly client: Client; readonly quit: (() => Promise<void>) | null };

declare global {
  interface Window {
    /** What the desktop window's preload script puts here. */
    readonly naskah?: Client;
  }
}

/** Throws a Problem where this page was not let in. */
export async function openDoor(): Promise<Door> {
  return window.naskah === undefined ? openHttp() : { client: window.naskah, quit: null };
}
