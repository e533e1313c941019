import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

type Environment = { readonly [name: string]: string | undefined };

/**
 * Where data is stored unless `--data` names a folder, and where this machine remembers which device it is (outside of
 * the data), by the conventions of each system: XDG base directories on Linux, AppData on Windows, Library on macOS.
 */
export function resolveFolders(
  given: string | undefined,
  environment: Environment,
  platform: NodeJS.Platform,
): { data: string; state: string } {
  const home = homedir();
  const places = {
    win32: () => ({
      data: join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Naskah'),
      state: join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Naskah Device'),
    }),
    darwin: () => ({
      data: join(home, 'Library', 'Application Support', 'Naskah'),
      state: join(home, 'Library', 'Application Support', 'Naskah Device'),
    }),
    other: () => ({
      data: join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'naskah'),
      state: join(environment.XDG_STATE_HOME ?? join(home, '.local', 'state'), 'naskah'),
    }),
  };
  const { data, state } = places[platform === 'win32' || platform === 'darwin' ? platform : 'other']();
  return { data: given === undefined ? data : resolve(given), state };
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
