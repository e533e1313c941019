#!/usr/bin/env node
// The command line's first file runs on whatever Node the machine has, so that it is plain JavaScript and imports
// nothing that an old Node cannot load: better-sqlite3 crashes the process there instead of failing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NODE_NEEDED, newEnough, ownNode } from './node.mjs';
import { tell } from './tell.mjs';

const file = fileURLToPath(import.meta.url);
const root = dirname(dirname(file));
const built = join(root, 'out', 'main', 'cli.js');

if (!existsSync(built)) process.exitCode = tell('not-built', {});
else if (newEnough(process.versions.node)) {
  // Compiling the program took a fifth of a short command's time. What Node keeps of it, code and nothing else, lies
  // next to that code, where only those who may change the program can change it; the next build removes it. A folder
  // that cannot be written is no error: the program is then compiled at each start.
  module.enableCompileCache(join(dirname(built), 'compiled'));
  await import(pathToFileURL(built).href);
} else {
  const node = ownNode(join(root, 'node_modules'));
  if (node === null) process.exitCode = tell('node-old', { needed: NODE_NEEDED, found: process.versions.node });
  else {
    const { status } = spawnSync(node, [file, ...process.argv.slice(2)], { stdio: 'inherit' });
    process.exitCode = status === null ? 1 : status;
  }
}
