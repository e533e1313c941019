import type { ProjectorBridge, WindowBridge } from '../../shared/api/window-bridge.ts';
import { connectOverHttp } from './connect-over-http.ts';
import { connectOverPort } from './connect-over-port.ts';
import type { HostConnection } from './host-connection.ts';

declare global {
  interface Window {
    /** Set by the preload script of a window of the desktop program. */
    readonly naskah?: WindowBridge | ProjectorBridge;
  }
}

/** Throws a Problem if the host does not admit this page. */
export async function connectToHost(): Promise<HostConnection> {
  return window.naskah === undefined ? connectOverHttp() : connectOverPort(window.naskah);
}
