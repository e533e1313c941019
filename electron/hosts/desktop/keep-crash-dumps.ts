import { join } from 'node:path';
import { app, crashReporter } from 'electron';
import { resolveFolders } from '../owner/resolve-folders.ts';

/** Writes the dumps of crashed processes into the state folder, and sends them nowhere. Before the app is ready. */
export function keepCrashDumps(): void {
  app.setPath('crashDumps', join(resolveFolders(undefined, process.env, process.platform).state, 'crashes'));
  crashReporter.start({ uploadToServer: false });
}
