import { type BrowserWindow, ipcMain } from 'electron';
import { Failure } from '../../../shared/api/failure.ts';
import { createFailureResult } from '../failure-message.ts';
import type { StoreUpdate } from '../store-update.ts';
import { ipcChannels } from './ipc-channels.ts';
import { isOwnPage } from './is-own-page.ts';

/**
 * Answers every command of the page with the progress of the update, until the returned function is called; the page
 * shows it and asks again.
 */
export function answerDuringUpdate(window: BrowserWindow, { describe }: StoreUpdate): () => void {
  ipcMain.handle(ipcChannels.call, (event) =>
    createFailureResult(isOwnPage(event, window) ? describe() : new Failure('request-refused', { reason: 'sender' })),
  );
  return () => ipcMain.removeHandler(ipcChannels.call);
}
