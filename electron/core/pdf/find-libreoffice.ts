import { accessSync, constants, globSync } from 'node:fs';
import { join } from 'node:path';

/** The platform and the environment variables that locate programs. */
export type MachineEnvironment = {
  readonly platform: NodeJS.Platform;
  readonly env: { readonly [name: string]: string | undefined };
};

/** Where LibreOffice may be installed, best first: in PATH, then in the installers' folders; * matches any version. */
export function listLibreOfficePaths({ platform, env }: MachineEnvironment): string[] {
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.ProgramW6432].filter((one) => one !== undefined);
    return [
      ...listPathCandidates(env, ';', 'soffice.com'),
      ...[...new Set(folders)].map((one) => `${one}\\LibreOffice\\program\\soffice.com`),
    ];
  }
  const named = listPathCandidates(env, ':', 'soffice', 'libreoffice');
  if (platform === 'darwin') {
    const inside = 'Applications/LibreOffice.app/Contents/MacOS/soffice';
    return [...named, `/${inside}`, ...(env.HOME === undefined ? [] : [join(env.HOME, inside)])];
  }
  return [
    ...named,
    '/usr/bin/soffice',
    '/usr/local/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/usr/lib64/libreoffice/program/soffice',
    '/opt/libreoffice*/program/soffice',
    '/snap/bin/libreoffice',
    '/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice',
  ];
}

function listPathCandidates(env: MachineEnvironment['env'], between: string, ...names: readonly string[]): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(between).filter((folder) => folder !== '');
  const slash = between === ';' ? '\\' : '/';
  return names.flatMap((name) => folders.map((folder) => `${folder}${slash}${name}`));
}

/** The path of LibreOffice, null if it is not installed. */
export function findLibreOffice(machine: MachineEnvironment): string | null {
  const found = listLibreOfficePaths(machine).flatMap((place) =>
    place.includes('*') ? globSync(place).sort().reverse() : [place],
  );
  return found.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
