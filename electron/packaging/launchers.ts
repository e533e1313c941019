import { createTextFile, type PackageFile } from './package-entry.ts';
import type { System } from './systems.ts';

/** Where the compiled program is kept for the next start; a folder that cannot be written is no error. */
const COMPILED = 'app/compiled';

/** What opens the workbench, and the command line. Both ignore NODE_OPTIONS, which belong to other programs. */
export function createLaunchers(system: System, keepsCompiled: boolean): PackageFile[] {
  const launcher = { up: '', entry: 'workbench.js', keepsCompiled };
  const workbench =
    system.name === 'windows-x64'
      ? createTextFile('Naskah.cmd', writeBatchFile(launcher), true)
      : createTextFile('Naskah', writeShellScript(launcher), true);
  return [workbench, createCommandLauncher(system, keepsCompiled)];
}

/** The command line alone. */
export function createCommandLauncher({ name }: System, keepsCompiled: boolean): PackageFile {
  const launcher = { up: '../', entry: 'cli.js', keepsCompiled };
  return name === 'windows-x64'
    ? createTextFile('bin/naskah.cmd', writeBatchFile(launcher), true)
    : createTextFile('bin/naskah', writeShellScript(launcher), true);
}

type Launcher = {
  /** From the folder of the script to that of the package. */
  readonly up: string;
  readonly entry: string;
  readonly keepsCompiled: boolean;
};

/** Links lead to the script, so that its folder is that of the file itself. */
function writeShellScript({ up, entry, keepsCompiled }: Launcher): string {
  return [
    '#!/bin/sh',
    `here=$(dirname -- "$(readlink -f -- "$0")")${up === '' ? '' : '/..'}`,
    'unset NODE_OPTIONS',
    ...(keepsCompiled ? [`export NODE_COMPILE_CACHE="$here/${COMPILED}"`] : []),
    `exec "$here/runtime/node" "$here/app/out/main/${entry}" "$@"`,
    '',
  ].join('\n');
}

function writeBatchFile({ up, entry, keepsCompiled }: Launcher): string {
  const at = (path: string) => `%~dp0${`${up}${path}`.replaceAll('/', '\\')}`;
  return [
    '@echo off',
    'setlocal',
    'set NODE_OPTIONS=',
    ...(keepsCompiled ? [`set "NODE_COMPILE_CACHE=${at(COMPILED)}"`] : []),
    `"${at('runtime/node.exe')}" "${at(`app/out/main/${entry}`)}" %*`,
    'exit /b %errorlevel%',
    '',
  ].join('\r\n');
}
