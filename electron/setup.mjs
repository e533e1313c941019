import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_NEEDED, newEnough, ownNode, tell } from './node.mjs';

/**
 * Installs what the lock file names, where that has not been done, and gives the Node to run the project with; ends the
 * process with a message where neither will do.
 */
export function setUp(root) {
  const stamp = join(root, 'node_modules', '.naskah-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    process.stdout.write('Memasang yang diperlukan (satu kali) … / Installing what is needed (once) …\n');
    if (npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
      process.exit(tell('install-failed', {}));
    writeFileSync(stamp, lock);
  }
  const node = newEnough(process.versions.node) ? process.execPath : ownNode(root);
  if (node === null) process.exit(tell('node-old', { needed: NODE_NEEDED, found: process.versions.node }));
  return node;
}

/** Runs one of the project's own tools with the project's Node and gives its exit code. */
export function tool(root, node, script, args, environment = {}) {
  const env = { ...process.env, ...environment };
  return spawnSync(node, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

function npm(root, args) {
  const script = process.env.npm_execpath;
  if (script !== undefined)
    return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status;
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status;
}
