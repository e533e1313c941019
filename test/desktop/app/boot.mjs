import crypto, { createHash } from 'node:crypto';
import fs from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, utilityProcess } from 'electron';
import { forkInNode } from '../../fixtures/electron/fork-in-node.mjs';
import './language.js';

// What an old Electron lacks for the main process: its Node is 18, and too old for the store. Bundled before main.ts.

// Switches of Chromium that must not be on the line, where a check asks what the app makes of it.
for (const one of (process.env.NASKAH_SWITCHES ?? '').split(' ').filter(Boolean)) {
  const [name = '', value] = one.replace(/^--/, '').split('=');
  app.commandLine.appendSwitch(name, value);
}
crypto.hash ??= (algorithm, data, encoding = 'hex') => createHash(algorithm).update(data).digest(encoding);

const readdirSync = fs.readdirSync;
fs.readdirSync = (folder, options) => {
  if (!options?.recursive) return readdirSync(folder, options);
  const listed = [];
  const walk = (inside) => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      entry.parentPath = inside;
      listed.push(options.withFileTypes ? entry : relative(folder, join(inside, entry.name)));
      if (entry.isDirectory()) walk(join(inside, entry.name));
    }
  };
  walk(folder);
  return listed;
};

// The other Node reads no archive: what lies in one is copied out of it.
const [archive] = /^.*app\.asar(?=[\\/])/.exec(import.meta.dirname) ?? [];
const copied = join(app.getPath('temp'), `naskah-app-${process.pid}`);
if (archive !== undefined)
  for (const name of ['package.json', 'out/main', 'resources', 'node_modules'])
    copyOut(join(archive, name), join(copied, name));
const place = (path) => (archive === undefined ? path : path.replace(archive, copied));

const hook = pathToFileURL(place(join(import.meta.dirname, 'parent-port.mjs'))).href;
utilityProcess.fork = (script, args, options) =>
  forkInNode(process.env.NASKAH_NODE, hook, place(script), args, options);

function copyOut(from, to) {
  fs.mkdirSync(dirname(to), { recursive: true });
  if (fs.statSync(from).isDirectory()) for (const name of readdirSync(from)) copyOut(join(from, name), join(to, name));
  else fs.writeFileSync(to, fs.readFileSync(from));
}
