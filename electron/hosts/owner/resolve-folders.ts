import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, posix, resolve, win32 } from 'node:path';
import { getStorePath } from '../../core/store/store-path.ts';
import { getManagedPath, readManagedFile } from '../managed/read-managed-file.ts';

type Environment = { readonly [name: string]: string | undefined };

type Folders = { readonly data: string; readonly state: string };

/**
 * Where data is stored unless `--data` or the administrator (`managed`) names a folder, and where this machine remembers which device it is (outside of
 * the data), by the conventions of each system: XDG base directories on Linux, AppData on Windows, Library on macOS. Data of
 * an earlier version that could not be moved is opened where it is.
 */
export function resolveFolders(
  given: string | undefined,
  environment: Environment,
  platform: NodeJS.Platform,
  managed = readManagedFile(getManagedPath(environment, platform)).settings,
): Folders {
  const { data, state } = getUsualFolders(environment, platform);
  if (given !== undefined) return { data: resolve(given), state };
  return { data: managed.data ?? findOldDataFolder(environment, platform) ?? data, state };
}

/** On Windows in %LOCALAPPDATA%: %APPDATA% is often redirected to a share, where locks fail. */
export function getUsualFolders(environment: Environment, platform: NodeJS.Platform): Folders {
  const home = homedir();
  if (platform === 'win32') {
    const local = readFolder(environment.LOCALAPPDATA, platform) ?? join(home, 'AppData', 'Local');
    return { data: join(local, 'Naskah'), state: join(local, 'Naskah Device') };
  }
  if (platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support');
    return { data: join(support, 'Naskah'), state: join(support, 'Naskah Device') };
  }
  return {
    data: join(readFolder(environment.XDG_DATA_HOME, platform) ?? join(home, '.local', 'share'), 'naskah'),
    state: join(readFolder(environment.XDG_STATE_HOME, platform) ?? join(home, '.local', 'state'), 'naskah'),
  };
}

/** Null for a folder that would depend on where the program is started (https://specifications.freedesktop.org/basedir-spec/latest/). */
function readFolder(value: string | undefined, platform: NodeJS.Platform): string | null {
  const { isAbsolute } = platform === 'win32' ? win32 : posix;
  return value !== undefined && isAbsolute(value) ? value : null;
}

/** The folder in which an earlier version on Windows left a store, null if there is none or a newer one next to it. */
export function findOldDataFolder(environment: Environment, platform: NodeJS.Platform): string | null {
  if (platform !== 'win32') return null;
  const old = join(readFolder(environment.APPDATA, platform) ?? join(homedir(), 'AppData', 'Roaming'), 'Naskah');
  const { data } = getUsualFolders(environment, platform);
  return old !== data && existsSync(getStorePath(old)) && !existsSync(getStorePath(data)) ? old : null;
}

/** One name for a folder that several links lead to, even if it does not exist yet. */
export function resolveRealFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(resolveRealFolder(above), basename(folder));
  }
}
