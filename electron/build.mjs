import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyFailure } from './classify-failure.mjs';
import { readInstalled, readWanted } from './install.mjs';
import { tool } from './setup.mjs';
import { restoreFolder, swapFolder } from './swap.mjs';
import { tell, tellStep } from './tell.mjs';

/**
 * Builds if anything is newer than the last build, and returns the exit code: a build removes files that a running
 * workbench uses. The previous build stays until the new one is complete.
 */
export function build(root, node) {
  const out = join(root, 'out');
  restoreFolder(out);
  if (isBuilt(root)) return 0;
  tellStep('building');
  const next = join(root, 'out.next');
  const program = 'node_modules/electron-vite/bin/electron-vite.js';
  const code = tool(root, node, program, ['build', '--logLevel', 'error', '--outDir', next]);
  if (code !== 0) {
    if (readBuildTime(root) === 0 || readInstalled(join(root, 'node_modules')) === readWanted(root)) return code;
    tellStep('old-build');
    return 0;
  }
  try {
    writeFileSync(join(next, '.built'), '');
    swapFolder(out, next);
    return 0;
  } catch (problem) {
    const failure = classifyFailure(String(problem), { folder: root, host: '' });
    return tell(failure.code, failure.details);
  }
}

/** Whether the last build is of the sources as they are now. */
export function isBuilt(root) {
  const sources = [
    ...['electron', 'shared', 'renderer', join('resources', 'manual')],
    ...['package.json', 'package-lock.json', 'electron.vite.config.ts'],
  ];
  const built = readBuildTime(root);
  return sources.every((one) => newest(join(root, one)) < built);
}

/** When the last build ended, in milliseconds since 1970; 0 where there is none. */
function readBuildTime(root) {
  const stamp = join(root, 'out', '.built');
  return existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path, { recursive: true })
    .map((name) => statSync(join(path, name)).mtimeMs)
    .reduce((a, b) => Math.max(a, b), mtimeMs);
}
