import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getManagedPath } from '../../../electron/hosts/managed/read-managed-file.ts';

/**
 * Writes a file of the administrator into `folder`, and returns the environment in which a program of ours finds it. Where
 * its place is fixed and only an administrator can write there, the system's call to open it is redirected.
 */
export function placeManagedFile(folder: string, content: string): NodeJS.ProcessEnv {
  if (process.platform === 'win32') {
    const path = getManagedPath({ ProgramData: folder }, 'win32');
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return { ProgramData: folder };
  }
  const [path, script] = [join(folder, 'settings.json'), join(folder, 'redirect.mjs')];
  writeFileSync(path, content, { mode: 0o644 });
  const from = JSON.stringify(getManagedPath({}, process.platform));
  writeFileSync(
    script,
    `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { openSync } = fs;
fs.openSync = (path, ...more) => openSync(path === ${from} ? ${JSON.stringify(path)} : path, ...more);
syncBuiltinESMExports();
`,
  );
  return { NODE_OPTIONS: `--import=${pathToFileURL(script).href}` };
}
