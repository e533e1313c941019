import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = { readonly [name: string]: string | undefined };

/** Browsers that open a page in a window without tabs or an address line, by the names of their programs. */
const LINUX_PROGRAMS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];
const MACOS_PROGRAMS = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];

/** The first such browser of this machine, null if it has none. */
export function findWindowBrowser(environment: Environment, platform: NodeJS.Platform): string | null {
  return listPlaces(environment, platform).find(existsSync) ?? null;
}

function listPlaces(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
  }
  if (platform === 'darwin')
    return MACOS_PROGRAMS.map((name) => join('/Applications', `${name}.app`, 'Contents', 'MacOS', name));
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return LINUX_PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name)));
}
