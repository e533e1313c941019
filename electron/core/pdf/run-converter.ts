import { spawn } from 'node:child_process';

const TIMEOUT_MS = 60_000;

/**
 * Runs a program and everything it starts to the end, for at most a minute: LibreOffice's first program only starts
 * another one. Throws an Error that says how it failed.
 */
export function runConverter(program: string, options: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const windows = process.platform === 'win32';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // A process group of its own, so that it can be ended together with its children.
  const child = spawn(program, options, { env, detached: !windows, stdio: 'ignore', windowsHide: true });
  const timer = setTimeout(() => {
    reject(new Error(`${program}: > ${TIMEOUT_MS / 1000} s`));
    if (child.pid === undefined) return;
    if (windows) spawn('taskkill', ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore', windowsHide: true });
    else process.kill(-child.pid, 'SIGKILL');
  }, TIMEOUT_MS);
  child.on('error', reject);
  child.on('exit', (code, signal) => {
    if (code === 0) resolve();
    else reject(new Error(`${program}: ${signal ?? code}`));
  });
  return promise.finally(() => clearTimeout(timer));
}
