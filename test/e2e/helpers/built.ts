import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** The built browser host; NASKAH_OUT names another folder than `out`. */
export const loopback = join(resolve(root, process.env.NASKAH_OUT ?? 'out'), 'main', 'loopback.js');

export default function build(): void {
  if (existsSync(loopback)) return;
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status } = spawnSync(process.execPath, [tool, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0 || !existsSync(loopback)) throw new Error(`no build: ${loopback}`);
}
