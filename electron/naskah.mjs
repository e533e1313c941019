#!/usr/bin/env node
// The command line's first file runs on whatever Node the machine has, so that it is plain JavaScript and imports
// nothing that an old Node cannot load: better-sqlite3 crashes the process there instead of failing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NODE_NEEDED, newEnough, ownNode } from './node.mjs';
import { tell } from './tell.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'out', 'main', 'cli.js');

if (!existsSync(built)) process.exitCode = tell('not-built', {});
else if (newEnough(process.versions.node)) await import(pathToFileURL(built).href);
else {
  const node = ownNode(join(root, 'node_modules'));
  if (node === null) process.exitCode = tell('node-old', { needed: NODE_NEEDED, found: process.versions.node });
  else process.exitCode = spawnSync(node, [built, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
}
