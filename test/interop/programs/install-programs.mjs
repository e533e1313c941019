import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classifyFailure } from '../../../electron/classify-failure.mjs';
import { REGISTRY_HOST, readInstalled, readWanted } from '../../../electron/install.mjs';
import { runNpm } from '../../../electron/npm.mjs';

/**
 * Installs the programs of the interop suite as their own lock file names them, unless they are there. Together they take
 * 120 MB, which nobody needs who only runs the workbench. `announce` is called
 * before anything is fetched. Returns null, or the reason why it failed.
 */
export async function installPrograms(announce) {
  const folder = dirname(fileURLToPath(import.meta.url));
  const packages = join(folder, 'node_modules');
  const wanted = readWanted(folder);
  if (readInstalled(packages) === wanted) return null;
  announce();
  const { code, errors } = await runNpm(folder, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code === null) return { code: 'npm-missing', details: {} };
  if (code !== 0 || !existsSync(packages)) return classifyFailure(errors, { folder, host: REGISTRY_HOST });
  writeFileSync(join(packages, '.naskah-installed'), wanted);
  return null;
}
