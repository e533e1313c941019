import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PackagingProblem } from '../packaging-problem.ts';
import type { Release } from '../read-release.ts';
import type { StagedProgram } from '../stage-program.ts';
import { linux } from '../systems.ts';
import { writeFolder } from '../write-folder.ts';
import { findElectron } from './find-electron.ts';
import { createManifest, runElectronBuilder } from './stage-desktop.ts';

/** One file that runs where it lies, from the Linux folder. electron-builder fetches the tools for it. */
export async function makeAppImage(
  root: string,
  { files }: StagedProgram,
  release: Release,
  work: string,
): Promise<Uint8Array> {
  rmSync(work, { recursive: true, force: true });
  const prepackaged = join(work, 'folder');
  writeFolder(prepackaged, files, release.time);
  writeFolder(join(work, 'app'), [createManifest(release)], release.time);
  await runElectronBuilder(root, linux, { work, electron: await findElectron(root, linux), prepackaged });
  const built = join(work, 'built');
  const file = readdirSync(built).find((name) => name.endsWith('.AppImage'));
  if (file === undefined)
    throw new PackagingProblem('program-failed', { program: 'electron-builder', reason: 'no file' });
  return readFileSync(join(built, file));
}
