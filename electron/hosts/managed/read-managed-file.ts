import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { sanitizeFileName } from '../../../shared/api/client.ts';
import {
  type ManagedFile,
  type ManagedProblem,
  type ManagedSettings,
  managedSettings,
} from '../../../shared/model/managed-settings.ts';

type Environment = { readonly [name: string]: string | undefined };

/** Thousands of names fit. */
const MAX_BYTES = 256 * 1024;

/** Where the administrator's settings are on each system; ordinary users cannot write there. */
export function getManagedPath(environment: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') return join(environment.ProgramData ?? 'C:\\ProgramData', 'Naskah', 'settings.json');
  if (platform === 'darwin') return '/Library/Application Support/Naskah/settings.json';
  return '/etc/naskah/settings.json';
}

/**
 * The administrator's settings of this computer. Never throws: of a file that is wrong, the fields that are right apply, and
 * the problem is returned for the person to see.
 */
export function readManagedFile(path: string): ManagedFile {
  const refuse = (code: ManagedProblem['code']): ManagedFile => ({ path, settings: {}, problem: { code, fields: [] } });
  let text: string | null;
  try {
    text = readTrustedText(path);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { path, settings: {}, problem: null } : refuse('unreadable');
  }
  if (text === null) return refuse('writable');
  try {
    return { path, ...pickSettings(JSON.parse(text)) };
  } catch {
    return refuse('malformed');
  }
}

/** The text of the file, null if others than an administrator can have written it. Throws if it cannot be read. */
function readTrustedText(path: string): string | null {
  // Opening a pipe would wait for its other end.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { mode, uid, size } = fstatSync(file);
    if ((mode & constants.S_IFMT) !== constants.S_IFREG || size > MAX_BYTES) throw new Error('no settings file');
    // Windows has no such modes: who may write to %ProgramData%\Naskah is for its administrator to set.
    const own = process.getuid?.();
    if (own !== undefined && ((mode & 0o022) !== 0 || (uid !== 0 && uid !== own))) return null;
    return decodeText(readFileSync(file));
  } finally {
    closeSync(file);
  }
}

/** PowerShell writes UTF-16, and Notepad a mark before UTF-8. */
function decodeText(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Throws if this is no object. */
function pickSettings(value: unknown): { settings: ManagedSettings; problem: ManagedProblem | null } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object');
  const wrong: string[] = [];
  const settings: ManagedSettings = {};
  for (const [field, one] of Object.entries(value)) {
    const parsed = managedSettings.safeParse({ [field]: one });
    const read = parsed.success ? resolveData(parsed.data) : null;
    if (read === null) wrong.push(field);
    else Object.assign(settings, read);
  }
  return { settings, problem: wrong.length === 0 ? null : { code: 'fields', fields: wrong } };
}

/** With `~` and `{user}` of the data folder replaced, since everybody needs a folder of their own; null if it is relative. */
function resolveData(settings: ManagedSettings): ManagedSettings | null {
  if (settings.data === undefined) return settings;
  const named = settings.data.replaceAll('{user}', sanitizeFileName(userInfo().username));
  const data = /^~(?=$|[/\\])/.test(named) ? join(homedir(), named.slice(1)) : named;
  return isAbsolute(data) ? { data } : null;
}
