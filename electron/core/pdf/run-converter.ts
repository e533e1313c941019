import { spawn } from 'node:child_process';

/** The program ran for too long and was ended. */
export class ConverterTimeout extends Error {}

/**
 * Runs a program and everything it starts to the end: LibreOffice's first program only starts another one. Throws a
 * ConverterTimeout after `timeoutMs`, otherwise an Error that says how it failed.
 */
export function runConverter(
  program: string,
  options: readonly string[],
  env: NodeJS.ProcessEnv,
  timeoutMs: number,
): Promise<void> {
  const windows = process.platform === 'win32';
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // A process group of its own, so that it can be ended together with its children.
  const child = spawn(program, options, { env, detached: !windows, stdio: 'ignore', windowsHide: true });
  const timer = setTimeout(() => {
    reject(new ConverterTimeout(`${program}: > ${timeoutMs / 1000} s`));
    if (child.pid === undefined) return;
    if (windows) spawn('taskkill', ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore', windowsHide: true });
    else process.kill(-child.pid, 'SIGKILL');
  }, timeoutMs);
  child.on('error', reject);
  child.on('exit', (code, signal) => {
    if (code === 0) resolve();
    else reject(new Error(`${program}: ${signal ?? code}`));
  });
  return promise.finally(() => clearTimeout(timer));
}
