import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { classifyFailure } from '../../classify-failure.mjs';
import { listDesktopFiles, type Program } from '../bundle-program.ts';
import { createCommandLauncher } from '../launchers.ts';
import { createTextFile, type PackageFile } from '../package-entry.ts';
import { PackagingProblem } from '../packaging-problem.ts';
import { readFolder } from '../read-folder.ts';
import type { Release } from '../read-release.ts';
import { runPackagingProgram } from '../run-program.ts';
import { signWindowsProgram } from '../sign-release.ts';
import { readStoreLibrary, type StagedProgram, type StageOptions, stageProgram } from '../stage-program.ts';
import { linux, type System } from '../systems.ts';
import { writeFolder } from '../write-folder.ts';
import type { BuilderTask } from './builder-config.ts';
import { describeElectron, type ElectronRelease, findElectron } from './find-electron.ts';
import { createWindowLauncher, WINDOW_LAUNCHER } from './window-launcher.ts';

/** How failures name it. */
const BUILDER = 'electron-builder';

/**
 * A package with Electron: the window, and next to it all of a package without Electron, which has the command line, and the
 * workbench for a system that allows no window. Throws a PackagingProblem.
 */
export async function stageDesktop(root: string, system: System, options: StageOptions): Promise<StagedProgram> {
  const electron = await findElectron(root, system);
  const work = join(options.work, `desktop-${system.name}`);
  writeDesktopApp(root, system, options, work);
  const window = await buildAroundElectron(root, system, electron, work);
  const { sbom, files } = await stageProgram(root, system, options, [describeElectron(root, electron)]);
  return { sbom, files: [...window, ...files, ...createDesktopLaunchers(system)] };
}

/** Writes what goes into app.asar to the folder `app` in `work`. */
function writeDesktopApp(
  root: string,
  system: System,
  { program, release }: { readonly program: Program; readonly release: Release },
  work: string,
): void {
  const files = [...listDesktopFiles(program), readStoreLibrary(root, system), createManifest(release)];
  writeFolder(join(work, 'app'), files, release.time);
}

/** What Electron and electron-builder read of the app. */
export function createManifest({ version }: Release): PackageFile {
  const manifest = {
    name: 'naskah',
    productName: 'Naskah',
    version,
    description: 'A workbench for negotiating a Letter of Intent',
    author: 'Naskah',
    license: 'MIT',
    type: 'module',
    main: 'out/main/main.js',
    // The entry in the menu that the window belongs to.
    desktopName: 'naskah.desktop',
  };
  return createTextFile('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The folder that electron-builder makes of the app in `work` and a release of Electron. */
export async function buildAroundElectron(
  root: string,
  system: System,
  electron: ElectronRelease,
  work: string,
): Promise<PackageFile[]> {
  rmSync(join(work, 'built'), { recursive: true, force: true });
  const built = join(work, 'built', system === linux ? 'linux-unpacked' : 'win-unpacked');
  await runElectronBuilder(root, system, { work, electron, prepackaged: null });
  if (system !== linux) await signWindowsProgram(join(built, system.windowProgram));
  return readFolder(built);
}

/** Throws `program-failed`, or `tools-unreachable` where it could not fetch a program of its own. */
export async function runElectronBuilder(
  root: string,
  { platform }: System,
  task: Pick<BuilderTask, 'work' | 'electron' | 'prepackaged'>,
): Promise<void> {
  const icon = join(task.work, platform === 'linux' ? 'icon.svg' : 'icon.ico');
  mkdirSync(task.work, { recursive: true });
  const drawn = platform === 'linux' ? 'renderer/public/icon.svg' : 'resources/icons/naskah.ico';
  copyFileSync(join(root, drawn), icon);
  // An archive is opened by what decides whether there can be a window.
  const linuxProgram = task.prepackaged === null ? linux.windowProgram : WINDOW_LAUNCHER;
  const whole: BuilderTask = { ...task, platform, icon, linuxProgram };
  const script = join(import.meta.dirname, 'run-builder.ts');
  try {
    await runPackagingProgram(process.execPath, [script, JSON.stringify(whole)], { folder: task.work });
  } catch (problem) {
    if (!(problem instanceof PackagingProblem)) throw problem;
    const { reason = '' } = problem.details;
    const failure = classifyFailure(reason, { folder: task.work, host: 'github.com' });
    if (failure.code === 'install-unreachable')
      throw new PackagingProblem('tools-unreachable', { program: BUILDER, host: failure.details.host });
    throw new PackagingProblem('program-failed', { program: BUILDER, reason });
  }
}

/** Compiled code is kept nowhere: the command line of an installed package is started seldom. */
function createDesktopLaunchers(system: System): PackageFile[] {
  const command = createCommandLauncher(system, false);
  return system === linux ? [command, createWindowLauncher()] : [command];
}
