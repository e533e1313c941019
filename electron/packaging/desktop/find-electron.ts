import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { downloadArtifact } from '@electron/get';
import { classifyFailure } from '../../classify-failure.mjs';
import { readText } from '../../tell.mjs';
import type { Component } from '../list-components.ts';
import { readLockedPackage } from '../lock-file.ts';
import { PackagingProblem } from '../packaging-problem.ts';
import type { System } from '../systems.ts';

/** A release of Electron: its folder, or its archive as it was downloaded. */
export type ElectronRelease = { readonly place: string; readonly version: string };

/**
 * The Electron that a package is built around: from a folder that `NASKAH_ELECTRON_DIST` names (several as in PATH), otherwise
 * the one that `npm start` fetched for this system, otherwise downloaded and compared with the sums in Electron's package.
 * Throws `electron-unreachable`.
 */
export async function findElectron(root: string, system: System): Promise<ElectronRelease> {
  const { version } = readLockedPackage(root, 'electron');
  const named = (process.env.NASKAH_ELECTRON_DIST ?? '').split(delimiter).filter((folder) => folder !== '');
  const fetched = join(root, 'node_modules', 'electron', 'dist');
  const folder =
    named.find((one) => existsSync(join(one, system.electronProgram))) ??
    [fetched].find((one) => existsSync(join(one, system.electronProgram)) && readVersion(one) === version);
  if (folder !== undefined) return { place: folder, version: readVersion(folder) ?? version };
  return { place: await downloadElectron(root, system, version), version };
}

async function downloadElectron(root: string, { platform }: System, version: string): Promise<string> {
  const checksums = createRequire(join(root, 'package.json'))('electron/checksums.json');
  try {
    return await downloadArtifact({ artifactName: 'electron', version, platform, arch: 'x64', checksums });
  } catch (problem) {
    const words = problem instanceof Error ? `${problem.stack}` : String(problem);
    const failure = classifyFailure(words, { folder: root, host: 'github.com' });
    const reason = readText(`setup.no-window-why.${failure.code}`, failure.details);
    throw new PackagingProblem('electron-unreachable', { version, reason });
  }
}

/** A release has its version in a file next to the program. */
function readVersion(folder: string): string | null {
  const path = join(folder, 'version');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().replace(/^v/, '') : null;
}

/** Electron in the list of components. Its licence, and those of what it contains, are files next to the program. */
export function describeElectron(root: string, { version }: ElectronRelease): Component {
  const locked = readLockedPackage(root, 'electron');
  return {
    name: 'electron',
    version,
    license: 'MIT',
    author: 'Electron contributors',
    notices: ['The texts of its licences are in LICENSE.electron.txt and LICENSES.chromium.html.'],
    integrity: locked.version === version ? (locked.integrity ?? null) : null,
  };
}
