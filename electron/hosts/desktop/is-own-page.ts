import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** Whether the request came from our own page itself, not from a frame in it. */
export function isOwnPage({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.url.startsWith(`${APP_ORIGIN}/`) &&
    !window.isDestroyed() &&
    sender === window.webContents
  );
}
