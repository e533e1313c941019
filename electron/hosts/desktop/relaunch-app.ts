import { spawn } from 'node:child_process';
import { app } from 'electron';
import { buildRestartArguments } from './parse-start-line.ts';

/** Restarts the app on another data folder and ends this window. */
export function relaunchApp(folder: string): void {
  app.relaunch({ args: buildRestartArguments(folder, process.argv) });
  app.quit();
}

/** A second start on a folder that has a window: it shows that window, or reports why it cannot. */
export function startSecondProcess(folder: string): void {
  const child = spawn(process.execPath, buildRestartArguments(folder, process.argv), {
    detached: true,
    stdio: 'ignore',
  });
  child.on('error', () => {});
  child.unref();
}
