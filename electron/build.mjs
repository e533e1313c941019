import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './setup.mjs';

/**
 * Builds where something is newer than the last build, and gives the exit code: a build takes the files away from under a
 * workbench that is running.
 */
export function build(root, node) {
  const stamp = join(root, 'out', '.built');
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const sources = ['electron', 'shared', 'renderer', 'package-lock.json', 'electron.vite.config.ts'];
  if (sources.every((one) => newest(join(root, one)) < built)) return 0;
  process.stdout.write('Membangun … / Building …\n');
  const code = tool(root, node, 'node_modules/electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'error']);
  if (code === 0) writeFileSync(stamp, '');
  return code;
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path, { recursive: true })
    .map((name) => statSync(join(path, name)).mtimeMs)
    .reduce((a, b) => Math.max(a, b), mtimeMs);
}
